package studio.ra.generation;

import java.util.List;
import java.util.Locale;

/**
 * How many keyframes a project draws until one is approved. Each try is taken to succeed with the same chance, so tries are geometric.
 *
 * @param drawn    keyframes drawn
 * @param approved of them, approved
 */
record Tries(long drawn, long approved) {

    /** What is believed before anything was seen here: one of three is approved. */
    private static final double PRIOR = 3;
    /** It weighs as much as this many approved keyframes. */
    private static final double WEIGHT = 2;
    private static final int THIN = 5;
    /** Beyond these a sum is near enough to a normal one. */
    private static final int MANY = 500;
    private static final int WIDE = 200_000;

    /** At least 1. */
    double perApproved() {
        return Math.max(1, (drawn + PRIOR * WEIGHT) / (approved + WEIGHT));
    }

    boolean thin() {
        return approved < THIN;
    }

    /** Where {@link #perApproved} comes from, as a sentence. */
    String basis() {
        var rate = String.format(Locale.ROOT, "%.1f", perApproved());
        return approved == 0
                ? "No keyframe of this project is approved yet: this stands on a prior of 3 tries for each (" + rate + " with the " + drawn + " drawn so far)."
                : thin() ? "Only " + approved + " of this project's " + drawn + " keyframes " + (approved == 1 ? "is" : "are")
                        + " approved, so a prior of 3 tries for each weighs in: " + rate + " tries."
                : "This project's own " + rate + " tries for each approved keyframe: " + approved + " of " + drawn + " drawn.";
    }

    /**
     * The credits that are enough with a chance of {@code chance} to get one approved keyframe of each shot.
     *
     * @param prices credits of a try, one for each shot
     * @param chance above 0, below 1
     */
    long enough(double chance, List<Long> prices) {
        var paid = prices.stream().filter(price -> price > 0).toList();
        if (paid.isEmpty()) {
            return 0;
        }
        long unit = paid.stream().reduce(Tries::common).orElseThrow();
        double p = 1 / perApproved();
        double mean = paid.stream().mapToDouble(price -> price / p).sum();
        double deviation = Math.sqrt(paid.stream().mapToDouble(price -> (double) price * price * (1 - p) / (p * p)).sum());
        double widest = (mean + 12 * deviation) / unit + 1;
        return paid.size() > MANY || widest > WIDE ? Math.round(mean + normal(chance) * deviation)
                : unit * exact(chance, paid.stream().mapToInt(price -> (int) (price / unit)).toArray(), p, (int) widest);
    }

    /** Adds the shots up one by one: the chance of every sum, in units. */
    private static long exact(double chance, int[] steps, double p, int most) {
        var sums = new double[most + 1];
        sums[0] = 1;
        for (int step : steps) {
            var next = new double[most + 1];
            for (int sum = step; sum <= most; sum++) {
                next[sum] = p * sums[sum - step] + (1 - p) * next[sum - step];
            }
            sums = next;
        }
        double reached = 0;
        for (int sum = 0; sum <= most; sum++) {
            reached += sums[sum];
            // what the additions lose to rounding does not make a try more
            if (reached >= chance - 1e-9) {
                return sum;
            }
        }
        return most;
    }

    /** Of the two chances a forecast gives: half, and nine in ten. */
    private static double normal(double chance) {
        return chance > 0.5 ? 1.2816 : 0;
    }

    private static long common(long a, long b) {
        return b == 0 ? a : common(b, a % b);
    }
}
