package studio.ra.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import studio.ra.memory.Presence;
import studio.ra.models.Model;

/** The sentences of a decision. Each is written from the very numbers that decided, so none can say otherwise. */
final class Wording {

    /** Points from which on what was thought of takes is worth a sentence. */
    private static final double TOLD = 0.5;

    private final Question question;
    private final Weights weights;
    private final Anchors anchors;
    private final Router.Wishes wish;
    private final List<Router.Ranked> ranked;

    Wording(Question question, Weights weights, Anchors anchors, Router.Wishes wish, List<Router.Ranked> ranked) {
        this.question = question;
        this.weights = weights;
        this.anchors = anchors;
        this.wish = wish;
        this.ranked = ranked;
    }

    List<String> because() {
        if (ranked.isEmpty()) {
            return List.of("No model can draw this as it was asked.");
        }
        var first = ranked.get(0);
        var said = new ArrayList<String>();
        if (wish.pin() != null) {
            said.add(pinned(first.model()));
        }
        anchors.lead().filter(lead -> first.model().family().equals(lead.anchor().family())).ifPresent(lead ->
                said.add(lead.name() + " is locked from the " + lead.anchor().family() + " family, so this stays in it (R2)."));
        if (question.intent().live()) {
            said.add("This is a live editing loop: speed counts more (R4).");
        }
        var style = question.intent().style();
        said.add("It reads as " + style.value() + ", " + (question.intent().shotType().value().matches("a.*") ? "an " : "a ") + question.intent().shotType().value() + " shot; " + first.model().name() + " is rated "
                + first.model().strength(style.value()) + " of 1 for " + style.value() + " (R1).");
        regarded(first, said);
        if (ranked.size() > 1) {
            said.add(lead(first, ranked.get(1)));
        }
        said.add(first.credits() + (first.credits() == 1 ? " credit" : " credits") + " for " + question.wish().count()
                + (question.wish().count() == 1 ? " image (R3)." : " images (R3)."));
        return said;
    }

    /** What was thought of takes here: of the chosen one's where it is worth telling, and of whoever would have been chosen but for it (R5, R6). */
    private void regarded(Router.Ranked first, List<String> said) {
        var other = without();
        if (Math.abs(first.factors().history()) >= TOLD || other != first && first.factors().history() != 0) {
            said.add(takes(first) + " (R5).");
        }
        if (other != first) {
            said.add("Without what was thought of takes here " + other.model().name() + " would have been chosen"
                    + (other.factors().history() == 0 ? "" : ". " + takes(other)) + " (R5).");
        }
        double trend = round(Regard.trend(first.model().id(), question, weights));
        if (Math.abs(trend) >= TOLD) {
            said.add("Takes of " + first.model().name() + " were liked " + (trend > 0 ? "better" : "less") + " in the last seven days than before: "
                    + signed(trend) + " points (R6).");
        }
    }

    private String takes(Router.Ranked each) {
        var regard = Regard.of(each.model().id(), question);
        return "Takes of " + each.model().name() + " here, the newer and the more like this one the more, count as " + round(regard.approved()) + " approved and "
                + round(regard.rejected()) + " rejected: " + signed(each.factors().history()) + " points";
    }

    /** Who would be first if history gave nobody points. */
    private Router.Ranked without() {
        return ranked.stream().min(Comparator.<Router.Ranked>comparingDouble(r -> -r.factors().forgetting().sum())
                .thenComparingLong(Router.Ranked::credits).thenComparing(r -> r.model().id())).orElseThrow();
    }

    private static String signed(double points) {
        return (points < 0 ? "−" : "+") + Math.abs(points);
    }

    List<String> warnings() {
        var said = new ArrayList<String>();
        if (wish.replaced() != null) {
            said.add(wish.replaced().name() + " is retired; its successor stands in for it.");
        }
        if (ranked.isEmpty()) {
            return said;
        }
        var model = ranked.get(0).model();
        anchors.lead().filter(lead -> !lead.anchor().family().equals(model.family())).ifPresent(lead -> said.add(broken(lead, model)));
        anchors.lead().ifPresent(lead -> lesser(lead, model, said));
        if (anchors.references() > 0 && model.maxReferences() == 0) {
            said.add(model.name() + " takes no reference images: the locked look of " + names(anchors.held()) + " travels as words only (R2).");
        } else if (anchors.references() > model.maxReferences()) {
            said.add(model.name() + " carries " + model.maxReferences() + " of " + anchors.references() + " references; "
                    + names(anchors.held().subList(model.maxReferences(), anchors.references())) + " travels as words only (R9).");
        }
        if (Gate.sketch(model) && wish.pin() == null && question.memory().models().stream().anyMatch(m -> !Gate.sketch(m)
                && !List.of("absent", "retired").contains(Gate.pulse(m, question).state()))) {
            said.add("No provider can draw at the moment; this is an offline sketch.");
        }
        return said;
    }

    /** The sentence of one ranked model. */
    String reason(Router.Ranked each) {
        var first = ranked.get(0);
        if (each == first) {
            return ranked.size() == 1 ? "The only model that can draw this." : "The highest score of " + ranked.size() + ".";
        }
        double gap = round(first.factors().sum() - each.factors().sum());
        return gap == 0 ? "As good as the chosen one, but " + (each.credits() > first.credits() ? "dearer." : "later in the alphabet.")
                : gap + " points behind, most of all on " + strongest(first.factors().lead(each.factors())) + ".";
    }

    private String pinned(Model model) {
        return switch (wish.pin().scope()) {
            case "request" -> model.name() + (wish.replaced() == null ? " was asked for in this request (R8)." : " stands in for the model asked for (R8).");
            case "temporary" -> model.name() + " is pinned for the next " + wish.pin().left() + " renders (R8).";
            default -> model.name() + " is pinned for this " + wish.pin().scope() + " (R8).";
        };
    }

    private String broken(Presence lead, Model model) {
        var why = wish.pin() != null ? "the pin is obeyed" : "no model of that family can draw this now";
        return lead.name() + " is locked from the " + lead.anchor().family() + " family, but " + why + ": " + model.name()
                + " may change the look.";
    }

    private void lesser(Presence lead, Model model, List<String> said) {
        anchors.held().stream().filter(p -> p != lead && p.anchor().family() != null && !p.anchor().family().equals(lead.anchor().family())
                && !p.anchor().family().equals(model.family())).forEach(p ->
                said.add(p.name() + " is locked from the " + p.anchor().family() + " family; " + lead.name() + " is more prominent here and leads (R9)."));
    }

    private static String lead(Router.Ranked first, Router.Ranked second) {
        return "Next is " + second.model().name() + ", " + round(first.factors().sum() - second.factors().sum()) + " points behind: "
                + first.factors().lead(second.factors()).entrySet().stream().filter(e -> e.getValue() != 0)
                        .map(e -> e.getKey() + " " + (e.getValue() > 0 ? "+" : "−") + Math.abs(e.getValue())).collect(Collectors.joining(", ")) + ".";
    }

    private static String strongest(Map<String, Double> lead) {
        return lead.entrySet().iterator().next().getKey();
    }

    private static String names(List<Presence> who) {
        return who.stream().map(Presence::name).collect(Collectors.joining(", "));
    }

    private static double round(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
