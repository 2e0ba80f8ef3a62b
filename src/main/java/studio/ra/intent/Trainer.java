package studio.ra.intent;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns heads from the labelled briefs that are shipped, all but their test split, and from corrections. No clock and no chance: the same
 * corrections in the same order give the same heads.
 */
public final class Trainer {

    /** How much the embedding counts beside the clues, whose spread is about 1. Chosen by cross-validation over themes. */
    private static final double WEIGHT = 3;

    /** A correction counts as this many labelled briefs: it is one of the workspace's own briefs, and was made on purpose. */
    private static final int INSISTENCE = 3;

    /** How much less of the test split heads may read right, on any field, than the shipped ones: about five briefs of 157. */
    private static final double MARGIN = 0.03;

    private static final List<Labelled> BRIEFS = Embedded.briefs();

    private final LearnedReader reader = new LearnedReader(Lexicon.STANDARD, Heads.standard());
    private final Embedded embedded;
    private final double[] centre;
    private final double scale;
    private final List<Row> shipped;

    /** @param x features. @param labels field to value, of the fields this text has a label for. */
    private record Row(double[] x, Map<String, String> labels) {
    }

    /** @param embedded of the shipped briefs, in their order */
    Trainer(Embedded embedded) {
        this.embedded = embedded;
        var rows = IntStream.range(0, BRIEFS.size()).filter(i -> !BRIEFS.get(i).tests()).boxed().toList();
        var vectors = rows.stream().map(embedded::at).toList();
        centre = IntStream.range(0, Encoder.DIMENSIONS).mapToDouble(d -> vectors.stream().mapToDouble(v -> v[d]).average().orElseThrow()).toArray();
        scale = WEIGHT / Math.sqrt(vectors.stream().mapToDouble(this::away).average().orElseThrow());
        shipped = rows.stream().map(i -> row(embedded.at(i), BRIEFS.get(i).text(), BRIEFS.get(i).labels())).toList();
    }

    public Trainer() {
        this(Embedded.stored());
    }

    /**
     * @param corrections of which those that teach are learned from
     * @return empty where this machine cannot run the sentence model
     */
    public Optional<Heads> heads(List<Correction> corrections) {
        return Learned.shared().map(learned -> learn(rows(learned, corrections.stream().filter(Correction::teaches).toList())));
    }

    /** Learned from the shipped briefs alone, which needs no model. */
    Heads heads() {
        return learn(List.of());
    }

    /** How many labelled briefs are learned from, without corrections. */
    public int examples() {
        return shipped.size();
    }

    /** How many briefs {@link #accuracy} is measured on. */
    public int tested() {
        return (int) BRIEFS.stream().filter(Labelled::tests).count();
    }

    /** Share of right answers by field, on the test split, which nothing was learned or tuned from. */
    public Map<String, Double> accuracy(Heads heads) {
        var shares = new LinkedHashMap<String, Double>();
        var read = IntStream.range(0, BRIEFS.size()).filter(i -> BRIEFS.get(i).tests())
                .mapToObj(i -> Map.entry(BRIEFS.get(i), new LearnedReader(Lexicon.STANDARD, heads).read(BRIEFS.get(i).brief(), embedded.at(i)))).toList();
        for (var field : Heads.FIELDS) {
            shares.put(field, read.stream().filter(r -> r.getValue().reading(field).value().equals(r.getKey().labels().get(field))).count() / (double) read.size());
        }
        return shares;
    }

    /** Says on which field heads of this accuracy are worse than the shipped ones by more than is accepted; empty where they are not. */
    public static Optional<String> worse(Map<String, Double> accuracy, Map<String, Double> shipped) {
        return Heads.FIELDS.stream().filter(field -> shipped.get(field) - accuracy.get(field) > MARGIN).findFirst()
                .map(field -> String.format(Locale.ROOT, "Kept, but not made current: of the test briefs it reads %s of %.0f %% right, the shipped heads of %.0f %%; "
                        + "at most %.0f points less are accepted.", field, 100 * accuracy.get(field), 100 * shipped.get(field), 100 * MARGIN));
    }

    private List<Row> rows(Learned learned, List<Correction> corrections) {
        var vectors = learned.embedded(corrections.stream().map(Correction::text).toList());
        return IntStream.range(0, corrections.size()).mapToObj(i -> {
            var said = corrections.get(i);
            return row(vectors.at(i), said.text(), Map.of(said.axis(), said.label()));
        }).toList();
    }

    private Heads learn(List<Row> corrections) {
        var all = new LinkedHashMap<String, Map<String, double[]>>();
        for (var field : Heads.FIELDS) {
            var rows = Stream.concat(shipped.stream(), corrections.stream().filter(row -> row.labels().containsKey(field))
                    .map(row -> Collections.nCopies(INSISTENCE, row)).flatMap(List::stream)).toList();
            var values = Vocabulary.VALUES.get(field);
            var y = rows.stream().mapToInt(row -> values.indexOf(row.labels().get(field))).toArray();
            var weights = new Regression(rows.stream().map(Row::x).toArray(double[][]::new), y, values.size()).weights();
            all.put(field, new LinkedHashMap<>());
            for (int k = 0; k < values.size(); k++) {
                all.get(field).put(values.get(k), raw(weights[k]));
            }
        }
        return Heads.of(all);
    }

    private Row row(float[] vector, String text, Map<String, String> labels) {
        var x = Heads.features(vector, reader.clues(text));
        for (int d = 0; d < Encoder.DIMENSIONS; d++) {
            x[d] = (x[d] - centre[d]) * scale;
        }
        return new Row(x, labels);
    }

    /** The same weights for an embedding that is neither centred nor scaled. */
    private double[] raw(double[] weights) {
        var raw = weights.clone();
        for (int d = 0; d < Encoder.DIMENSIONS; d++) {
            raw[d + 1] = weights[d + 1] * scale;
            raw[0] -= raw[d + 1] * centre[d];
        }
        return raw;
    }

    /** The square of how far it is from the centre. */
    private double away(float[] vector) {
        return IntStream.range(0, Encoder.DIMENSIONS).mapToDouble(d -> (vector[d] - centre[d]) * (vector[d] - centre[d])).sum();
    }
}
