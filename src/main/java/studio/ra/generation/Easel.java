package studio.ra.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.credits.Tariff;
import studio.ra.graph.Ids;
import studio.ra.library.Picture;
import studio.ra.library.PictureTooLarge;
import studio.ra.library.StorageUnavailable;
import studio.ra.library.Store;
import studio.ra.library.Stored;
import studio.ra.models.Catalogue;
import studio.ra.models.Cause;
import studio.ra.models.Drawing;
import studio.ra.models.Health;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Reference;
import studio.ra.models.Still;
import studio.ra.models.Vendors;
import studio.ra.telemetry.Meters;
import studio.ra.telemetry.Traces;

/**
 * One attempt: written down before anything is sent, its bytes on disk before anything is settled. What became of it is the {@link Register}'s.
 */
@ApplicationScoped
class Easel {

    private static final Logger LOG = Logger.getLogger(Easel.class.getName());

    private final Jobs jobs;
    private final Vendors vendors;
    private final Catalogue catalogue;
    private final Health health;
    private final Tariff tariff;
    private final Store store;
    private final Leases leases;
    private final Trials trials;
    private final Meters meters;
    private final Traces traces;

    @Inject
    Easel(Jobs jobs, Vendors vendors, Catalogue catalogue, Health health, Tariff tariff, Store store, Leases leases, Trials trials,
            Meters meters, Traces traces) {
        this.jobs = jobs;
        this.vendors = vendors;
        this.catalogue = catalogue;
        this.health = health;
        this.tariff = tariff;
        this.store = store;
        this.leases = leases;
        this.trials = trials;
        this.meters = meters;
        this.traces = traces;
    }

    /** For the container's proxy. */
    protected Easel() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /** A still whose bytes are on disk. */
    record Kept(Stored stored, Picture picture, Still still) {
    }

    /** How an attempt ended, with what it brought. */
    record Drawn(Outcome outcome, List<Kept> kept) {
    }

    int batch(Model model) {
        return Math.max(1, vendors.of(model).batch(model));
    }

    boolean repeatable(Model model) {
        return vendors.of(model).repeatable();
    }

    /** The row of a model of this drawing, in its line or not. */
    Optional<Model> row(Job job, String id) {
        return job.line().stream().filter(m -> m.id().equals(id)).findFirst().or(() -> leases.insist(() -> catalogue.row(id)).flatMap(found -> found));
    }

    /** Writes an attempt down. @return its id, or empty where the drawing is no longer ours */
    Optional<String> begin(Job job, int part, Model model, int count, Instant at) {
        var id = Ids.next();
        return leases.insist(() -> begin(id, job, part, model, count, at)).flatMap(found -> found);
    }

    /** The same under an id that is made already, tried once: within the caller's transaction. */
    Optional<String> begin(String id, Job job, int part, Model model, int count, Instant at) {
        var sent = job.references().stream().limit(model.maxReferences()).map(Job.Travelling::asset).toList();
        return jobs.attempt(id, job, part, model, count, sent, at);
    }

    /** Asks the model, or says why it is not asked. */
    Drawn draw(Job job, int seedOffset, Model model, int count, String attempt, Optional<String> task) {
        if (task.isEmpty()) {
            var obstacle = obstacle(job, model, Instant.now());
            if (obstacle.isPresent()) {
                return new Drawn(obstacle.get(), List.of());
            }
        }
        return kept(() -> {
            var started = Instant.now();
            var order = order(job, seedOffset, model, count, attempt, task);
            var outcome = traces.order(model.id(), model.provider(), () -> vendors.of(model).draw(order), Outcome::word);
            meters.circuit(model.id(), () -> circuit(model));
            health.record(model, outcome, Duration.between(started, Instant.now()).toMillis(), Instant.now());
            return outcome;
        }).orElse(new Drawn(new Outcome.Unavailable(Cause.STORAGE), List.of()));
    }

    /** Asks about an attempt that ended without an answer; says nothing of the model's health now. */
    Drawn resume(Job job, Model model, Job.Past past) {
        var nothing = new Drawn(new Outcome.Unknown(Cause.NO_ANSWER), List.of());
        return vendors.present(model) ? kept(() -> vendors.of(model).draw(order(job, 0, model, past.count(), past.id(), Optional.of(past.task())))).orElse(nothing)
                : nothing;
    }

