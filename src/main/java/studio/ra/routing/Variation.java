package studio.ra.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import studio.ra.intent.Reading;
import studio.ra.intent.ShotIntent;
import studio.ra.memory.Money;
import studio.ra.memory.Pin;
import studio.ra.memory.Presence;
import studio.ra.memory.Recollection;
import studio.ra.memory.Tally;
import studio.ra.memory.Trend;
import studio.ra.models.Model;
import studio.ra.models.Pulse;
import studio.ra.models.Tier;

/** A question in which something is changed; the question it began with stays as it is. */
final class Variation {

    private final Question was;
    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Map<String, Pulse> health;
    private ShotIntent intent;
    private List<Presence> cast;
    private List<Tally> history;
    private List<Pin> pins;
    private List<Trend> trends;
    private Set<String> untried;
    private Money money;
    private Wish wish;

    Variation(Question was) {
        this.was = was;
        was.memory().models().forEach(model -> models.put(model.id(), model));
        health = new HashMap<>(was.health());
        intent = was.intent();
        cast = was.memory().cast();
        history = was.memory().history();
        pins = was.memory().pins();
        trends = was.memory().trends();
        untried = was.memory().untried();
        money = was.memory().money();
        wish = was.wish();
    }

    Question question() {
        var m = was.memory();
        return new Question(was.purpose(), intent, new Recollection(m.subject(), m.kind(), m.brief(), m.project(), m.style(), m.palette(), m.aspectRatio(),
                m.outcome(), m.setting(), m.shotType(), m.motion(), m.hero(), cast, m.neighbours(), history, pins, m.recent(), money,
                List.copyOf(models.values()), trends, untried), health, was.tariff(), wish);
    }

    Variation live(boolean live) {
        intent = new ShotIntent(intent.style(), intent.styleNamed(), intent.shotType(), intent.motion(), intent.subject(), intent.complex(),
                intent.detailCritical(), live);
        wish = new Wish(wish.tier(), live, wish.count(), wish.model(), wish.limit());
        return this;
    }

    Variation style(String style) {
        intent = new ShotIntent(new Reading(style, 1, "stated"), true, intent.shotType(), intent.motion(), intent.subject(), intent.complex(),
                intent.detailCritical(), intent.live());
        return this;
    }

    Variation tier(Tier tier) {
        wish = new Wish(tier, wish.live(), wish.count(), wish.model(), wish.limit());
        return this;
    }

    /** @param model null to name none */
    Variation named(String model) {
        wish = new Wish(wish.tier(), wish.live(), wish.count(), model, wish.limit());
        return this;
    }

    Variation limit(Long credits) {
        wish = new Wish(wish.tier(), wish.live(), wish.count(), wish.model(), credits);
        return this;
    }

    /** Lifts the wish of a scope. */
    Variation unpinned(String scope) {
        pins = pins.stream().filter(pin -> !pin.scope().equals(scope)).toList();
        return scope.equals("request") ? named(null) : this;
    }

    Variation unlocked(String subject) {
        cast = cast.stream().map(p -> p.id().equals(subject) ? new Presence(p.id(), p.kind(), p.name(), p.description(), null) : p).toList();
        return this;
    }

    Variation available(long credits) {
        money = new Money(credits, money.budget(), money.committed());
        return this;
    }

    Variation budget(Long credits) {
        money = new Money(money.available(), credits, money.committed());
        return this;
    }

    /** Takes of this style and kind of shot that were approved today. */
    Variation approved(String model, long times) {
        var more = new ArrayList<>(history);
        more.add(new Tally(model, intent.style().value(), intent.shotType().value(), times, 0));
        history = more;
        trends = trends.stream().map(t -> t.model().equals(model)
                ? new Trend(model, t.approved() + times, t.rejected(), t.approvedBefore(), t.rejectedBefore()) : t).toList();
        return this;
    }

    /** Its takes were judged lately as they were before. */
    Variation steady(String model) {
        trends = trends.stream().filter(trend -> !trend.model().equals(model)).toList();
        return this;
    }

    /** Its verdict is there. */
    Variation judged(String model) {
        untried = untried.stream().filter(other -> !other.equals(model)).collect(Collectors.toSet());
        return this;
    }

    Variation priced(String model, Long price) {
        var m = models.get(model);
        return row(m, price, m.enabled(), m.retiredAt());
    }

    Variation enabled(String model, boolean enabled) {
        var m = models.get(model);
        return row(m, m.price(), enabled, m.retiredAt());
    }

    /** Its provider offers it and it does not fail. */
    Variation healthy(String model) {
        var m = models.get(model);
        var pulse = health.get(model);
        health.put(model, new Pulse("available", pulse == null ? null : pulse.p50Ms(), 0, null));
        return row(m, m.price(), m.enabled(), null);
    }

    /** Adds a row, or puts another in place of the one of its id. */
    Variation row(Model model) {
        models.put(model.id(), model);
        return this;
    }

    boolean has(String model) {
        return models.containsKey(model);
    }

    private Variation row(Model m, Long price, boolean enabled, Instant retiredAt) {
        return row(new Model(m.id(), m.name(), m.provider(), m.wireId(), m.family(), m.tier(), m.strengths(), m.maxReferences(), price, m.latencyMs(),
                m.sizes(), m.seeds(), m.promptLimit(), enabled, retiredAt, m.successor()));
    }
}
