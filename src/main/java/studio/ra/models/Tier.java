package studio.ra.models;

import java.util.Locale;

/** {@code fast} draws candidates, {@code full} draws locks and finals. */
public enum Tier {
    FAST, FULL;

    public static Tier of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
