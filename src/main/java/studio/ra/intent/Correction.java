package studio.ra.intent;

import java.util.Objects;

/**
 * What somebody says of a text, which the heads may learn from.
 *
 * @param axis  one of the intent's fields
 * @param label one of its values
 */
public record Correction(String text, String axis, String label) {

    public Correction {
        Objects.requireNonNull(text);
        if (!Vocabulary.VALUES.containsKey(axis) || !Vocabulary.VALUES.get(axis).contains(label)) {
            throw new IllegalArgumentException(axis + " is not read as " + label);
        }
    }

    /** Whether heads read this field of keyframes of this text: only then is there anything to learn. */
    public boolean teaches() {
        return Heads.FIELDS.contains(axis) && LearnedReader.latin(text);
    }
}
