package studio.ra.routing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a model was not chosen, and what would have chosen it (R14). Read from the decision's own snapshot, so it cannot say what did not decide.
 *
 * @param verdict       {@code chosen, outranked} or {@code excluded}
 * @param gate          the first gate it failed, in small letters; null where it was not excluded
 * @param firstObstacle the sentence for it
 * @param gapByFactor   how many points the chosen model was ahead, by factor, the largest first; null where it was not outranked
 * @param gap           their sum
 * @param flip          the smallest change that would choose it, as a sentence; null where it is chosen, or where no change known here would do
 * @param change        the same as data
 * @param others        other changes, each of which would do by itself, from small to large
 */
public record WhyNot(String model, String verdict, String gate, String firstObstacle, Map<String, Double> gapByFactor, Double gap, String flip, Flip change,
                     List<Other> others) {

    public WhyNot {
        Objects.requireNonNull(model);
        Objects.requireNonNull(verdict);
        others = List.copyOf(others);
    }

    /** Steps that together make a model the choice. */
    public record Flip(List<Change> steps) {

        public Flip {
            steps = List.copyOf(steps);
        }

        /** The question with all of it changed. */
        public Question in(Question question) {
            var changed = question;
            for (var step : steps) {
                changed = step.in(changed);
            }
            return changed;
        }
    }

    /** Another way. */
    public record Other(String flip, Flip change) {
    }

    /** Empty where the snapshot knows no such model. */
    public static Optional<WhyNot> of(Snapshot snapshot, String model) {
        var decision = snapshot.decision();
        return decision.candidate(model).map(candidate -> of(snapshot, decision, candidate));
    }

    private static WhyNot of(Snapshot snapshot, Decision decision, Candidate candidate) {
        if (candidate.verdict().equals("chosen")) {
            return new WhyNot(candidate.model(), "chosen", null, null, null, null, null, null, List.of());
        }
        var question = snapshot.question();
        var flips = new Flips(snapshot, candidate.model()).all();
        var words = new FlipWording(question, candidate.model());
        var first = flips.isEmpty() ? null : flips.get(0);
        var gap = candidate.excluded() ? null : decision.candidates().get(0).factors().lead(candidate.factors());
        var obstacle = candidate.excluded() ? Gate.obstacles(question, Router.Wishes.of(question).model()).get(candidate.model()) : null;
        return new WhyNot(candidate.model(), candidate.verdict(), obstacle == null ? null : obstacle.gate().name().toLowerCase(java.util.Locale.ROOT),
                obstacle == null ? null : obstacle.reason(), gap, gap == null ? null : decision.candidates().get(0).factors().lead(candidate.score()),
                first == null ? null : words.sentence(first), first,
                flips.stream().skip(1).map(flip -> new Other(words.sentence(flip), flip)).toList());
    }
}
