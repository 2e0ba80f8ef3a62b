package studio.ra.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

import studio.ra.models.Model;
import studio.ra.models.Tier;

/**
 * Looks for what would have chosen a model: each change by itself, from small to large, and where none would do, what opens every gate.
 * Each is tried on the router itself, so none is a guess.
 */
final class Flips {

    private static final List<String> STYLES = List.of("photoreal", "cinematic", "documentary", "stylized", "painted", "illustrated", "animated");
    private static final long MOST_APPROVALS = 200;
    private static final long DEAREST = 1_000_000;

    private final Question question;
    private final Router router;
    private final Model model;

    Flips(Snapshot snapshot, String id) {
        this.question = snapshot.question();
        this.router = new Router(snapshot.weights());
        this.model = row(question, id);
    }

    /** The smallest first; empty where nothing known here would do. */
    List<WhyNot.Flip> all() {
        var alone = alone(question);
        return alone.isEmpty() ? together().stream().toList() : alone.stream().map(change -> new WhyNot.Flip(List.of(change))).toList();
    }

    private List<Change> alone(Question q) {
        return Stream.of(request(q), money(q), catalogue(q), approvals(q), style(q), Stream.of(name(q)), locks(q)).flatMap(s -> s)
                .filter(change -> chooses(change.in(q))).toList();
    }

    /** What the client says of the request, and wishes that stand. A loop Ra would recognise by itself is not told by the quality alone. */
    private Stream<Change> request(Question q) {
        boolean live = q.intent().live();
        var tier = q.wish().tier();
        var other = tier == Tier.FULL ? Tier.FAST : Tier.FULL;
        var changes = new ArrayList<>(List.of(new Change("live", null, live, !live)));
        if (!Wish.loop(Tier.FAST, q.memory().recent())) {
            changes.add(new Change("quality", null, Change.quality(tier), Change.quality(other)));
        }
        var pin = Router.Wishes.of(q).pin();
        if (pin != null) {
            changes.add(new Change("unpin", pin.scope(), pin.model(), null));
        }
        return changes.stream();
    }

    private Stream<Change> money(Question q) {
        var m = q.memory().money();
        var row = row(q, model.id());
        var price = Gate.price(row, q);
        var changes = new ArrayList<Change>();
        if (price.isPresent() && q.wish().limit() != null && price.get() > q.wish().limit()) {
            changes.add(new Change("limit", null, q.wish().limit(), price.get()));
        }
        if (price.isPresent() && price.get() > m.available()) {
            changes.add(new Change("balance", null, m.available(), price.get()));
        }
        if (price.isPresent() && m.budget() != null && price.get() > m.budget() - m.committed()) {
            changes.add(new Change("budget", null, m.budget(), m.committed() + price.get()));
        } else if (m.pressure() > 0) {
            least(m.budget(), m.budget() * 1000, q, to -> new Change("budget", null, m.budget(), to)).ifPresent(changes::add);
        }
        return changes.stream();
    }

    private Stream<Change> catalogue(Question q) {
        var row = row(q, model.id());
        var pulse = Gate.pulse(row, q);
        var changes = new ArrayList<Change>();
        if (!row.enabled()) {
            changes.add(new Change("enable", row.id(), false, true));
        }
        if (q.memory().untried().contains(row.id())) {
            changes.add(verdict(row));
        }
        if (!pulse.canDraw() || pulse.failures() > 0 || row.retired()) {
            changes.add(new Change("health", row.id(), pulse.state(), "available"));
        }
        double trend = Regard.trend(row.id(), q, router.weights());
        if (trend < 0) {
            changes.add(new Change("trend", row.id(), Math.round(trend * 100) / 100.0, 0.0));
        }
        most(row.price() == null ? DEAREST : row.price(), q, to -> new Change("price", row.id(), row.price(), to)).ifPresent(changes::add);
        return changes.stream();
    }

    private Stream<Change> approvals(Question q) {
        return least(0, MOST_APPROVALS, q, to -> new Change("approvals", model.id(), null, to)).stream();
    }

