package studio.ra.routing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

import studio.ra.memory.Tally;
import studio.ra.memory.Trend;

/**
 * What this workspace thinks of a model for such a shot (R5): its takes, each counted the more the newer and the more alike.
 *
 * @param approved by their weight
 * @param rejected by their weight
 */
record Regard(double approved, double rejected) {

    /** Tallies of another style say less about this shot, those of this style and shot type say all. */
    private static final double SAME_STYLE = 0.5;
    private static final double OTHER_STYLE = 0.2;

    static Regard of(String model, Question question) {
        double approved = 0;
        double rejected = 0;
        for (var tally : question.memory().history()) {
            if (model.equals(tally.model())) {
                double bearing = bearing(tally.style(), tally.shotType(), question);
                approved += bearing * tally.approved();
                rejected += bearing * tally.rejected();
            }
        }
        return new Regard(approved, rejected);
    }

    /**
     * What decides about this kind of shot, in fewer tallies: of the other kinds, which count alike, those of a model and style are one that names no kind. Styles stay
     * apart, for what would change a decision may be another style.
     */
    static List<Tally> summed(List<Tally> history, String shotType) {
        var sums = new LinkedHashMap<List<String>, Tally>();
        for (var tally : history) {
            var kind = shotType.equals(tally.shotType()) ? shotType : null;
            sums.merge(Arrays.asList(tally.model(), tally.style(), kind), new Tally(tally.model(), tally.style(), kind, tally.approved(), tally.rejected()), Tally::and);
        }
        return List.copyOf(sums.values());
    }

    /** Approvals against rejections, smoothed, so that one take decides nothing. */
    double points(Weights weights) {
        return weights.history() * (approved - rejected) / (approved + rejected + weights.prior());
    }

    /** R6: the share approved lately less the share approved before, by as much as both are founded; nothing where one of them is missing. */
    static double trend(String model, Question question, Weights weights) {
        return question.memory().trends().stream().filter(trend -> trend.model().equals(model)).mapToDouble(trend -> points(trend, weights)).sum();
    }

    private static double points(Trend t, Weights weights) {
        double lately = t.approved() + t.rejected();
        double before = t.approvedBefore() + t.rejectedBefore();
        if (lately == 0 || before == 0) {
            return 0;
        }
        double founded = lately / (lately + weights.prior()) * before / (before + weights.prior());
        return weights.trend() * (t.approved() / lately - t.approvedBefore() / before) * founded;
    }

    private static double bearing(String style, String shotType, Question question) {
        if (!question.intent().style().value().equals(style)) {
            return OTHER_STYLE;
        }
        return question.intent().shotType().value().equals(shotType) ? 1 : SAME_STYLE;
    }
}
