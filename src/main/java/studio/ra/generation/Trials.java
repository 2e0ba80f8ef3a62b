package studio.ra.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.GraphUnavailable;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.models.ModelRow;
import studio.ra.routing.Replayed;
import studio.ra.routing.Supposition;

/**
 * Puts rows of the catalogue to the test of each workspace's own decisions (R13). What is still to be judged is read from the graph, so that a
 * studio that was stopped goes on where it was; judging one twice gives the same verdict.
 */
@ApplicationScoped
public class Trials {

    private static final Logger LOG = Logger.getLogger(Trials.class.getName());
    private static final Cypher TRIALS = Cypher.of(Trials.class, "trials");
    private static final Cypher UNTRIED = Cypher.of(Trials.class, "untried");
    private static final Cypher TRIED = Cypher.of(Trials.class, "tried");
    private static final Cypher THROUGH = Cypher.of(Trials.class, "through");
    /** Decisions a row is judged by. */
    private static final int LAST = 1000;
    private static final int AT_ONCE = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Graph graph;
    private final Hindsight hindsight;
    private final AtomicBoolean under = new AtomicBoolean();

    @Resource
    private ManagedExecutorService bench;

    @Inject
    Trials(Graph graph, Hindsight hindsight) {
        this.graph = graph;
        this.hindsight = hindsight;
    }

    /** For the container's proxy. */
    protected Trials() {
        this(null, null);
    }

    /** The verdicts a workspace has or waits for, by model; rows that came with the studio or its configuration, unchanged, need none. */
    public Map<String, Trial> verdicts(String workspace) {
        return graph.read(TRIALS, Params.of("workspace", workspace)).stream().collect(Collectors.toMap(row -> row.text("model"), Trials::trial));
    }

    /** Whether a model may get work in a workspace: a new one may once its first verdict is there. */
    boolean tried(String workspace, String model) {
        return graph.read(TRIALS, Params.of("workspace", workspace)).stream().noneMatch(row -> row.text("model").equals(model) && row.flag("untried"));
    }

    /** Has the workspace's own open trials judged, and waits a moment for them; the other workspaces follow without anybody waiting. */
    public void judge(String workspace) {
        var own = bench.submit(() -> verdicts(workspace).forEach((model, trial) -> {
            if (trial.state().equals("pending")) {
                judge(model, workspace);
            }
        }));
        try {
            own.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            LOG.log(Level.FINE, "the verdict comes later", e);
        } catch (ExecutionException e) {
            LOG.log(e.getCause() instanceof GraphUnavailable ? Level.FINE : Level.WARNING, "the verdict could not be reached and is tried again", e);
        }
        round();
    }

    /** Has whatever is untried judged on a thread of its own, unless one is at it. */
    void round() {
        if (under.compareAndSet(false, true)) {
            bench.execute(this::judgeAll);
        }
    }

    private void judgeAll() {
        try {
            var open = open();
            while (open.stream().anyMatch(row -> !row.texts("workspaces").isEmpty())) {
                open.forEach(row -> row.texts("workspaces").forEach(workspace -> judge(row.row("model"), row.text("trial"), workspace)));
                open = open();
            }
            open.forEach(row -> graph.write(THROUGH, Params.of("model", row.row("model").text("id"), "trial", row.text("trial"))));
        } catch (GraphUnavailable e) {
            LOG.log(Level.FINE, "the graph is away; the next round takes up what is untried");
        } finally {
            under.set(false);
        }
    }

    private List<Row> open() {
        return graph.read(UNTRIED, Params.of("limit", AT_ONCE));
    }

    private void judge(String model, String workspace) {
        open().stream().filter(row -> row.row("model").text("id").equals(model)).forEach(row -> judge(row.row("model"), row.text("trial"), workspace));
    }

    private void judge(Row row, String trial, String workspace) {
        var model = ModelRow.read(row);
        var found = hindsight.replay(workspace, new Supposition(Set.of(model.id()), Set.of(), List.of(model), Map.of(), Map.of()), LAST);
        var share = found.models().stream().filter(each -> each.model().equals(model.id())).findFirst().orElse(new Replayed.Share(model.id(), 0, 0));
        graph.write(TRIED, Params.of("workspace", workspace, "model", model.id(), "trial", trial, "verdict", Params.of("decisions", found.decisions(),
                "won", share.now(), "wonBefore", share.was(), "continuityBreaks", found.continuityBreaks(), "creditsDelta", found.creditsDelta(), "at", Instant.now())));
    }

    private static Trial trial(Row row) {
        if (row.flag("pending")) {
            return Trial.pending();
        }
        var t = row.row("verdict");
        return t.has("decisions") ? Trial.ready((int) t.number("decisions"), (int) t.number("won"), (int) t.number("wonBefore"), (int) t.number("continuityBreaks"),
                t.number("creditsDelta"), t.instant("at")) : Trial.ready(0, 0, 0, 0, 0, null);
    }
}
