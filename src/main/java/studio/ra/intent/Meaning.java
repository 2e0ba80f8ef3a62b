package studio.ra.intent;

import java.util.Optional;

/** Where a text lies among others: texts of one meaning lie close together, whatever their words. */
public final class Meaning {

    /** Of every vector; each is of length 1. */
    public static final int DIMENSIONS = Encoder.DIMENSIONS;

    /** What the makers of the model have put before questions when it was trained; texts that are looked for have none. */
    private static final String ASKING = "Represent this sentence for searching relevant passages: ";

    private Meaning() {
    }

    /** Whether this machine can run the sentence model at all. Loads it at the first call. */
    public static boolean told() {
        return Learned.shared().isPresent();
    }

    /** @return empty where this machine cannot run the sentence model, or the model does not know the text's letters */
    public static Optional<float[]> of(String text) {
        return LearnedReader.latin(text) ? Learned.shared().flatMap(learned -> learned.vector(text)) : Optional.empty();
    }

    /** Of a question, which lies close to the texts that answer it. @return empty as {@link #of} */
    public static Optional<float[]> asked(String question) {
        return LearnedReader.latin(question) ? Learned.shared().flatMap(learned -> learned.vector(ASKING + question)) : Optional.empty();
    }
}
