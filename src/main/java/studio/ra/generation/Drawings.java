package studio.ra.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.models.Cause;

/** Drawings as their clients see them: claimed, placed, looked at, cancelled. */
@ApplicationScoped
class Drawings {

    private static final Cypher CLAIMED = Cypher.of(Drawings.class, "claimed");
    private static final Cypher CLAIM = Cypher.of(Drawings.class, "claim");
    private static final Cypher PLACE = Cypher.of(Drawings.class, "place");
    private static final Cypher WAITING = Cypher.of(Drawings.class, "waiting");
    private static final Cypher GENERATION = Cypher.of(Drawings.class, "generation");
    private static final Cypher QUIET = Cypher.of(Drawings.class, "quiet").then(GENERATION);
    private static final Cypher EVENTS = Cypher.of(Drawings.class, "events");
    private static final Cypher CANCEL = Cypher.of(Drawings.class, "cancel");
    private static final Cypher QUOTE = Cypher.of(Drawings.class, "quote");
    private static final Cypher PAGE = Cypher.of(Drawings.class, "page");
    private static final Cypher PAGE_OF_PROJECT = Cypher.of(Drawings.class, "pageOfProject");
    private static final Cypher PAGE_OF_SUBJECT = Cypher.of(Drawings.class, "pageOfSubject");
    private static final Cypher PAGE_OPEN = Cypher.of(Drawings.class, "pageOpen");
    private static final Cypher DRAWABLE = Cypher.of(Drawings.class, "drawable");

    /** Longer than any commit takes to be seen whole, and than the clocks of studios differ. */
    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final Graph graph;

    @Inject
    Drawings(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Drawings() {
        this(null);
    }

    /** @param same whether it was the same request. @param generations what it placed */
    record Claimed(boolean same, List<String> generations) {
    }

    /** A quote as it was given. */
    record Quoted(String purpose, String subject, int count, Long credits, Instant expiresAt) {
    }

    Optional<Claimed> claimed(String workspace, String key, String fingerprint) {
        return graph.one(CLAIMED, Params.of("workspace", workspace, "key", key, "fingerprint", fingerprint)).map(Drawings::claimed);
    }

    /** Claims the key for this order. @return empty where it is free now, else who has it */
    Optional<Claimed> claim(Order order, String key, Instant at) {
        var row = graph.change(CLAIM, Params.of("workspace", order.asked().workspace(), "key", key, "fingerprint", order.fingerprint(),
                "by", order.by(), "at", at, "token", Ids.next())).orElseThrow();
        return row.flag("fresh") ? Optional.empty() : Optional.of(claimed(row));
    }

    void place(String workspace, List<Params> generations, String key) {
        graph.tell(PLACE, Params.of("workspace", workspace, "generations", generations, "key", key));
    }

    /** Provider to the drawings that wait for it; those nobody waits for are left out. */
    Map<String, Integer> waiting(Set<String> providers) {
        return graph.read(WAITING, Params.of("providers", providers)).stream()
                .collect(Collectors.toMap(row -> row.text("provider"), row -> (int) row.number("waiting")));
    }

    /**
     * In the order of the ids; those of other workspaces are left out. Never half of an end: a read that meets a commit may see a state without its cause
     * or its stills, so what ended just now is read again once its writer has let go of it.
     */
    List<Generation> found(String workspace, List<String> ids) {
        var params = Params.of("workspace", workspace, "ids", ids);
        var read = graph.read(GENERATION, params);
        var justNow = Instant.now().minus(MOMENT);
        if (read.stream().map(row -> row.row("generation")).noneMatch(g -> endedAfter(justNow, g))) {
            return read.stream().map(Drawings::generation).toList();
        }
        return graph.again(QUIET, params).stream().map(Drawings::generation).toList();
    }

    /** The same, of drawings whose end was committed here before this is asked: then it is read whole. */
    List<Generation> ended(String workspace, List<String> ids) {
        return graph.read(GENERATION, Params.of("workspace", workspace, "ids", ids)).stream().map(Drawings::generation).toList();
    }

    private static boolean endedAfter(Instant at, Row g) {
        boolean dated = g.has("endedAt");
        return dated ? g.instant("endedAt").isAfter(at) : Generation.over(g.text("state"));
    }

    /** At most {@code limit + 1} drawings older than {@code after}, newest first. @param after id, or null for the first page */
    List<Generation> page(String workspace, Sought sought, String after, int limit) {
        var query = sought.open() ? PAGE_OPEN : sought.subject() != null ? PAGE_OF_SUBJECT : sought.project() != null ? PAGE_OF_PROJECT : PAGE;
        var ids = graph.read(query, Params.of("workspace", workspace, "subject", sought.subject(), "project", sought.project(), "states", sought.states(),
                "after", after == null ? "~" : after, "limit", limit + 1)).stream().map(row -> row.text("id")).toList();
        return ids.isEmpty() ? List.of() : found(workspace, ids);
    }

    /** What happened after {@code after}, or empty where the workspace has no such drawing. */
    Optional<List<Moment>> moments(String workspace, String id, String after) {
        return graph.one(EVENTS, Params.of("workspace", workspace, "id", id, "after", after)).map(row -> row.rows("events").stream()
                .map(e -> new Moment(e.text("id"), e.text("generation"), e.text("state"), e.instant("at"), (int) e.number("drawn"), (int) e.number("count")))
                .toList());
    }

    /** Takes a drawing from whoever draws it. @return its properties and whether it was {@code open}, or empty where there is none */
    Optional<Row> cancel(String workspace, String id) {
        return graph.change(CANCEL, Params.of("workspace", workspace, "id", id));
    }

    Optional<Quoted> quote(String workspace, String id) {
        return graph.one(QUOTE, Params.of("workspace", workspace, "id", id)).map(q -> new Quoted(q.text("purpose"), q.text("subject"),
                (int) q.number("count"), q.numberOrNull("credits"), q.instant("expiresAt")));
    }

    /** The shots of a scene, or empty where the workspace has no such scene. */
    Optional<List<String>> shots(String workspace, String scene) {
        return graph.one(DRAWABLE, Params.of("workspace", workspace, "scene", scene)).map(row -> row.texts("shots"));
    }

    private static Claimed claimed(Row row) {
        return new Claimed(row.flag("same"), row.texts("generations"));
    }

    private static Generation generation(Row row) {
        var g = row.row("generation");
        boolean missing = g.has("endedAt") && g.number("drawn") < g.number("count");
        var cause = g.maybe("cause").filter(word -> missing).map(Cause::of);
        return new Generation(g.text("id"), g.text("state"), g.text("purpose"), g.text("subject"), g.text("project"), g.text("quality"),
                (int) g.number("count"), g.text("model"), row.text("decision"), g.text("brief"), g.text("prompt"), row.texts("assets"),
                new Generation.Credits(g.number("held"), g.has("paid") ? g.number("paid") : g.number("spent")),
                row.rows("attempts").stream().map(t -> new Generation.Attempt(t.text("model"), (int) t.number("count"), t.text("outcome"), t.text("cause"),
                        t.instant("startedAt"), t.numberOrNull("ms"))).toList(),
                cause.map(c -> new Generation.Failure(c.word(), c.sentence())).orElse(null),
                row.rows("legs").stream().map(l -> new Generation.Leg(l.text("id"), l.text("subject"), l.text("model"), l.text("state"))).toList(),
                g.instant("createdAt"), g.instant("startedAt"), g.instant("endedAt"), g.instant("importedAt"));
    }
}
