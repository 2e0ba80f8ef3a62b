package studio.ra.intent;

import java.util.ArrayList;
import java.util.List;

/** What the rules see in a text, as numbers for the learned heads: how much speaks for each value of each field, and what the rules concluded. */
final class Clues {

    private static final List<String> FIELDS = List.of(Vocabulary.STYLE, Vocabulary.SHOT_TYPE, Vocabulary.MOTION, Vocabulary.SUBJECT,
            Vocabulary.COMPLEX, Vocabulary.DETAIL);
    private static final List<String> MARKS = List.of("talk", "pair", "setting");

    private Clues() {
    }

    static double[] of(Evidence evidence, ShotIntent concluded) {
        var all = new ArrayList<Double>();
        for (var field : FIELDS) {
            var scale = evidence.scale(field);
            var reading = concluded.reading(field);
            for (var value : Vocabulary.VALUES.get(field)) {
                all.add(scale.of(value));
                all.add(reading.value().equals(value) ? 1.0 : 0.0);
            }
            all.add(reading.source().equals("default") ? 1.0 : 0.0);
        }
        MARKS.forEach(mark -> all.add(evidence.has(mark) ? 1.0 : 0.0));
        all.add(evidence.quotes() > 0 ? 1.0 : 0.0);
        all.add(Math.min(1, evidence.commas() / 5.0));
        all.add(Math.min(1, evidence.length() / 30.0));
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
