package studio.ra.intent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import ai.onnxruntime.OrtException;

/** {@code mvn -Ptrain-intent}: embeds the labelled briefs, learns the heads from all but the test split, and writes both where they belong. */
final class Training {

    static final String VERSION = Learned.MODEL + " 1";

    /** How much the embedding counts beside the clues, whose spread is about 1. Chosen by cross-validation over themes. */
    private static final double WEIGHT = 3;

    private Training() {
    }

    public static void main(String[] args) throws IOException, OrtException {
        var base = Path.of(args[0]);
        var embedded = Embedded.of(Embedded.briefs(), new Encoder(Learned.MODEL, false));
        Files.write(base.resolve("src/test/resources/studio/ra/intent/embeddings.bin"), embedded.bytes());
        Files.writeString(base.resolve("src/main/resources/studio/ra/intent/heads.tsv"), text(heads(embedded)));
    }

    static Heads heads(Embedded embedded) {
        var briefs = Embedded.briefs();
        var reader = new LearnedReader(Lexicon.STANDARD);
        var rows = IntStream.range(0, briefs.size()).filter(i -> !"test".equals(briefs.get(i).labels().get("split"))).toArray();
        var x = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            x[i] = Heads.features(embedded.at(rows[i]), reader.clues(new Brief(briefs.get(rows[i]).text(), "keyframe", Map.of(), 0, false)));
        }
        var centre = centre(x);
        double scale = WEIGHT / spread(x, centre);
        for (var row : x) {
            for (int d = 0; d < Encoder.DIMENSIONS; d++) {
                row[d] = (row[d] - centre[d]) * scale;
            }
        }
        var all = new LinkedHashMap<String, Map<String, double[]>>();
        for (var field : Heads.FIELDS) {
            var values = Vocabulary.VALUES.get(field);
            var y = IntStream.of(rows).map(row -> values.indexOf(briefs.get(row).labels().get(field))).toArray();
            var weights = new Regression(x, y, values.size()).weights();
            all.put(field, new LinkedHashMap<>());
            for (int k = 0; k < values.size(); k++) {
                all.get(field).put(values.get(k), raw(weights[k], centre, scale));
            }
        }
        return new Heads(VERSION, all);
    }

    /** The same weights for an embedding that is neither centred nor scaled. */
    private static double[] raw(double[] weights, double[] centre, double scale) {
        var raw = weights.clone();
        for (int d = 0; d < Encoder.DIMENSIONS; d++) {
            raw[d + 1] = weights[d + 1] * scale;
            raw[0] -= raw[d + 1] * centre[d];
        }
        return raw;
    }

    private static double[] centre(double[][] x) {
        return IntStream.range(0, Encoder.DIMENSIONS).mapToDouble(d -> IntStream.range(0, x.length).mapToDouble(i -> x[i][d]).average().orElseThrow()).toArray();
    }

    private static double spread(double[][] x, double[] centre) {
        return Math.sqrt(IntStream.range(0, x.length).mapToDouble(i -> IntStream.range(0, Encoder.DIMENSIONS)
                .mapToDouble(d -> (x[i][d] - centre[d]) * (x[i][d] - centre[d])).sum()).average().orElseThrow());
    }

    private static String text(Heads heads) {
        var lines = new StringBuilder(heads.version()).append('\n');
        heads.weights().forEach((field, values) -> values.forEach((value, weights) -> lines.append(field).append('\t').append(value).append('\t')
                .append(DoubleStream.of(weights).mapToObj(w -> String.format(Locale.ROOT, "%.4f", w)).collect(Collectors.joining(" "))).append('\n')));
        return lines.toString();
    }
}
