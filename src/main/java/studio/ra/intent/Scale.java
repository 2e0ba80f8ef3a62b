package studio.ra.intent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Weighs what speaks for each value of one field. Cues for one value add up as independent evidence does; a rival takes confidence away. */
final class Scale {

    /** Below this the evidence is too thin to be called a reading. */
    private static final double THIN = 0.15;

    private final Map<String, Double> doubt = new LinkedHashMap<>();

    void add(String value, double strength) {
        doubt.merge(value, 1 - strength, (a, b) -> a * b);
    }

    /** Where several mentions are one piece of evidence, of which the strongest counts. */
    void atLeast(String value, double strength) {
        doubt.merge(value, 1 - strength, Math::min);
    }

    double of(String value) {
        return 1 - doubt.getOrDefault(value, 1.0);
    }

    /** The heaviest value, the first met where two weigh the same; empty where nothing weighs enough. */
    Optional<Reading> heaviest() {
        String best = null;
        double rival = 0;
        for (var value : doubt.keySet()) {
            if (best == null || of(value) > of(best)) {
                rival = best == null ? 0 : of(best);
                best = value;
            } else {
                rival = Math.max(rival, of(value));
            }
        }
        return best == null || of(best) < THIN ? Optional.empty() : Optional.of(new Reading(best, of(best) * (1 - rival / 2), "cue"));
    }
}
