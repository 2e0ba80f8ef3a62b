package studio.ra.intent;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;

import ai.onnxruntime.OrtException;

/** The sentence model; one in a process, loaded when it is first asked for. */
final class Learned {

    static final String MODEL = "bge-small-en-v1.5-q";

    private static final Logger LOG = Logger.getLogger(Learned.class.getName());

    /** A board, its forecast, a quote and the order that follows ask about the same words; a text in this memory takes some 2 to 6 KB. */
    private static final int REMEMBERED = 2048;
    /** In characters. */
    private static final int LONG = 2000;

    private final Encoder encoder;
    private final Recent<String, float[]> recent = new Recent<>(REMEMBERED);

    private Learned(Encoder encoder) {
        this.encoder = encoder;
    }

    /** @return empty where this machine cannot run the model: then the rules read alone */
    static Optional<Learned> shared() {
        return Shared.LEARNED;
    }

    /** The learned fields as the heads read them; empty where the model fails on this text. */
    Map<String, Reading> read(Heads heads, String text, double[] clues) {
        try {
            return heads.read(Heads.features(encoded(text), clues));
        } catch (OrtException e) {
            LOG.warning(() -> "A text was read by rules alone: " + e.getMessage());
            return Map.of();
        }
    }

    /** Empty where the model fails on this text. */
    Optional<float[]> vector(String text) {
        try {
            return Optional.of(encoded(text).clone());
        } catch (OrtException e) {
            LOG.warning(() -> "A text was left without a meaning: " + e.getMessage());
            return Optional.empty();
        }
    }

    private float[] encoded(String text) throws OrtException {
        var known = recent.get(text);
        if (known.isPresent()) {
            return known.get();
        }
        var vector = encoder.of(text);
        if (text.length() <= LONG) {
            recent.put(text, vector);
        }
        return vector;
    }

    /** @throws IllegalStateException where the model fails on one of them */
    Embedded embedded(List<String> texts) {
        try {
            return Embedded.of(texts, encoder);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model fails on a text", e);
        }
    }

    private static Optional<Learned> load() {
        try {
            return Optional.of(new Learned(new Encoder(MODEL, false)));
        } catch (IOException | OrtException | LinkageError e) {
            LOG.warning(() -> "The sentence model does not run here, so briefs are read by rules alone: " + e);
            return Optional.empty();
        }
    }

    /** Loaded by the class loader's own lock: whoever comes meanwhile waits, so that a brief is never read in two ways. */
    private static final class Shared {
        static final Optional<Learned> LEARNED = load();
    }
}
