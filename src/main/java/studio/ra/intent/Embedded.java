package studio.ra.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import ai.onnxruntime.OrtException;

/** Embeddings of texts, a byte per dimension. Those of the labelled briefs are shipped, so that training is the same on every machine. */
record Embedded(byte[] bytes) {

    private static final double UNIT = 0.003;

    static Embedded stored() {
        try (var in = Embedded.class.getResourceAsStream("embeddings.bin")) {
            return new Embedded(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Embedded of(List<String> texts, Encoder encoder) throws OrtException {
        var bytes = new byte[texts.size() * Encoder.DIMENSIONS];
        for (int i = 0; i < texts.size(); i++) {
            var vector = encoder.of(texts.get(i));
            for (int d = 0; d < vector.length; d++) {
                bytes[i * Encoder.DIMENSIONS + d] = (byte) Math.max(-127, Math.min(127, Math.round(vector[d] / UNIT)));
            }
        }
        return new Embedded(bytes);
    }

    float[] at(int brief) {
        var vector = new float[Encoder.DIMENSIONS];
        for (int d = 0; d < vector.length; d++) {
            vector[d] = (float) (bytes[brief * Encoder.DIMENSIONS + d] * UNIT);
        }
        return vector;
    }

    /** All briefs in the order in which they are stored. */
    static List<Labelled> briefs() {
        var all = new ArrayList<Labelled>();
        List.of("briefs.tsv", "briefs-other-voice.tsv", "briefs-learned.tsv").forEach(file -> all.addAll(Labelled.of(file)));
        return all;
    }
}
