package studio.ra.generation;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.routing.Replay;
import studio.ra.routing.Replayed;
import studio.ra.routing.Supposition;
import studio.ra.routing.WhyNot;

/** Looks back on decisions, from what each was made from: why not another model, and what if. Asks no vendor and writes nothing. */
@ApplicationScoped
public class Hindsight {

    private final Decisions decisions;

    @Inject
    Hindsight(Decisions decisions) {
        this.decisions = decisions;
    }

    /** For the container's proxy. */
    protected Hindsight() {
        this(null);
    }

    /** Empty where the workspace has no such decision with a snapshot, or the decision knew no such model. */
    public Optional<WhyNot> whyNot(String workspace, String decision, String model) {
        return decisions.snapshot(workspace, decision).flatMap(snapshot -> WhyNot.of(snapshot, model));
    }

    /** Judges the workspace's last decisions again. @param last how many, at least 1 */
    public Replayed replay(String workspace, Supposition supposition, int last) {
        var replay = new Replay(supposition);
        decisions.past(workspace, last, replay::judge);
        return replay.result();
    }
}