    /** @return empty where the bytes cannot be kept or read */
    private Optional<Drawn> kept(Supplier<Outcome> drawing) {
        try {
            return Optional.of(drawing.get()).map(outcome -> outcome instanceof Outcome.Drawn drawn ? keep(drawn) : new Drawn(outcome, List.of()));
        } catch (StorageUnavailable e) {
            return Optional.empty();
        }
    }

    /** Marks the model retired. @return who takes its place, where that one may draw */
    Optional<Model> successor(Job job, Model model) {
        leases.insist(() -> {
            catalogue.retire(model.id(), Instant.now());
            return true;
        });
        var next = model.next().flatMap(id -> leases.insist(() -> catalogue.row(id)).flatMap(found -> found)).filter(row -> row.enabled() && !row.retired() && tried(job.workspace(), row));
        next.ifPresent(row -> leases.insist(() -> {
            jobs.warn(job.workspace(), job.id(), model.name() + " is retired; " + row.name() + ", its successor, stands in for it.");
            return true;
        }));
        return next;
    }

    private boolean tried(String workspace, Model model) {
        return leases.insist(() -> trials.tried(workspace, model.id())).orElse(false);
    }

    private int circuit(Model model) {
        return switch (health.pulse(model, Instant.now()).state()) {
            case "available" -> 0;
            case "degraded" -> 1;
            default -> 2;
        };
    }

    boolean pause(Duration wait) {
        return wait.isZero() || leases.pause(wait);
    }

    private Optional<Outcome> obstacle(Job job, Model model, Instant now) {
        if (!vendors.present(model)) {
            return Optional.of(new Outcome.Unavailable(Cause.AUTHENTICATION));
        }
        var pulse = health.pulse(model, now);
        if (!pulse.canDraw()) {
            return Optional.of(new Outcome.Unavailable(Cause.CIRCUIT_OPEN, pulse.until() == null ? null : Duration.between(now, pulse.until())));
        }
        if (!store.room()) {
            return Optional.of(new Outcome.Unavailable(Cause.STORAGE));
        }
        var price = tariff.price(model.price(), job.purpose(), 1);
        return price.isPresent() && price.getAsLong() <= job.perImage() ? Optional.empty() : Optional.of(new Outcome.Unavailable(Cause.TOO_DEAR));
    }

    private Drawing order(Job job, int seedOffset, Model model, int count, String attempt, Optional<String> task) {
        var references = job.references().stream().limit(model.maxReferences())
                .map(r -> new Reference(r.asset(), r.name(), store.bytes(r.sha256()), r.mediaType())).toList();
        var seed = job.seed().isPresent() ? OptionalLong.of(job.seed().getAsLong() + seedOffset) : OptionalLong.empty();
        return new Drawing(model, Staging.carrying(job.direction(), model.maxReferences()), prompt(job, model), count, seed, job.tier(), references, task,
                id -> leases.insist(() -> {
                    jobs.task(job.workspace(), attempt, id);
                    return true;
                }));
    }

    private String prompt(Job job, Model model) {
        return vendors.of(model).compose(Staging.carrying(job.direction(), model.maxReferences()), model);
    }

    private Drawn keep(Outcome.Drawn drawn) {
        var kept = new ArrayList<Kept>();
        for (var still : drawn.stills()) {
            var picture = usable(still.bytes());
            if (picture.isPresent()) {
                kept.add(new Kept(store.keep(still.bytes()), picture.get(), still));
            }
        }
        return kept.isEmpty() ? new Drawn(new Outcome.Unavailable(Cause.BAD_IMAGE), List.of()) : new Drawn(drawn, kept);
    }

    /** A vendor's bytes are believed once they are decoded. */
    private static Optional<Picture> usable(byte[] bytes) {
        try {
            return Picture.whole(bytes);
        } catch (PictureTooLarge e) {
            LOG.warning(e.getMessage());
            return Optional.empty();
        }
    }
}
