package studio.ra.library;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/**
 * What a workspace thinks of models, summed up as it is said, so that a judgment reads no take: a {@code Tally} for each model, style and kind of shot, a {@code Daily}
 * for each model and day. A take loses half its weight in thirty days; all do so at once, so a sum of what each weighed when it was made, doubled for every thirty
 * days since {@link #EPOCH}, keeps its proportions for ever and only has to be {@link #faded} when it is read. Each take says what it was counted as, so it is counted
 * once and can be taken out again (docs/decisions/0033-tallies.md).
 */
@ApplicationScoped
public class Tallies {

    private static final Cypher COUNT = Cypher.of(Tallies.class, "count");
    private static final Cypher DISCOUNT = Cypher.of(Tallies.class, "discount");
    private static final Cypher OVERRIDE = Cypher.of(Tallies.class, "override");
    private static final Cypher TALLY = Cypher.of(Tallies.class, "tally");
    private static final Cypher UNCOUNTED = Cypher.of(Tallies.class, "uncounted");

    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration HALF = Duration.ofDays(30);
    private static final Duration UPGRADE = Duration.ofDays(1);

    private final Graph graph;

    @Inject
    Tallies(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Tallies() {
        this(null);
    }

    /** What {@code sum}, of a {@code Tally} or {@code Daily}, is at that moment, in takes of that moment. */
    public static double faded(double sum, Instant now) {
        return sum * Math.pow(0.5, Duration.between(EPOCH, now).toMillis() / (double) HALF.toMillis());
    }

    /** Within the transaction that makes the takes. One that is counted already, or is of a still that no model drew, is left out. @param takes ids */
    void count(String workspace, List<String> takes) {
        add(workspace, graph.write(COUNT, params(workspace).with("takes", takes)));
    }

    /** Within the transaction that forgets takes. */
    void discount(String workspace) {
        add(workspace, graph.write(DISCOUNT, params(workspace)));
    }

    /** Within the transaction that places drawings on these decisions; those for which nobody wished for a model are left out. @param decisions ids */
    public void override(String workspace, List<String> decisions) {
        if (!decisions.isEmpty()) {
            add(workspace, graph.write(OVERRIDE, params(workspace).with("decisions", decisions)));
        }
    }

    /** Counts what studios of before left uncounted, and no longer counts what they forgot: during an upgrade they go on for a while. */
    public void late() {
        var begun = Instant.now().minus(UPGRADE);
        for (var left : graph.read(UNCOUNTED, Params.of("since", Ids.since(begun), "at", begun))) {
            var workspace = left.text("workspace");
            graph.together(() -> {
                count(workspace, left.texts("takes"));
                override(workspace, left.texts("decisions"));
                discount(workspace);
                return null;
            });
        }
    }

    private static Params params(String workspace) {
        return Params.of("workspace", workspace, "epoch", EPOCH.toEpochMilli(), "half", (double) HALF.toMillis());
    }

    /** In one order, so that two who add do not wait for each other. */
    private void add(String workspace, List<Row> rows) {
        var sums = rows.stream().sorted(Comparator.comparing((Row row) -> row.text("model")).thenComparing(row -> row.text("style")).thenComparing(row -> row.text("shotType"))
                .thenComparing(row -> row.maybe("day").orElse(""))).map(row -> Params.of("model", row.text("model"), "style", row.text("style"), "shotType", row.text("shotType"),
                        "day", row.text("day"), "approved", row.fraction("approved"), "rejected", row.fraction("rejected"), "overridden", row.fraction("overridden"))).toList();
        if (!sums.isEmpty()) {
            graph.tell(TALLY, Params.of("workspace", workspace, "sums", sums));
        }
    }
}
