package studio.ra.library;

import java.util.List;
import java.util.Objects;

/**
 * What of a library is looked for, and how it is shown.
 *
 * @param which   the filters
 * @param by      one of {@link #BYS}: how {@code which.q} is understood
 * @param stacked whether of each stack only one still is shown: the newest that is asked for, or in a ranking the best
 */
public record Finding(AssetFilter which, String by, boolean stacked) {

    public static final List<String> BYS = List.of("words", "meaning", "both");

    public Finding {
        Objects.requireNonNull(which);
        if (!BYS.contains(by)) {
            throw new IllegalArgumentException("no such way to look");
        }
        if (which.oldest() && (stacked || !by.equals("words"))) {
            throw new IllegalArgumentException("only words of single stills are found oldest first");
        }
    }

    /** The same where nobody can tell what {@code q} means. */
    public Finding byWords() {
        return new Finding(which, "words", stacked);
    }

    boolean words() {
        return !by.equals("meaning") && !which.words().isEmpty();
    }

    /** Whether the best come first; otherwise the stills are in order of making. */
    boolean ranked() {
        return !by.equals("words") || stacked && words();
    }
}
