package studio.ra.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import studio.ra.credits.Tariff;
import studio.ra.intent.Reading;
import studio.ra.intent.ShotIntent;
import studio.ra.memory.Anchor;
import studio.ra.memory.Money;
import studio.ra.memory.Neighbour;
import studio.ra.memory.Pin;
import studio.ra.memory.Presence;
import studio.ra.memory.Recollection;
import studio.ra.memory.Tally;
import studio.ra.memory.Trend;
import studio.ra.models.Model;
import studio.ra.models.Pulse;
import studio.ra.models.Tier;

/** Questions for the router, built up from a plain one: a photoreal candidate of a human, every provider configured, a thousand credits. */
final class Questions {

    private static final List<String> STYLES = List.of("photoreal", "cinematic", "documentary", "stylized", "painted", "illustrated", "animated");
    private static final List<String> SHOTS = List.of("wide", "medium", "close-up", "action", "dialogue", "abstract", "product", "text");
    private static final List<String> MOTIONS = List.of("static", "slow-drift", "dynamic", "high-action", "parallax");
    private static final List<String> OUTCOMES = List.of("watch time", "conversion", "brand consistency", "narrative density");
    private static final List<String> FAMILIES = List.of("imagen", "seedream", "flux");
    private static final List<String> MODELS = List.of("imagen-4-fast", "imagen-4", "gemini-flash-image", "seedream-4.5", "flux-1.1-pro", "flux-1.1-ultra");

    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Map<String, Pulse> health = new HashMap<>();
    private final List<Presence> cast = new ArrayList<>();
    private final List<Neighbour> neighbours = new ArrayList<>();
    private final List<Tally> history = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private final List<Trend> trends = new ArrayList<>();
    private final Set<String> untried = new HashSet<>();
    private String motion = "static";
    private String outcome;
    private boolean hero;
    private String style = "photoreal";
    private double confidence = 0.9;
    private String shotType = "medium";
    private boolean complex;
    private boolean detailCritical;
    private boolean live;
    private Tier tier = Tier.FAST;
    private int count = 1;
    private String named;
    private Long limit;
    private long available = 1000;
    private Long budget;
    private long committed;

    private Questions() {
        for (var model : Catalogue.rows()) {
            model(model);
        }
    }

    static Questions plain() {
        return new Questions();
    }

    Questions model(Model model) {
        models.put(model.id(), model);
        health.put(model.id(), new Pulse(model.retired() ? "retired" : "available", null, 0, null));
        return this;
    }

    Questions retired(String id) {
        var m = models.get(id);
        return model(new Model(m.id(), m.name(), m.provider(), m.wireId(), m.family(), m.tier(), m.strengths(), m.maxReferences(), m.price(), m.latencyMs(),
                m.sizes(), m.seeds(), m.promptLimit(), m.enabled(), Instant.EPOCH, m.successor()));
    }

    Questions priced(String id, Long price) {
        var m = models.get(id);
        return model(new Model(m.id(), m.name(), m.provider(), m.wireId(), m.family(), m.tier(), m.strengths(), m.maxReferences(), price, m.latencyMs(),
                m.sizes(), m.seeds(), m.promptLimit(), m.enabled(), m.retiredAt(), m.successor()));
    }

    Questions off(String id) {
        return model(models.get(id).off());
    }

    /** @param state of every model of these ids */
    Questions state(String state, String... ids) {
        for (var id : ids) {
            health.put(id, new Pulse(state, null, state.equals("open") ? 5 : 0, null));
        }
        return this;
    }

    Questions onlySketch() {
        return state("absent", models.keySet().stream().filter(id -> !id.equals("sketch")).toArray(String[]::new));
    }

    Questions failing(String id, int failures) {
        health.put(id, new Pulse("degraded", null, failures, null));
        return this;
    }

    Questions reads(String style, String shotType) {
        this.style = style;
        this.shotType = shotType;
        return this;
    }

    Questions sure(double confidence) {
        this.confidence = confidence;
        return this;
    }

    Questions detailCritical() {
        detailCritical = true;
        return this;
    }

    Questions complex() {
        complex = true;
        return this;
    }

    Questions live() {
        live = true;
        return this;
    }

    Questions tier(Tier tier) {
        this.tier = tier;
        return this;
    }

    Questions count(int count) {
        this.count = count;
        return this;
    }

    Questions named(String model) {
        named = model;
        return this;
    }

    Questions limit(long credits) {
        limit = credits;
        return this;
    }

    Questions available(long credits) {
        available = credits;
        return this;
    }

    Questions budget(long budget, long committed) {
        this.budget = budget;
        this.committed = committed;
        return this;
    }

    Questions locked(String name, String family) {
        cast.add(new Presence(name, "character", name, name + " as locked", new Anchor("lock-" + name, "asset-" + name, 1, null, family, "0", "image/png")));
        return this;
    }

    Questions unlocked(String name) {
        cast.add(new Presence(name, "character", name, "", null));
        return this;
    }

