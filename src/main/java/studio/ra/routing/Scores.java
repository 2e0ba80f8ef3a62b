package studio.ra.routing;

import java.util.List;

import studio.ra.intent.Reading;
import studio.ra.models.Model;
import studio.ra.models.Tier;

/** The arithmetic of the judgment: the points of one eligible model among the others. */
final class Scores {

    /** Tallies of another style say less about this shot, those of this style and shot type say all (R5). */
    private static final double SAME_STYLE = 0.5;
    private static final double OTHER_STYLE = 0.2;
    /** Of the intent's points: how much the style counts, and how much the kind of shot (R1). */
    private static final double STYLE_SHARE = 0.7;

    private final Weights weights;
    private final Question question;
    private final Anchors anchors;
    private final double cheapest;
    private final double fastest;

    Scores(Weights weights, Question question, Anchors anchors, List<Model> eligible) {
        this.weights = weights;
        this.question = question;
        this.anchors = anchors;
        this.cheapest = eligible.stream().mapToDouble(this::price).min().orElse(0);
        this.fastest = eligible.stream().mapToDouble(this::latency).min().orElse(1);
    }

    Factors of(Model model) {
        return new Factors(intent(model), continuity(model), cost(model), speed(model), history(model), health(model), detail(model));
    }

    /** R1: what the model is good at, against what the shot wants. */
    private double intent(Model model) {
        var intent = question.intent();
        double style = model.strength(intent.style().value()) * sure(intent.style());
        double shot = model.strength(asked()) * sure(intent.shotType());
        return weights.intent() * (STYLE_SHARE * style + (1 - STYLE_SHARE) * shot);
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
            return weights.nearby() * nearby(model.family());
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

    /** R3: the right tier, and thrift that presses harder the less of the budget is left. */
    private double cost(Model model) {
        double tier = model.tier() == question.wish().tier() ? weights.tier() : 0;
        double thrift = question.wish().tier() == Tier.FAST ? weights.thrift() : weights.thriftFull();
        double cheap = price(model) == 0 ? 1 : cheapest / price(model);
        return tier + thrift * (1 + weights.pressure() * question.memory().money().pressure()) * cheap;
    }

    /** R4: in a live loop the fastest wins. */
    private double speed(Model model) {
        return (live() ? weights.speed() : weights.patience()) * fastest / latency(model);
    }

    /** R5: approvals against rejections here, smoothed, so that one take decides nothing. */
    private double history(Model model) {
        double approved = 0;
        double rejected = 0;
        for (var tally : question.memory().history()) {
            if (model.id().equals(tally.model())) {
                double bearing = bearing(tally.style(), tally.shotType());
                approved += bearing * tally.approved();
                rejected += bearing * tally.rejected();
            }
        }
        return weights.history() * (approved - rejected) / (approved + rejected + weights.prior());
    }

    private double bearing(String style, String shotType) {
        if (!question.intent().style().value().equals(style)) {
            return OTHER_STYLE;
        }
        return question.intent().shotType().value().equals(shotType) ? 1 : SAME_STYLE;
    }

    /** R6: a model that has been failing is trusted less. */
    private double health(Model model) {
        return -weights.health() * Math.min(1, Gate.pulse(model, question).failures() / 5.0);
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
