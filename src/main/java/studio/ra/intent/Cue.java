package studio.ra.intent;

import java.util.List;

/**
 * A phrase that speaks for a value of a field.
 *
 * @param words    as {@link Words} would split them
 * @param value    the contract's word, or {@link #NONE}: a longer phrase that takes the meaning out of a shorter one
 * @param strength 0..1: from {@link #NAMED} on the phrase names the value outright, below it only suggests it
 */
record Cue(List<String> words, String field, String value, double strength) {

    static final String NONE = "none";
    static final double NAMED = 0.8;

    /** Characters up to which a cue keeps its s: {@code sans} is not San. */
    static final int SHORT = 4;

    Cue {
        words = List.copyOf(words);
        if (words.isEmpty() || !(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("a cue is at least one word, of strength 0 to 1: " + words);
        }
    }

    /** Whether it stands at {@code at}; an s more or less at the end of a word is forgiven. */
    boolean standsAt(List<String> text, int at) {
        if (at + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!same(words.get(i), text.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String cue, String word) {
        return cue.equals(word) || plural(cue, word) || cue.length() > SHORT && plural(word, cue);
    }

    private static boolean plural(String one, String many) {
        return many.length() == one.length() + 1 && many.startsWith(one) && many.endsWith("s");
    }
}
