package studio.ra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Vectors of the length that meanings have, the same for the same words; those of words that begin alike lie near each other. */
final class Vectors {

    private static final int LENGTH = 384;

    private Vectors() {
    }

    static List<Double> of(String words) {
        var common = new SplittableRandom(words.split(",")[0].hashCode() % 200);
        var own = new SplittableRandom(words.hashCode());
        var vector = new double[LENGTH];
        double sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            vector[i] = common.nextDouble() - 0.5 + 0.3 * (own.nextDouble() - 0.5);
            sum += vector[i] * vector[i];
        }
        var unit = new ArrayList<Double>(LENGTH);
        for (double each : vector) {
            unit.add(each / Math.sqrt(sum));
        }
        return unit;
    }
}