    /** The style it is best at first. */
    private Stream<Change> style(Question q) {
        var was = q.intent().style().value();
        return STYLES.stream().sorted((a, b) -> Double.compare(model.strength(b), model.strength(a))).map(style -> new Change("style", null, was, style))
                .filter(change -> chooses(change.in(q))).limit(1);
    }

    private Change name(Question q) {
        return new Change("model", null, q.wish().model(), model.id());
    }

    private static Stream<Change> locks(Question q) {
        return Anchors.of(q.memory()).held().stream().map(presence -> new Change("unlock", presence.id(), presence.anchor().lock(), null));
    }

    /** Opens gate after gate; then, if it is still outranked, the first change that does the rest. What turns out not to be needed is left out. */
    private Optional<WhyNot.Flip> together() {
        var steps = new ArrayList<Change>();
        var q = question;
        for (var obstacle = obstacle(q); obstacle.isPresent(); obstacle = obstacle(q)) {
            var step = remedy(obstacle.get().gate(), q);
            if (steps.contains(step)) {
                return Optional.empty();
            }
            steps.add(step);
            q = step.in(q);
        }
        if (!chooses(q)) {
            alone(q).stream().findFirst().ifPresent(steps::add);
        }
        for (var step : List.copyOf(steps)) {
            var fewer = new ArrayList<>(steps);
            fewer.remove(step);
            if (chooses(new WhyNot.Flip(fewer).in(question))) {
                steps.remove(step);
            }
        }
        var flip = new WhyNot.Flip(steps);
        return chooses(flip.in(question)) ? Optional.of(flip) : Optional.empty();
    }

    private Change remedy(Gate gate, Question q) {
        var row = row(q, model.id());
        var m = q.memory().money();
        return switch (gate) {
            case NAMED, SKETCHED -> model.id().equals(q.wish().model()) || row.retired() ? health(row, q) : name(q);
            case ENABLED -> new Change("enable", row.id(), false, true);
            case JUDGED -> verdict(row);
            case HEALTHY -> health(row, q);
            case PRICED -> new Change("price", row.id(), null, Math.max(1, m.left() / q.wish().count()));
            case QUOTED -> new Change("limit", null, q.wish().limit(), Gate.price(row, q).orElseThrow());
            case AFFORDABLE -> Gate.price(row, q).orElseThrow() > m.available() ? new Change("balance", null, m.available(), Gate.price(row, q).orElseThrow())
                    : new Change("budget", null, m.budget(), m.committed() + Gate.price(row, q).orElseThrow());
        };
    }

    private static Change verdict(Model row) {
        return new Change("verdict", row.id(), "pending", "ready");
    }

    private static Change health(Model row, Question q) {
        return new Change("health", row.id(), Gate.pulse(row, q).state(), "available");
    }

    private Optional<Gate.Obstacle> obstacle(Question q) {
        return Optional.ofNullable(Gate.obstacles(q, Router.Wishes.of(q).model()).get(model.id()));
    }

    /** The least above {@code not} that would do, up to {@code most}. */
    private Optional<Change> least(long not, long most, Question q, LongFunction<Change> change) {
        long below = not;
        long does = most;
        if (!chooses(change.apply(does).in(q))) {
            return Optional.empty();
        }
        while (does - below > 1) {
            long middle = below + (does - below) / 2;
            if (chooses(change.apply(middle).in(q))) {
                does = middle;
            } else {
                below = middle;
            }
        }
        return Optional.of(change.apply(does));
    }

    /** The most below {@code not} that would do. */
    private Optional<Change> most(long not, Question q, LongFunction<Change> change) {
        long does = 0;
        long above = not;
        if (not == 0 || !chooses(change.apply(does).in(q))) {
            return Optional.empty();
        }
        while (above - does > 1) {
            long middle = does + (above - does) / 2;
            if (chooses(change.apply(middle).in(q))) {
                does = middle;
            } else {
                above = middle;
            }
        }
        return Optional.of(change.apply(does));
    }

    private boolean chooses(Question q) {
        return router.pick(q).filter(chosen -> chosen.model().id().equals(model.id())).isPresent();
    }

    private static Model row(Question q, String id) {
        return q.memory().models().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }
}
