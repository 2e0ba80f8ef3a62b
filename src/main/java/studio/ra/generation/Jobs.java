package studio.ra.generation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.models.Direction;
import studio.ra.models.Model;
import studio.ra.models.ModelRow;
import studio.ra.models.Tier;

/**
 * Drawings as who draws them sees them: taken under a lease, attempted, ended. The lease is on the graph's clock; the fence makes a write of
 * a studio that lost its lease do nothing.
 */
@ApplicationScoped
class Jobs {

    /** Seconds a lease lasts; it is renewed several times within. */
    static final int LEASE = 20;

    /** Seconds from the first question about an attempt without an answer to the second; each further pause is twice as long. */
    private static final int PATIENCE = 240;

    private static final Cypher START = Cypher.of(Jobs.class, "start");
    private static final Cypher RENEW = Cypher.of(Jobs.class, "renew");
    private static final Cypher PARK = Cypher.of(Jobs.class, "park");
    private static final Cypher LEFT = Cypher.of(Jobs.class, "left");
    private static final Cypher ATTEMPT = Cypher.of(Jobs.class, "attempt");
    private static final Cypher TASK = Cypher.of(Jobs.class, "task");
    private static final Cypher END = Cypher.of(Jobs.class, "end");
    private static final Cypher LATE = Cypher.of(Jobs.class, "late");
    private static final Cypher RECONCILE = Cypher.of(Jobs.class, "reconcile");
    private static final Cypher ASK = Cypher.of(Jobs.class, "ask");
    private static final Cypher FINISH = Cypher.of(Jobs.class, "finish");
    private static final Cypher EVENT = Cypher.of(Jobs.class, "event");
    private static final Cypher WARN = Cypher.of(Jobs.class, "warn");

    private final Graph graph;
    private final Jsonb json = JsonbBuilder.create();
    private final String owner = Ids.next();

    @Inject
    Jobs(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Jobs() {
        this(null);
    }

    /** A drawing nobody works on. */
    record Left(String id, String provider, String workspace) {
    }

    /** Takes a drawing, or answers empty where another studio has it or it is over. @param taking an id; the same one again is the same taking */
    Optional<Job> start(String workspace, String id, String taking, Instant at) {
        return graph.change(START, Params.of("workspace", workspace, "id", id, "taking", taking, "owner", owner, "seconds", LEASE, "at", at, "event", Ids.next())).map(this::job);
    }

    void renew(Collection<String> ids) {
        graph.write(RENEW, Params.of("ids", ids, "owner", owner, "seconds", LEASE));
    }

    void park(Collection<String> ids) {
        graph.write(PARK, Params.of("ids", ids, "owner", owner));
    }

    /** @param store whose references can be read here */
    List<Left> left(String store, int limit) {
        return graph.read(LEFT, Params.of("store", store, "limit", limit)).stream().map(row -> new Left(row.text("id"), row.text("provider"), row.text("workspace"))).toList();
    }

    /** Writes an attempt down before anything is sent. @return its id, or empty where the drawing is no longer ours */
    Optional<String> attempt(String id, Job job, int part, Model model, int count, List<String> references, Instant at) {
        return graph.change(ATTEMPT, Params.of("workspace", job.workspace(), "id", id, "generation", job.id(), "fence", job.fence(), "model", model.id(), "references", references,
                "attempt", Params.of("id", id, "generation", job.id(), "part", part, "model", model.id(), "count", count,
                        "startedAt", at))).map(row -> id);
    }

    void task(String workspace, String attempt, String task) {
        graph.write(TASK, Params.of("workspace", workspace, "attempt", attempt, "task", task));
    }

    /**
     * The drawing after an attempt's end.
     *
     * @param generation its properties
     * @param fresh      whether the attempt ended just now; false where an earlier call ended it, whose answer was lost
     */
    record Ended(Row generation, boolean fresh) {
    }

    /** @return empty where the drawing is no longer ours */
    Optional<Ended> end(Params params) {
        return graph.change(END, params).map(row -> new Ended(row.row("generation"), row.flag("fresh")));
    }

    void late(String workspace, String generation, String attempt, Params outcome) {
        graph.write(LATE, Params.of("workspace", workspace, "generation", generation, "attempt", attempt, "outcome", outcome));
    }

    /** The drawing after an attempt without an answer got one; empty where that attempt had one, or nobody waits for it any more. */
    Optional<Row> reconcile(Params params) {
        return graph.change(RECONCILE, params).map(row -> row.row("generation"));
    }

    /** Takes an attempt without an answer to ask about it, or answers empty where it is not its time or somebody was faster. */
    Optional<Job> ask(String workspace, String generation, String attempt) {
        return graph.change(ASK, Params.of("workspace", workspace, "generation", generation, "attempt", attempt, "seconds", PATIENCE)).map(this::job);
    }

    /** @param drawn stills there are, of {@code count} */
    void finish(String workspace, String id, String state, long held, long spent, int drawn, int count, Instant at) {
        graph.tell(FINISH, Params.of("workspace", workspace, "generation", id, "state", state, "held", held, "spent", spent, "at", at,
                "event", event(id, state, drawn, count, at)));
    }

    void moment(String workspace, String id, String state, int drawn, int count, Instant at) {
        graph.tell(EVENT, Params.of("workspace", workspace, "generation", id, "event", event(id, state, drawn, count, at)));
    }

    static Params event(String id, String state, int drawn, int count, Instant at) {
        return Params.of("id", Ids.next(), "generation", id, "state", state, "at", at, "drawn", drawn, "count", count);
    }

    void warn(String workspace, String id, String warning) {
        graph.write(WARN, Params.of("workspace", workspace, "generation", id, "warning", warning));
    }

    private Job job(Row row) {
        var g = row.row("generation");
        return new Job(g.text("id"), g.text("workspace"), g.number("fence"), g.text("purpose"), g.text("subject"), g.text("project"),
                g.text("decision"), g.text("brief"), json.fromJson(g.text("direction"), Direction.class), Tier.of(g.text("tier")),
                g.has("seed") ? OptionalLong.of(g.number("seed")) : OptionalLong.empty(), row.rows("line").stream().map(ModelRow::read).toList(),
                g.flag("wished"), g.numbers("parts"), g.numbers("pending"), g.number("perImage"),
                row.rows("references").stream().map(r -> new Job.Travelling(r.text("id"), r.text("name"), r.text("sha256"), r.text("mediaType"))).toList(),
                row.rows("attempts").stream().map(t -> new Job.Past(t.text("id"), (int) t.number("part"), t.text("model"), (int) t.number("count"),
                        (int) t.number("drawn"), !t.has("outcome"), t.text("task"))).toList());
    }
}
