package studio.ra.credits;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/**
 * Holds, settles and releases credits. Every change takes the account's lock first, so racing requests never overdraw; called inside
 * {@link Graph#together} it commits with the state change it belongs to.
 */
@ApplicationScoped
public class Ledger {

    private static final Cypher OPEN = Cypher.of(Ledger.class, "open");
    private static final Cypher BALANCE = Cypher.of(Ledger.class, "balance");
    private static final Cypher GRANT = Cypher.of(Ledger.class, "grant");
    private static final Cypher HOLD = Cypher.of(Ledger.class, "hold");
    private static final Cypher SETTLE = Cypher.of(Ledger.class, "settle");
    private static final Cypher ENTRIES = Cypher.of(Ledger.class, "entries");
    private static final Cypher SPEND = Cypher.of(Ledger.class, "spend");

    private final Graph graph;
    private final long start;
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    @Inject
    Ledger(Graph graph, @ConfigProperty(name = "ra.credits.start", defaultValue = "1000") long start) {
        this.graph = graph;
        this.start = start;
    }

    /** For the container's proxy. */
    protected Ledger() {
        this(null, 0);
    }

    /** Opens the workspace's account at its first use; {@code local} starts with {@code ra.credits.start} credits, others with none. */
    public void open(String workspace) {
        if (!opened.contains(workspace)) {
            graph.write(OPEN, Params.of("workspace", workspace, "entry", Ids.next(), "at", Instant.now(),
                    "start", workspace.equals("local") ? start : 0));
            opened.add(workspace);
        }
    }

    public Balance balance(String workspace) {
        open(workspace);
        var row = graph.one(BALANCE, Params.of("workspace", workspace)).orElseThrow();
        return new Balance(row.number("available"), row.number("held"), row.number("spent"));
    }

    /** Adds credits. @param amount 1 or more */
    public Balance grant(String workspace, long amount, String note) {
        open(workspace);
        var row = graph.change(GRANT, Params.of("workspace", workspace, "entry", Ids.next(), "at", Instant.now(), "amount", amount, "note", note))
                .orElseThrow();
        return new Balance(row.number("available"), row.number("held"), row.number("spent"));
    }

    /**
     * Holds {@code amount} for a generation if the balance and the project's budget both allow it, else changes nothing.
     *
     * @param project whose budget counts, or null
     */
    public Holding hold(String workspace, String project, String generation, long amount) {
        var row = graph.change(HOLD, Params.of("workspace", workspace, "project", project, "generation", generation, "amount", amount,
                "entry", Ids.next(), "at", Instant.now())).orElseThrow();
        return row.flag("enough") ? new Holding.Held(amount) : new Holding.Short(amount, row.number("free"));
    }

    /** Ends a hold with what was truly spent and gives the rest back. @param spent 0 to {@code held} */
    public void settle(String workspace, String project, String generation, long held, long spent) {
        end("settle", workspace, project, generation, held, spent);
    }

    /** Ends a hold without spending. */
    public void release(String workspace, String project, String generation, long held) {
        end("release", workspace, project, generation, held, 0);
    }

    /** Newest first, at most {@code limit + 1} entries older than {@code after}. */
    public List<Entry> entries(String workspace, String after, int limit) {
        return graph.read(ENTRIES, Params.of("workspace", workspace, "after", after == null ? "~" : after, "limit", limit + 1)).stream()
                .map(Ledger::entry).toList();
    }

    /** What a project has spent and holds, with its budget, if it is this workspace's. */
    public java.util.Optional<Spend> spend(String workspace, String project) {
        return graph.one(SPEND, Params.of("workspace", workspace, "project", project)).map(row ->
                new Spend(row.number("spent"), row.number("held"), row.numberOrNull("budget"),
                        row.rows("models").stream().map(m -> new Spend.ByModel(m.text("model"), m.number("credits"), m.number("stills"))).toList()));
    }

    private void end(String kind, String workspace, String project, String generation, long held, long spent) {
        if (spent < 0 || spent > held) {
            throw new IllegalArgumentException("spent " + spent + " of " + held + " held");
        }
        graph.write(SETTLE, Params.of("workspace", workspace, "project", project, "generation", generation, "held", held, "spent", spent,
                "kind", kind, "entry", Ids.next(), "at", Instant.now()));
    }

    private static Entry entry(Row row) {
        return new Entry(row.text("id"), row.instant("at"), row.text("kind"), row.number("amount"), row.text("generation"),
                row.text("project"), row.text("note"));
    }
}
