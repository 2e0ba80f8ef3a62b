package studio.ra.credits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.credits.Books.Finding;
import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/**
 * Proves the books: the legs of each entry add up to nothing and those of all to the balances, never was less than nothing available, what is held is held for
 * drawings that are not over, and each of those that are was settled or released once. Only looks; what it finds is reported and never put right by itself.
 */
@ApplicationScoped
public class Audit {

    private static final Logger LOG = Logger.getLogger(Audit.class.getName());
    private static final Cypher ACCOUNTS = Cypher.of(Audit.class, "accounts");
    private static final Cypher ACCOUNT = Cypher.of(Audit.class, "account");
    private static final Cypher DRAWINGS = Cypher.of(Audit.class, "drawings");
    private static final Cypher PROJECTS = Cypher.of(Audit.class, "projects");

    private final Graph graph;
    private final Ledger ledger;

    @Inject
    Audit(Graph graph, Ledger ledger) {
        this.graph = graph;
        this.ledger = ledger;
    }

    /** For the container's proxy. */
    protected Audit() {
        this(null, null);
    }

    /** The books of a workspace as they are at one moment: its account is locked while they are read. */
    public Books of(String workspace) {
        ledger.open(workspace);
        var params = Params.of("workspace", workspace, "at", Instant.now());
        return graph.together(() -> {
            var account = graph.change(ACCOUNT, params).orElseThrow();
            var drawings = graph.one(DRAWINGS, params).orElseThrow();
            var projects = graph.read(PROJECTS, params);
            var findings = new ArrayList<>(balance(workspace, account));
            drawings.rows("flawed").forEach(row -> findings.add(drawing(row)));
            projects.forEach(row -> findings.addAll(project(row)));
            return new Books(new Books.Checked(account.number("entries"), drawings.number("checked"), projects.size()), findings);
        });
    }

    /** Looks at the books of all workspaces; what does not add up is one line of the log. @return how many do not */
    public int report() {
        var wrong = graph.read(ACCOUNTS, Params.of()).stream().map(row -> row.text("workspace"))
                .flatMap(workspace -> of(workspace).findings().stream().map(finding -> workspace + ": " + finding.message())).toList();
        if (!wrong.isEmpty()) {
            LOG.warning(() -> "the books do not add up, " + wrong.size() + " findings; GET /api/credits/audit lists them. " + String.join(" ", wrong));
        }
        return wrong.size();
    }

    private static List<Finding> balance(String workspace, Row a) {
        var findings = new ArrayList<Finding>();
        a.rows("lame").forEach(entry -> findings.add(new Finding("entry", entry.text("id"), 0, entry.number("sum"),
                "The legs of entry " + entry.text("id") + " add up to " + entry.number("sum") + " or lack one.")));
        compare(findings, "account", workspace, a.number("counted"), a.number("entries"), "%d entries were posted, but %d are there.");
        compare(findings, "account", workspace, a.number("entries"), a.number("numbered"), "%d entries are there, but only %d are numbered without a gap.");
        var account = a.row("account");
        var booked = a.row("booked");
        for (var name : List.of("issued", "available", "held", "spent")) {
            compare(findings, "account", workspace, booked.number(name), account.number(name), "Entries add up to %d credits " + name + ", but the account says %d.");
        }
        compare(findings, "account", workspace, a.number("holding"), account.number("held"), "Drawings that are not over hold %d credits, but the account holds %d.");
        for (var name : List.of("available", "held", "spent")) {
            if (account.number(name) < 0) {
                findings.add(new Finding("account", workspace, 0, account.number(name), "The account has " + account.number(name) + " credits " + name + "."));
            }
        }
        compare(findings, "account", workspace, 0, a.number("lowest"), "No less than %d credits may ever be available, but there were %d once.");
        return findings;
    }

    private static List<Finding> project(Row p) {
        var findings = new ArrayList<Finding>();
        compare(findings, "project", p.text("id"), p.number("holding"), p.number("held"), "Its drawings hold %d credits, but the project's account %d.");
        compare(findings, "project", p.text("id"), p.number("paid"), p.number("spent"), "Its drawings spent %d credits, but the project's account says %d.");
        return findings;
    }

    private static Finding drawing(Row g) {
        var id = g.text("id");
        return switch (g.text("fault")) {
            case "missing" -> new Finding("generation", id, 1, 0, "Entries name drawing " + id + ", which is not there.");
            case "holds" -> finding(id, 1, g.number("holds"), "Drawing %s should be held for %d time, but is %d times.");
            case "open" -> finding(id, 0, g.number("ends"), "Drawing %s is " + g.text("state") + " and should be settled %d times, but is %d times.");
            case "ends" -> finding(id, 1, g.number("ends"), "Drawing %s is " + g.text("state") + " and should be settled %d time, but is %d times.");
            case "held" -> finding(id, g.flag("open") ? g.number("put") : 0, g.number("held"), "Drawing %s should hold %d credits, but says %d.");
            case "left" -> finding(id, 0, g.number("left"), "Drawing %s is over and should hold %d credits by the entries, but holds %d.");
            case "spent" -> finding(id, g.number("gone"), g.number("spent"), "Drawing %s spent %d credits by the entries, but says %d.");
            default -> finding(id, g.number("worth"), g.number("spent"), "The stills of drawing %s cost %d credits, but %d were charged.");
        };
    }

    private static Finding finding(String id, long expected, long found, String says) {
        return new Finding("generation", id, expected, found, says.formatted(id, expected, found));
    }

    private static void compare(List<Finding> findings, String what, String id, long expected, long found, String says) {
        if (expected != found) {
            findings.add(new Finding(what, id, expected, found, says.formatted(expected, found)));
        }
    }
}
