package studio.ra.generation;

import java.util.Comparator;
import java.util.List;

import studio.ra.memory.Board;
import studio.ra.routing.Candidate;
import studio.ra.routing.Decision;

/**
 * A shot as it would be drawn now.
 *
 * @param model    that would draw it, or null where none can
 * @param credits  of one try with it, or null
 * @param why      what keeps every model out, or null
 * @param cheapest the cheapest model that keeps the shot's looks, or null where none does
 */
record Foreseen(String shot, String scene, boolean done, String model, Long credits, String why, Candidate cheapest) {

    static Foreseen of(String scene, Board.Panel panel, Decision decision) {
        var chosen = decision.chosen() == null ? null : decision.chosen().id();
        return new Foreseen(panel.recalled().subject(), scene, panel.done(), chosen, decision.credits(),
                chosen == null ? decision.candidates().stream().map(c -> c.model() + ": " + c.reason()).findFirst().orElse("The catalogue is empty.") : null,
                cheapest(panel, decision));
    }

    /** In the leading look's family, and able to carry every look where a member of it is; of equals the one ranked first. */
    private static Candidate cheapest(Board.Panel panel, Decision decision) {
        var family = decision.anchors().stream().map(Decision.Standing::family).filter(f -> f != null).findFirst();
        var able = decision.candidates().stream().filter(c -> !c.verdict().equals("excluded") && (family.isEmpty() || family.get().equals(c.family()))).toList();
        var carrying = able.stream().filter(c -> carries(panel, c, decision.anchors().size())).toList();
        return (carrying.isEmpty() ? able : carrying).stream().min(Comparator.comparing(Candidate::credits)).orElse(null);
    }

    private static boolean carries(Board.Panel panel, Candidate candidate, int references) {
        return panel.recalled().models().stream().anyMatch(m -> m.id().equals(candidate.model()) && m.maxReferences() >= references);
    }

    Forecast.ByShot told(Tries tries) {
        var range = done ? new Forecast.Range(0, 0) : credits == null ? null : Foresight.range(tries, List.of(credits));
        return new Forecast.ByShot(shot, scene, done, model, credits, range, done ? null : why);
    }
}