    Questions approvedNearby(String family, int times) {
        for (int i = 0; i < times; i++) {
            neighbours.add(new Neighbour("shot" + i, "asset" + i, null, family));
        }
        return this;
    }

    Questions judged(String model, double approved, double rejected) {
        history.add(new Tally(model, style, shotType, approved, rejected));
        return this;
    }

    /** Takes of another style or kind of shot than this one. */
    Questions judgedElsewhere(String model, String style, String shotType, double approved, double rejected) {
        history.add(new Tally(model, style, shotType, approved, rejected));
        return this;
    }

    /** Takes in every style and kind of shot of every model, instead of what was thought before. */
    Questions judgedEverywhere(Random random) {
        history.clear();
        MODELS.forEach(model -> STYLES.forEach(style -> SHOTS.forEach(shotType ->
                judgedElsewhere(model, style, shotType, random.nextInt(90_000) / 10_000.0, random.nextInt(90_000) / 10_000.0))));
        return this;
    }

    Questions pinned(String scope, String model) {
        pins.add(new Pin(scope, scope, model, scope.equals("temporary") ? 3 : null));
        return this;
    }

    /** As the takes of the last seven days and the older ones were judged. */
    Questions trending(String model, double approved, double rejected, double approvedBefore, double rejectedBefore) {
        trends.add(new Trend(model, approved, rejected, approvedBefore, rejectedBefore));
        return this;
    }

    /** A new model whose verdict is not there yet. */
    Questions untried(String model) {
        untried.add(model);
        return this;
    }

    Questions moving(String motion) {
        this.motion = motion;
        return this;
    }

    Questions outcome(String outcome) {
        this.outcome = outcome;
        return this;
    }

    Questions hero() {
        hero = true;
        return this;
    }

    Question ask() {
        var intent = new ShotIntent(reading(style), true, reading(shotType), reading(motion), reading("human"), reading("" + complex),
                reading("" + detailCritical), live);
        var memory = new Recollection("s1", "shot", "words", "p1", null, null, null, outcome, null, null, null, hero, cast, neighbours, history, pins, 0,
                new Money(available, budget, committed), List.copyOf(models.values()), trends, untried);
        return new Question("keyframe", intent, memory, health, new Tariff(Set.of()), new Wish(tier, live, count, named, limit));
    }

    Decision choose() {
        return new Router(Weights.STANDARD).choose(ask());
    }

    Snapshot snapshot() {
        return new Snapshot(ask(), Weights.STANDARD);
    }

    String chosen() {
        return choose().chosen().id();
    }

    /** Any question: each part of it may be as it can be in a studio with every provider. */
    static Questions any(Random random) {
        var question = plain().reads(one(random, STYLES), one(random, SHOTS)).sure(random.nextDouble())
                .tier(random.nextBoolean() ? Tier.FAST : Tier.FULL).count(1 + random.nextInt(8)).available(random.nextInt(60));
        for (int i = random.nextInt(3); i > 0; i--) {
            question.locked("Who" + i, one(random, FAMILIES));
        }
        if (random.nextBoolean()) {
            question.live();
        }
        if (random.nextBoolean()) {
            question.detailCritical();
        }
        if (random.nextInt(3) == 0) {
            int budget = 1 + random.nextInt(100);
            question.budget(budget, random.nextInt(budget));
        }
        if (random.nextInt(5) == 0) {
            question.pinned("project", one(random, MODELS));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            question.judged(one(random, MODELS), random.nextInt(50), random.nextInt(50));
            question.failing(one(random, MODELS), random.nextInt(5));
        }
        if (random.nextInt(4) == 0) {
            question.state("open", one(random, MODELS));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            question.trending(MODELS.get(i), random.nextInt(9), random.nextInt(9), random.nextInt(9), random.nextInt(9));
        }
        if (random.nextInt(6) == 0) {
            question.hero();
        }
        return question.moving(one(random, MOTIONS)).outcome(one(random, OUTCOMES)).approvedNearby(one(random, FAMILIES), random.nextInt(4));
    }

    /** Any question of a studio whose catalogue is not in order: rows off, unpriced, retired, absent; a quote, a model named. */
    static Questions odd(Random random) {
        var question = any(random);
        if (random.nextInt(3) == 0) {
            question.off(one(random, MODELS));
        }
        if (random.nextInt(4) == 0) {
            question.priced(one(random, MODELS), null);
        }
        if (random.nextInt(4) == 0) {
            question.retired(one(random, MODELS));
        }
        if (random.nextInt(4) == 0) {
            question.state("absent", one(random, MODELS), one(random, MODELS));
        }
        if (random.nextInt(4) == 0) {
            question.untried(one(random, MODELS));
        }
        if (random.nextInt(10) == 0) {
            question.onlySketch();
        }
        if (random.nextInt(4) == 0) {
            question.limit(random.nextInt(20));
        }
        if (random.nextInt(5) == 0) {
            question.named(one(random, MODELS));
        }
        return question;
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Reading reading(String value) {
        return new Reading(value, confidence, "cue");
    }
}
