package studio.ra.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One multinomial logistic regression per learned field, over a text's embedding and the {@link Clues} in it. */
record Heads(String version, Map<String, Map<String, double[]>> weights) {

    /** What is learned; a style is never invented where none is named, and motion has no definitions to learn by. */
    static final List<String> FIELDS = List.of(Vocabulary.SHOT_TYPE, Vocabulary.SUBJECT, Vocabulary.COMPLEX, Vocabulary.DETAIL);

    /** The heads that {@code mvn -Ptrain-intent} wrote: a version, then per line a field, a value, its bias and its weights. */
    static Heads standard() {
        try (var in = Heads.class.getResourceAsStream("heads.tsv")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var weights = new LinkedHashMap<String, Map<String, double[]>>();
            for (var line : lines.subList(1, lines.size())) {
                var cell = line.split("\t");
                weights.computeIfAbsent(cell[0], field -> new LinkedHashMap<>())
                        .put(cell[1], Arrays.stream(cell[2].split(" ")).mapToDouble(Double::parseDouble).toArray());
            }
            return new Heads(lines.get(0), weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The likeliest value of each learned field, with its probability as confidence. */
    Map<String, Reading> read(double[] features) {
        var all = new LinkedHashMap<String, Reading>();
        weights.forEach((field, values) -> all.put(field, likeliest(values, features)));
        return all;
    }

    private static Reading likeliest(Map<String, double[]> values, double[] features) {
        String best = null;
        double most = 0;
        double sum = 0;
        for (var value : values.entrySet()) {
            double score = score(value.getValue(), features);
            if (best == null || score > most) {
                sum = best == null ? 1 : sum * Math.exp(most - score) + 1;
                best = value.getKey();
                most = score;
            } else {
                sum += Math.exp(score - most);
            }
        }
        return new Reading(best, 1 / sum, "learned");
    }

    private static double score(double[] weights, double[] features) {
        if (weights.length != features.length + 1) {
            throw new IllegalStateException("the heads were trained on other features: mvn -Ptrain-intent");
        }
        double score = weights[0];
        for (int i = 0; i < features.length; i++) {
            score += weights[i + 1] * features[i];
        }
        return score;
    }

    /** @return the embedding and then the clues */
    static double[] features(float[] embedding, double[] clues) {
        var all = new double[embedding.length + clues.length];
        for (int i = 0; i < embedding.length; i++) {
            all[i] = embedding[i];
        }
        System.arraycopy(clues, 0, all, embedding.length, clues.length);
        return all;
    }
}
