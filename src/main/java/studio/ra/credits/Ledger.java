package studio.ra.credits;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import studio.ra.webhooks.Outbox;
import studio.ra.webhooks.Topic;

/**
 * Double-entry books: grants, holds, settles and releases credits, each as an entry whose {@link Legs} add up to nothing. Every entry is posted by one query,
 * which takes the account's lock first, so racing requests never overdraw; called inside {@link Graph#together} it commits with the state change it belongs to.
 */
@ApplicationScoped
public class Ledger {

    private static final Cypher OPEN = Cypher.of(Ledger.class, "open");
    private static final Cypher BALANCE = Cypher.of(Ledger.class, "balance");
    private static final Cypher QUIET = Cypher.of(Ledger.class, "quiet").then(BALANCE);
    private static final Cypher POST = Cypher.of(Ledger.class, "post");
    private static final Cypher ENTRIES = Cypher.of(Ledger.class, "entries");
    private static final Cypher SPEND = Cypher.of(Ledger.class, "spend");

    private final Graph graph;
    private final Outbox outbox;
    private final long start;
    private final long low;
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    @Inject
    Ledger(Graph graph, Outbox outbox, @ConfigProperty(name = "ra.credits.start", defaultValue = "1000") long start,
            @ConfigProperty(name = "ra.credits.low", defaultValue = "100") long low) {
        this.graph = graph;
        this.outbox = outbox;
        this.start = start;
        this.low = low;
    }

    /** For the container's proxy. */
    protected Ledger() {
        this(null, null, 0, 0);
    }

    /** Opens the workspace's account at its first use; {@code local} starts with {@code ra.credits.start} credits, others with none. */
    public void open(String workspace) {
        if (!opened.contains(workspace)) {
            long first = workspace.equals("local") ? start : 0;
            var params = Params.of("workspace", workspace, "entry", Ids.next());
            graph.together(() -> graph.change(OPEN, params).filter(row -> first > 0 && row.flag("fresh"))
                    .map(row -> post(workspace, "grant", Legs.granted(first), null, null, "to begin with")));
            opened.add(workspace);
        }
    }

    /** Never half of an entry: a read that meets a posting may see some of its numbers only, and then waits for the rest. */
    public Balance balance(String workspace) {
        open(workspace);
        var params = Params.of("workspace", workspace);
        var row = graph.one(BALANCE, params).filter(Ledger::balanced).or(() -> graph.change(QUIET, params)).orElseThrow();
        return new Balance(row.number("available"), row.number("held"), row.number("spent"));
    }

    private static boolean balanced(Row account) {
        return account.number("issued") + account.number("available") + account.number("held") + account.number("spent") == 0;
    }

    /** Adds credits. @param amount 1 or more */
    public Balance grant(String workspace, long amount, String note) {
        open(workspace);
        var row = post(workspace, "grant", Legs.granted(amount), null, null, note);
        return new Balance(row.number("available"), row.number("held"), row.number("spent"));
    }

    /**
     * Holds {@code amount} for a generation if the balance and the project's budget both allow it, else changes nothing. Webhooks are told when that leaves
     * less than {@code ra.credits.low} where there was as much before.
     *
     * @param project whose budget counts, or null
     */
    public Holding hold(String workspace, String project, String generation, long amount) {
        var row = graph.together(() -> {
            var posted = post(workspace, "hold", Legs.held(amount), generation, project, null);
            long available = posted.number("available");
            if (posted.flag("enough") && available < low && available + amount >= low) {
                outbox.tell(workspace, Topic.CREDITS_LOW, Instant.now(), Map.of("available", available, "low", low));
            }
            return posted;
        });
        return row.flag("enough") ? new Holding.Held(amount) : new Holding.Short(amount, row.number("free"));
    }

    /** Ends a hold with what was truly spent and gives the rest back. @param spent 0 to {@code held} */
    public void settle(String workspace, String project, String generation, long held, long spent) {
        post(workspace, "settle", Legs.ended(held, spent), generation, project, null);
    }

    /** Ends a hold without spending. */
    public void release(String workspace, String project, String generation, long held) {
        post(workspace, "release", Legs.ended(held, 0), generation, project, null);
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

    /** The only way an entry comes to be. */
    private Row post(String workspace, String kind, Legs legs, String generation, String project, String note) {
        if (!legs.balanced()) {
            throw new IllegalArgumentException("legs that do not add up to nothing: " + legs);
        }
        return graph.change(POST, Params.of("workspace", workspace, "kind", kind, "legs", Params.of("issued", legs.issued(), "available", legs.available(),
                "held", legs.held(), "spent", legs.spent()), "generation", generation, "project", project, "note", note, "entry", Ids.next(), "at", Instant.now()))
                .orElseThrow();
    }

    private static Entry entry(Row row) {
        var booked = row.row("legs");
        var legs = new Legs(booked.number("issued"), booked.number("available"), booked.number("held"), booked.number("spent"));
        return new Entry(row.text("id"), row.instant("at"), row.text("kind"), legs.available(), legs, row.text("generation"), row.text("project"), row.text("note"));
    }
}
