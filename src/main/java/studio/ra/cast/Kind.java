package studio.ra.cast;

import java.util.Locale;

/** What can be locked. */
public enum Kind {
    CHARACTER("Character"), REFERENCE("Reference");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The contract's word. */
    @Override
    public String toString() {
        return label.toLowerCase(Locale.ROOT);
    }
}
