package studio.ra.routing;

import java.util.List;

import studio.ra.intent.Reading;
import studio.ra.models.Model;
import studio.ra.models.Tier;

/** The arithmetic of the judgment: the points of one eligible model among the others. */
final class Scores {

    /** Of the intent's points: how much the style counts, and how much the kind of shot (R1). */
    private static final double STYLE_SHARE = 0.7;

    private final Weights weights;
    private final Question question;
    private final Anchors anchors;
    private final Purpose purpose;
    private final double cheapest;
    private final double fastest;

    Scores(Weights weights, Question question, Anchors anchors, List<Model> eligible) {
        this.weights = weights;
        this.question = question;
        this.anchors = anchors;
        this.purpose = Purpose.of(question.memory().outcome());
        this.cheapest = eligible.stream().mapToDouble(this::price).min().orElse(0);
        this.fastest = eligible.stream().mapToDouble(this::latency).min().orElse(1);
    }

    Factors of(Model model) {
        return new Factors(intent(model), continuity(model), cost(model), speed(model), Regard.of(model.id(), question).points(weights), health(model), detail(model));
    }

    /** R1: what the model is good at, against what the shot wants. */
    private double intent(Model model) {
        var intent = question.intent();
        double style = model.strength(intent.style().value()) * sure(intent.style());
        double shot = model.strength(asked()) * sure(intent.shotType());
        return weights.intent() * (STYLE_SHARE * style + (1 - STYLE_SHARE) * shot) + motion(model) + outcome(model);
    }

    /** What moves has to be composed: motion starts from this frame. */
    private double motion(Model model) {
        var motion = question.intent().motion();
        double moving = switch (motion.value()) {
            case "high-action", "dynamic", "parallax" -> 1;
            case "slow-drift" -> 0.5;
            default -> 0;
        };
        return weights.motion() * moving * sure(motion) * model.strength("composition");
    }

    private double outcome(Model model) {
        return purpose.strength() == null ? 0 : weights.outcome() * model.strength(purpose.strength());
    }

    /** Which strength the kind of shot asks for. */
    private String asked() {
        var intent = question.intent();
        return switch (intent.shotType().value()) {
            case "text" -> "text";
            case "product" -> "adherence";
            case "close-up", "medium" -> intent.subject().value().equals("human") ? "faces" : "composition";
            default -> "composition";
        };
    }

    /** R2, R9: the anchor's family; where nothing is locked, what was approved nearby. */
    private double continuity(Model model) {
        if (anchors.references() == 0) {
            return (weights.nearby() + (purpose == Purpose.BRAND_CONSISTENCY ? weights.brand() : 0)) * nearby(model.family());
        }
        double points = anchors.leads(model.family()) ? weights.continuity() : anchors.follows(model.family()) ? weights.lesser() : 0;
        if (model.maxReferences() >= anchors.references()) {
            return points + weights.carries();
        }
        return model.maxReferences() == 0 && anchors.leads(model.family()) ? points - (live() ? weights.blindLive() : weights.blind()) : points;
    }

    private double nearby(String family) {
        var neighbours = question.memory().neighbours();
        return neighbours.isEmpty() ? 0 : (double) neighbours.stream().filter(n -> family.equals(n.family())).count() / neighbours.size();
    }

    /** R3: the right tier, and thrift that presses harder the less of the budget is left; a hero shot is worth its price from the first candidate on. */
    private double cost(Model model) {
        double tier = model.tier() == question.wish().tier() ? weights.tier() : 0;
        double thrift = question.wish().tier() == Tier.FAST && !question.memory().hero() ? weights.thrift() : weights.thriftFull();
        double cheap = price(model) == 0 ? 1 : cheapest / price(model);
        return tier + thrift * (1 + weights.pressure() * question.memory().money().pressure()) * cheap;
    }

    /** R4: in a live loop the fastest wins. */
    private double speed(Model model) {
        return (live() ? weights.speed() : weights.patience()) * fastest / latency(model);
    }

    /** R6: a model that has been failing is trusted less, and so is one whose takes are liked less than they were. */
    private double health(Model model) {
        return -weights.health() * Math.min(1, Gate.pulse(model, question).failures() / 5.0) + Regard.trend(model.id(), question, weights);
    }

    /** R7: prompt adherence, where detail or many elements decide. */
    private double detail(Model model) {
        var intent = question.intent();
        double critical = intent.detailCritical().yes() ? sure(intent.detailCritical()) : 0;
        double complex = intent.complex().yes() ? sure(intent.complex()) : 0;
        return weights.detail() * Math.max(critical, complex) * model.strength("adherence");
    }

    private boolean live() {
        return question.intent().live();
    }

    private double price(Model model) {
        return Gate.price(model, question).orElseThrow();
    }

    private double latency(Model model) {
        var measured = Gate.pulse(model, question).p50Ms();
        return Math.max(1, measured == null ? model.latencyMs() : measured);
    }

    /** What Ra is unsure of counts down to half. */
    private static double sure(Reading reading) {
        return 0.5 + 0.5 * reading.confidence();
    }
}
