package studio.ra.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import studio.ra.credits.Turn;
import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.GraphUnavailable;
import studio.ra.graph.Params;

/**
 * Drawings of which nobody knows whether they were drawn and billed. They are never sent again by themselves. Where the vendor gave a task it is asked
 * about that, again and again with growing pauses; else the creator decides, or, after the hours of {@code ra.unknown.release.hours} or
 * {@code ra.unknown.spend.hours} where one is set, the studio.
 */
@ApplicationScoped
public class Doubts {

    private static final Logger LOG = Logger.getLogger(Doubts.class.getName());
    private static final Cypher RESOLVE = Cypher.of(Doubts.class, "resolve");
    private static final Cypher DOUBTS = Cypher.of(Doubts.class, "doubts");
    private static final Cypher OVERDUE = Cypher.of(Doubts.class, "overdue");
    private static final int AT_ONCE = 20;
    /** With pauses of 4, 8, 16, … minutes, the last question comes some two hours after the first. */
    private static final int TIMES = 6;

    private final Set<String> asking = ConcurrentHashMap.newKeySet();
    private final Graph graph;
    private final Drawings drawings;
    private final Jobs jobs;
    private final Lanes lanes;
    private final Easel easel;
    private final Register register;
    private final Settlement settlement;
    private final Turn turn;
    private final Watch watch;
    private final Optional<Integer> release;
    private final Optional<Integer> spend;

    @Inject
    Doubts(Graph graph, Drawings drawings, Jobs jobs, Lanes lanes, Easel easel, Register register, Settlement settlement, Turn turn, Watch watch,
            @ConfigProperty(name = "ra.unknown.release.hours") Optional<Integer> release, @ConfigProperty(name = "ra.unknown.spend.hours") Optional<Integer> spend) {
        this.graph = graph;
        this.drawings = drawings;
        this.jobs = jobs;
        this.lanes = lanes;
        this.easel = easel;
        this.register = register;
        this.settlement = settlement;
        this.turn = turn;
        this.watch = watch;
        this.release = release;
        this.spend = spend;
    }

    /** For the container's proxy. */
    protected Doubts() {
        this(null, null, null, null, null, null, null, null, null, Optional.empty(), Optional.empty());
    }

    /**
     * Ends an unknown drawing and its hold. What was drawn stays, and is charged either way.
     *
     * @param as {@link Resolution#RELEASED} or {@link Resolution#SPENT}
     * @param by whose decision it is
     * @return empty where the workspace has no such drawing
     */
    public Optional<Resolution> resolve(String workspace, String id, String as, String by) {
        var there = turn.together(workspace, () -> graph.change(RESOLVE, Params.of("workspace", workspace, "id", id, "as", as, "by", by)).map(row -> {
            if (row.flag("open")) {
                settlement.close(row.row("generation"), Instant.now());
            }
            return row;
        }));
        watch.ended(id);
        return there.flatMap(row -> drawings.ended(workspace, List.of(id)).stream().findFirst().map(now -> new Resolution(row.flag("same"), now)));
    }

    /** Asks the vendors that can be asked, and applies the policy. @param store whose drawings these are */
    void round(String store) {
        graph.read(DOUBTS, Params.of("store", store, "times", TIMES, "limit", AT_ONCE)).forEach(row -> {
            var attempt = row.text("attempt");
            if (asking.add(attempt)) {
                lanes.offer(row.text("provider"), row.text("workspace"), () -> ask(row.text("workspace"), row.text("generation"), attempt));
            }
        });
        release.ifPresent(hours -> decide(hours, Resolution.RELEASED));
        spend.ifPresent(hours -> decide(hours, Resolution.SPENT));
    }

    private void decide(int hours, String as) {
        graph.read(OVERDUE, Params.of("hours", hours, "limit", AT_ONCE)).forEach(row -> resolve(row.text("workspace"), row.text("id"), as, "policy"));
    }

    private void ask(String workspace, String generation, String attempt) {
        try {
            jobs.ask(workspace, generation, attempt).ifPresent(job -> job.past().stream().filter(past -> past.id().equals(attempt)).findFirst()
                    .ifPresent(past -> easel.row(job, past.model()).ifPresent(model -> {
                        var started = Instant.now();
                        register.reconcile(job, past.part(), model, attempt, easel.resume(job, model, past), Duration.between(started, Instant.now()));
                    })));
        } catch (GraphUnavailable e) {
            LOG.log(Level.FINE, "the graph is away; attempt {0} is asked about later", attempt);
        } finally {
            asking.remove(attempt);
        }
    }
}
