package studio.ra.library;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;

/** The stills of a project that travels. Their bytes are in the {@link Store} already. */
@ApplicationScoped
public class Stills {

    private static final Cypher TAKES = Cypher.of(Stills.class, "takes");
    private static final Cypher BRING = Cypher.of(Stills.class, "bring");
    private static final Cypher BRING_TAKES = Cypher.of(Stills.class, "bringTakes");
    private static final Cypher SHOW = Cypher.of(Stills.class, "show");

    private final Graph graph;
    private final Tallies tallies;

    @Inject
    Stills(Graph graph, Tallies tallies) {
        this.graph = graph;
        this.tallies = tallies;
    }

    /** For the container's proxy. */
    protected Stills() {
        this(null, null);
    }

    /** What was thought of these stills, oldest first. */
    public List<Take> takes(String workspace, List<String> ids) {
        return graph.read(TAKES, Params.of("workspace", workspace, "ids", ids)).stream().map(row -> {
            var take = row.row("take");
            return new Take(row.text("asset"), take.text("verdict"), take.text("reason"), take.text("by"), take.instant("at"), take.instant("forgottenAt"));
        }).toList();
    }

    /**
     * Adds stills as they are, marked as brought at {@code at}.
     *
     * @param stills with their new ids; what they depict and what drew them is in the graph already
     * @param takes  on them, oldest first; one of the future is of {@code at}, for nobody judged later than now
     * @param shown  shot to the still it shows
     */
    public void bring(String workspace, List<Asset> stills, List<Take> takes, Map<String, String> shown, Instant at) {
        var verdicts = new HashMap<String, String>();
        takes.forEach(take -> verdicts.put(take.asset(), take.verdict()));
        graph.write(BRING, Params.of("workspace", workspace, "stills", stills.stream().map(still -> Params.of("parent", still.provenance().parent(),
                "how", still.provenance().relation(), "asset", AssetRow.write(still.id(), still(workspace, still)).with("state", still.state()).with("importedAt", at)
                        .with("before", still.state().equals("locked") ? verdicts.get(still.id()) : null))).toList()));
        var ids = takes.stream().map(take -> Ids.next()).toList();
        graph.write(BRING_TAKES, Params.of("workspace", workspace, "takes", IntStream.range(0, ids.size()).mapToObj(i -> {
            var take = takes.get(i);
            return Params.of("asset", take.asset(), "take", Params.of("id", ids.get(i), "at", take.at().isAfter(at) ? at : take.at(), "verdict", take.verdict(), "reason", take.reason(),
                    "by", take.by(), "forgottenAt", take.forgottenAt()));
        }).toList()));
        tallies.count(workspace, ids);
        graph.write(SHOW, Params.of("workspace", workspace, "shown", shown.entrySet().stream().map(each -> Params.of("shot", each.getKey(), "asset", each.getValue())).toList()));
    }

    private static NewStill still(String workspace, Asset a) {
        var p = a.provenance();
        return new NewStill(workspace, p.generation(), p.decision(), p.model(), p.family(), p.provider(), a.kind(), p.prompt(), p.brief(), p.credits(), p.seed(), p.parameters(),
                p.references(), p.parent(), p.relation(), a.depicts(), a.shot(), p.project(), a.stored(), a.picture(), p.createdAt());
    }
}
