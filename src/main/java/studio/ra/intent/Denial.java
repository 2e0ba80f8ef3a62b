package studio.ra.intent;

import java.util.List;

/**
 * Whether words are denied: {@code no anime look}, {@code not cartoon, comic or 3D}, {@code instead of a watercolour}. A denial reaches five
 * words on within its clause, and over commas only in a list that ends in {@code or}; Hindi, Japanese and Chinese also deny afterwards.
 */
final class Denial {

    static final String FIELD = "denial";

    private static final int REACH = 5;
    private static final int LIST_REACH = 16;

    private Denial() {
    }

    /** @param from first word, @param to the word after the last */
    static boolean covers(Lexicon lexicon, List<String> text, int from, int to) {
        return before(lexicon, text, from) || after(lexicon, text, to);
    }

    private static boolean before(Lexicon lexicon, List<String> text, int from) {
        boolean list = false;
        int words = 0;
        for (int i = from - 1; i >= 0 && from - i <= LIST_REACH; i--) {
            var word = text.get(i);
            if (word.equals(Words.STOP) || lexicon.has("contrast", text, i)) {
                return false;
            }
            if (lexicon.has(FIELD, text, i)) {
                return true;
            }
            if (word.equals(Words.COMMA)) {
                if (!alternative(lexicon, text, i)) {
                    return false;
                }
                list = true;
            } else if (++words > REACH && !list) {
                return false;
            }
        }
        return false;
    }

    private static boolean alternative(Lexicon lexicon, List<String> text, int comma) {
        for (int i = comma + 1; i < text.size() && i - comma <= LIST_REACH && !text.get(i).equals(Words.STOP); i++) {
            if (lexicon.has("alternative", text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean after(Lexicon lexicon, List<String> text, int to) {
        for (int i = to; i < text.size() && i - to <= REACH; i++) {
            var word = text.get(i);
            if (word.equals(Words.STOP) || word.equals(Words.COMMA)) {
                return false;
            }
            if (lexicon.has("denialAfter", text, i)) {
                return true;
            }
        }
        return false;
    }
}
