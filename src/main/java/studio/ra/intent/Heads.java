package studio.ra.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** One multinomial logistic regression per learned field, over a text's embedding and the {@link Clues} in it. As text it is what its version is the hash of. */
public final class Heads {

    /** What is learned; a style is never invented where none is named, and motion has no definitions to learn by. */
    public static final List<String> FIELDS = List.of(Vocabulary.SHOT_TYPE, Vocabulary.SUBJECT, Vocabulary.COMPLEX, Vocabulary.DETAIL);

    /** The features these weights are for: the sentence model, and a number that changes with the clues. */
    static final String FEATURES = Learned.MODEL + " 1";

    private static final Heads STANDARD = new Heads(resource());

    private final String text;
    private final String version;
    private final Map<String, Map<String, double[]>> weights = new LinkedHashMap<>();

    private Heads(String text) {
        this.text = text;
        version = sha256(text);
        for (var line : text.lines().skip(1).toList()) {
            var cell = line.split("\t");
            weights.computeIfAbsent(cell[0], field -> new LinkedHashMap<>())
                    .put(cell[1], Arrays.stream(cell[2].split(" ")).mapToDouble(Double::parseDouble).toArray());
        }
    }

    /** The heads that are shipped. */
    public static Heads standard() {
        return STANDARD;
    }

    /** @param text as {@link #text} gave it. @return empty where it is of heads for other features than this studio reads */
    public static Optional<Heads> of(String text) {
        return text.startsWith(FEATURES + '\n') ? Optional.of(new Heads(text)) : Optional.empty();
    }

    /** @param weights field to value to its bias and its weights */
    static Heads of(Map<String, Map<String, double[]>> weights) {
        var lines = new StringBuilder(FEATURES).append('\n');
        weights.forEach((field, values) -> values.forEach((value, all) -> lines.append(field).append('\t').append(value).append('\t')
                .append(DoubleStream.of(all).mapToObj(w -> String.format(Locale.ROOT, "%.4f", w)).collect(Collectors.joining(" "))).append('\n')));
        return new Heads(lines.toString());
    }

    /** The features they are for, then per line a field, a value, its bias and its weights. */
    public String text() {
        return text;
    }

    /** SHA-256 of the text, in hexadecimal. */
    public String version() {
        return version;
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

    private static String resource() {
        try (var in = Heads.class.getResourceAsStream("heads.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
