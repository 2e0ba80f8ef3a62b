package studio.ra.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.credits.Tariff;
import studio.ra.credits.Turn;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.library.Library;
import studio.ra.library.NewStill;
import studio.ra.models.Cause;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Vendors;
import studio.ra.telemetry.Meters;

/** Writes down what became of an attempt: its outcome, its stills and, with the last part of a drawing, the settlement commit together. */
@ApplicationScoped
class Register {

    private final Jobs jobs;
    private final Vendors vendors;
    private final Tariff tariff;
    private final Library library;
    private final Settlement settlement;
    private final Leases leases;
    private final Watch watch;
    private final Turn turn;
    private final Meters meters;

    @Inject
    Register(Jobs jobs, Vendors vendors, Tariff tariff, Library library, Settlement settlement, Leases leases, Watch watch, Turn turn,
            Meters meters) {
        this.jobs = jobs;
        this.vendors = vendors;
        this.tariff = tariff;
        this.library = library;
        this.settlement = settlement;
        this.leases = leases;
        this.watch = watch;
        this.turn = turn;
        this.meters = meters;
    }

    /** For the container's proxy. */
    protected Register() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** Commits the outcome, its stills and, with the last part, the settlement. @return whether the drawing is still ours */
    boolean end(Job job, int part, Model model, String attempt, Easel.Drawn drawn, Duration took, boolean over) {
        var now = Instant.now();
        var ending = ending(job, part, model, attempt, drawn, took, over);
        var ours = leases.insist(() -> turn.together(job.workspace(), () -> {
            var ended = jobs.end(ending);
            ended.filter(Jobs.Ended::fresh).ifPresent(fresh -> commit(job, model, drawn, fresh.generation(), now));
            return ended;
        })).flatMap(found -> found);
        if (ours.isEmpty() && !reconcile(job, part, model, attempt, drawn, took)) {
            leases.insist(() -> {
                jobs.late(job.workspace(), job.id(), attempt, outcome(drawn, took));
                return true;
            });
        }
        ours.filter(Jobs.Ended::fresh).ifPresent(ended -> count(job, model, drawn, took));
        if (ours.isEmpty()) {
            watch.lost(job.id());
        } else if (ours.get().generation().numbers("pending").isEmpty()) {
            watch.ended(job.id());
        } else {
            watch.changed(job.id());
        }
        return ours.isPresent();
    }

    /** Commits the answer to an attempt that had ended without one, and with the last of them the settlement. @return whether it was such an attempt */
    boolean reconcile(Job job, int part, Model model, String attempt, Easel.Drawn drawn, Duration took) {
        if (drawn.outcome() instanceof Outcome.Unknown) {
            return false;
        }
        var now = Instant.now();
        var ending = ending(job, part, model, attempt, drawn, took, true);
        var counted = leases.insist(() -> turn.together(job.workspace(), () -> {
            var after = jobs.reconcile(ending);
            after.ifPresent(generation -> {
                if (!drawn.kept().isEmpty()) {
                    library.keep(stills(job, model, drawn.kept(), now));
                }
                if (generation.text("state").equals("unknown") && !generation.flag("unsure")) {
                    settlement.close(generation, now);
                }
            });
            return after;
        })).flatMap(found -> found);
        counted.ifPresent(after -> count(job, model, drawn, took));
        watch.ended(job.id());
        return counted.isPresent();
    }

    private void count(Job job, Model model, Easel.Drawn drawn, Duration took) {
        int stills = drawn.kept().size();
        meters.attempt(model.id(), drawn.outcome().word(), took, stills, stills == 0 ? 0 : price(job, model) * stills);
    }

    private void commit(Job job, Model model, Easel.Drawn drawn, Row generation, Instant now) {
        if (!drawn.kept().isEmpty()) {
            library.keep(stills(job, model, drawn.kept(), now));
        }
        if (generation.numbers("pending").isEmpty()) {
            settlement.close(generation, now);
        } else if (!drawn.kept().isEmpty()) {
            jobs.moment(job.workspace(), job.id(), "drawing", (int) generation.number("drawn"), (int) generation.number("count"), now);
        }
    }

    private Params ending(Job job, int part, Model model, String attempt, Easel.Drawn drawn, Duration took, boolean over) {
        return Params.of("workspace", job.workspace(), "generation", job.id(), "fence", job.fence(), "attempt", attempt, "outcome", outcome(drawn, took), "drawn", drawn.kept().size(),
                "credits", drawn.kept().isEmpty() ? 0 : price(job, model) * drawn.kept().size(),
                "cause", drawn.outcome().cause().map(Cause::word).orElse(null),
                "unsure", drawn.outcome() instanceof Outcome.Unknown, "refused", drawn.outcome() instanceof Outcome.Refused,
                "over", over, "part", part, "model", model.id());
    }

    private static Params outcome(Easel.Drawn drawn, Duration took) {
        return Params.of("outcome", drawn.outcome().word(), "cause", drawn.outcome().cause().map(Cause::word).orElse(null), "ms", took.toMillis(),
                "drawn", drawn.kept().size(), "cost", drawn.outcome() instanceof Outcome.Drawn d ? d.cost() : null);
    }

    /** A row may have become dearer, or lost its price, since a drawing was agreed to that is only now resumed. */
    private long price(Job job, Model model) {
        return Math.min(tariff.price(model.price(), job.purpose(), 1).orElse(job.perImage()), job.perImage());
    }

    private List<NewStill> stills(Job job, Model model, List<Easel.Kept> kept, Instant at) {
        var prompt = vendors.of(model).compose(Staging.carrying(job.direction(), model.maxReferences()), model);
        var used = job.references().stream().limit(model.maxReferences()).map(Job.Travelling::asset).toList();
        var parameters = Map.<String, Object>of("aspectRatio", job.direction().aspectRatio(), "tier", job.tier().toString(),
                "style", job.direction().style(), "shotType", job.direction().shotType(), "motion", job.direction().motion());
        return kept.stream().map(k -> new NewStill(job.workspace(), job.id(), job.decision(), model.id(), model.family(), model.provider(), job.purpose(),
                prompt, job.brief(), price(job, model), k.still().seed(), parameters, used, null, null, job.subject(), job.shot(), job.project(),
                k.stored(), k.picture(), at)).toList();
    }
}
