package studio.ra.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.credits.Tariff;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.library.Library;
import studio.ra.library.NewStill;
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

/**
 * One attempt: written down before anything is sent, its bytes on disk before anything is settled, its outcome, stills and settlement
 * committed together.
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
    private final Library library;
    private final Settlement settlement;
    private final Leases leases;
    private final Watch watch;
    private final Graph graph;

    @Inject
    Easel(Jobs jobs, Vendors vendors, Catalogue catalogue, Health health, Tariff tariff, Store store, Library library, Settlement settlement,
            Leases leases, Watch watch, Graph graph) {
        this.jobs = jobs;
        this.vendors = vendors;
        this.catalogue = catalogue;
        this.health = health;
        this.tariff = tariff;
        this.store = store;
        this.library = library;
        this.settlement = settlement;
        this.leases = leases;
        this.watch = watch;
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Easel() {
        this(null, null, null, null, null, null, null, null, null, null, null);
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

    /** @return the attempt's id, or empty where the drawing is no longer ours */
    Optional<String> begin(Job job, int part, Model model, int count, Instant at) {
        var sent = job.references().stream().limit(model.maxReferences()).map(Job.Travelling::asset).toList();
        var id = Ids.next();
        return leases.insist(() -> jobs.attempt(id, job, part, model, count, sent, at)).flatMap(found -> found);
    }

    /** Asks the model, or says why it is not asked. */
    Drawn draw(Job job, int seedOffset, Model model, int count, String attempt, Optional<String> task) {
        if (task.isEmpty()) {
            var obstacle = obstacle(job, model, Instant.now());
            if (obstacle.isPresent()) {
                return new Drawn(obstacle.get(), List.of());
            }
        }
        try {
            var started = Instant.now();
            var outcome = vendors.of(model).draw(order(job, seedOffset, model, count, attempt, task));
            health.record(model, outcome, Duration.between(started, Instant.now()).toMillis(), Instant.now());
            return outcome instanceof Outcome.Drawn drawn ? keep(drawn) : new Drawn(outcome, List.of());
        } catch (StorageUnavailable e) {
            return new Drawn(new Outcome.Unavailable(Cause.STORAGE), List.of());
        }
    }

    /** Commits the outcome, its stills and, with the last part, the settlement. @return whether the drawing is still ours */
    boolean end(Job job, int part, Model model, String attempt, Drawn drawn, Duration took, boolean over) {
        var now = Instant.now();
        var outcome = Params.of("outcome", drawn.outcome().word(), "cause", drawn.outcome().cause().map(Cause::word).orElse(null), "ms", took.toMillis(),
                "drawn", drawn.kept().size(), "cost", drawn.outcome() instanceof Outcome.Drawn d ? d.cost() : null);
        var ours = leases.insist(() -> graph.together(() -> {
            var ended = jobs.end(ending(job, part, model, attempt, drawn, outcome, over));
            ended.filter(Jobs.Ended::fresh).ifPresent(fresh -> commit(job, model, drawn, fresh.generation(), now));
            return ended;
        })).flatMap(found -> found);
        if (ours.isEmpty()) {
            leases.insist(() -> {
                jobs.late(attempt, outcome);
                return true;
            });
        }
        watch.changed(job.id());
        return ours.isPresent();
    }

    private void commit(Job job, Model model, Drawn drawn, Row generation, Instant now) {
        if (!drawn.kept().isEmpty()) {
            library.keep(stills(job, model, drawn.kept(), now));
        }
        if (generation.numbers("pending").isEmpty()) {
            settlement.close(generation, now);
        } else if (!drawn.kept().isEmpty()) {
            jobs.moment(job.workspace(), job.id(), "drawing", (int) generation.number("drawn"), (int) generation.number("count"), now);
        }
    }

    /** Marks the model retired. @return who takes its place, where that one may draw */
    Optional<Model> successor(Job job, Model model) {
        leases.insist(() -> {
            catalogue.retire(model.id(), Instant.now());
            return true;
        });
        var next = model.next().flatMap(id -> leases.insist(() -> catalogue.row(id)).flatMap(found -> found)).filter(row -> row.enabled() && !row.retired());
        next.ifPresent(row -> leases.insist(() -> {
            jobs.warn(job.id(), model.name() + " is retired; " + row.name() + ", its successor, stands in for it.");
            return true;
        }));
        return next;
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
        var price = tariff.price(model.price(), job.purpose(), 1);
        return price.isPresent() && price.getAsLong() <= job.perImage() ? Optional.empty() : Optional.of(new Outcome.Unavailable(Cause.TOO_DEAR));
    }

    private Drawing order(Job job, int seedOffset, Model model, int count, String attempt, Optional<String> task) {
        var references = job.references().stream().limit(model.maxReferences())
                .map(r -> new Reference(r.asset(), r.name(), store.bytes(r.sha256()), r.mediaType())).toList();
        var seed = job.seed().isPresent() ? OptionalLong.of(job.seed().getAsLong() + seedOffset) : OptionalLong.empty();
        return new Drawing(model, Staging.carrying(job.direction(), model.maxReferences()), prompt(job, model), count, seed, job.tier(), references, task,
                id -> leases.insist(() -> {
                    jobs.task(attempt, id);
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

    private Params ending(Job job, int part, Model model, String attempt, Drawn drawn, Params outcome, boolean over) {
        return Params.of("generation", job.id(), "fence", job.fence(), "attempt", attempt, "outcome", outcome, "drawn", drawn.kept().size(),
                "credits", drawn.kept().isEmpty() ? 0 : price(job, model) * drawn.kept().size(),
                "cause", drawn.outcome().cause().map(Cause::word).orElse(null),
                "unsure", drawn.outcome() instanceof Outcome.Unknown, "refused", drawn.outcome() instanceof Outcome.Refused,
                "over", over, "part", part, "model", model.id());
    }

    private long price(Job job, Model model) {
        return tariff.price(model.price(), job.purpose(), 1).orElseThrow();
    }

    private List<NewStill> stills(Job job, Model model, List<Kept> kept, Instant at) {
        var prompt = prompt(job, model);
        var used = job.references().stream().limit(model.maxReferences()).map(Job.Travelling::asset).toList();
        var parameters = Map.<String, Object>of("aspectRatio", job.direction().aspectRatio(), "tier", job.tier().toString(),
                "style", job.direction().style(), "shotType", job.direction().shotType(), "motion", job.direction().motion());
        return kept.stream().map(k -> new NewStill(job.workspace(), job.id(), job.decision(), model.id(), model.family(), model.provider(), job.purpose(),
                prompt, job.brief(), price(job, model), k.still().seed(), parameters, used, null, null, job.subject(), job.shot(), job.project(),
                k.stored(), k.picture(), at)).toList();
    }
}
