package studio.ra.generation;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/**
 * The drawings of a project that travels, and the decisions they went by. One that is brought is history: it holds, owes and spent nothing here, nobody
 * takes it up, and no judgment, replay, trial or quote stands on it.
 */
@ApplicationScoped
public class Archive {

    private static final Cypher DRAWINGS = Cypher.of(Archive.class, "archive");
    private static final Cypher BRING = Cypher.of(Archive.class, "bring");
    private static final Cypher TIE = Cypher.of(Archive.class, "tie");

    private final Graph graph;
    private final Decisions decisions;
    private final Jsonb json = JsonbBuilder.create();

    @Inject
    Archive(Graph graph, Decisions decisions) {
        this.graph = graph;
        this.decisions = decisions;
    }

    /** For the container's proxy. */
    protected Archive() {
        this(null, null);
    }

    /** These drawings as they are now, by their ids. */
    public List<PastDrawing> drawings(String workspace, List<String> ids) {
        return graph.read(DRAWINGS, Params.of("workspace", workspace, "ids", ids)).stream().map(Archive::drawing).toList();
    }

    /** These decisions, by their ids. */
    public List<PastDecision> decisions(String workspace, List<String> ids) {
        return decisions.past(workspace, ids);
    }

    /**
     * Adds drawings and decisions that come with a project, as over and told once, marked as brought at {@code at}; what they draw is in the graph already.
     *
     * @param drawings whose models the catalogue has
     */
    public void bring(String workspace, String project, List<PastDrawing> drawings, List<PastDecision> went, Instant at) {
        graph.write(BRING, Params.of("workspace", workspace, "decisions", went.stream().map(decision -> node(project, decision, at)).toList(),
                "drawings", drawings.stream().map(drawing -> Params.of("models", drawing.models(), "generation", node(project, drawing, at),
                        "event", Jobs.event(drawing.id(), drawing.state(), drawing.drawn(), drawing.count(), over(drawing)))).toList()));
    }

    /** Ties them to the stills they used and the looks they matched, which are in the graph now. */
    public void tie(String workspace, List<PastDrawing> drawings, List<PastDecision> went) {
        graph.write(TIE, Params.of("workspace", workspace,
                "used", drawings.stream().flatMap(drawing -> drawing.used().stream().map(asset -> Params.of("drawing", drawing.id(), "asset", asset))).toList(),
                "weighed", went.stream().flatMap(decision -> IntStream.range(0, decision.weighed().size()).mapToObj(place -> weighed(decision, place))).toList()));
    }

    private static Params weighed(PastDecision decision, int place) {
        var look = decision.weighed().get(place);
        return Params.of("decision", decision.id(), "lock", look.lock(), "marks",
                Params.of("place", place, "asset", look.asset(), "subject", look.subject(), "name", look.name(), "family", look.family()));
    }

    private Params node(String project, PastDecision decision, Instant at) {
        var told = decision.ruling();
        var intent = told.intent();
        return Params.of("id", told.id(), "project", project, "purpose", told.purpose(), "subject", told.subject(), "brief", decision.brief(),
                "style", intent.style(), "shotType", intent.shotType(), "motion", intent.motion(), "complex", intent.complex(), "detailCritical", intent.detailCritical(),
                "live", intent.live(), "stated", Decisions.stated(decision.stated()), "because", told.because(), "warnings", told.warnings(), "told", json.toJson(told), "credits", told.quote() == null ? null : told.quote().credits(),
                "createdAt", told.createdAt(), "importedAt", at);
    }

    private static Params node(String project, PastDrawing d, Instant at) {
        return Params.of("id", d.id(), "project", project, "state", d.state(), "purpose", d.purpose(), "subject", d.subject(), "quality", d.quality(),
                "count", d.count(), "drawn", d.drawn(), "paid", d.credits(), "model", d.model(), "provider", d.provider(), "seed", d.seed(), "brief", d.brief(),
                "prompt", d.prompt(), "parent", d.parent(), "how", d.how(), "batch", d.batch(), "by", d.by(), "decision", d.decision(), "createdAt", d.createdAt(),
                "startedAt", d.startedAt(), "endedAt", over(d), "importedAt", at);
    }

    private static Instant over(PastDrawing drawing) {
        return drawing.endedAt() == null ? drawing.createdAt() : drawing.endedAt();
    }

    private static PastDrawing drawing(Row row) {
        var g = row.row("generation");
        return new PastDrawing(g.text("id"), g.text("state").equals("cancelled") ? "cancelled" : "done", g.text("purpose"), g.text("subject"), g.text("quality"),
                (int) g.number("count"), (int) g.number("drawn"), row.number("credits"), g.text("model"), g.text("provider"), row.texts("models"), g.numberOrNull("seed"),
                g.text("brief"), g.text("prompt"), row.texts("used"), g.text("parent"), g.text("how"), g.text("batch"), g.text("by"), row.text("decision"),
                g.instant("createdAt"), g.instant("startedAt"), g.instant("endedAt"));
    }
}
