package studio.ra.intent;

import java.util.BitSet;
import java.util.List;

/**
 * Which words of a text are denied: {@code no anime look}, {@code not cartoon, comic or 3D}, {@code instead of a watercolour}. A denial
 * reaches five words on within its clause, and over commas only in a list that ends in {@code or}; Hindi and Japanese also deny
 * afterwards. {@code he does not look at us in watercolour} denies the look only: before a manner a denial is near or forbids.
 */
final class Denial {

    private static final int REACH = 5;
    private static final int LIST_REACH = 16;

    private final List<String> text;
    private final BitSet before;
    private final BitSet after;
    private final BitSet contrast;
    private final BitSet manner;
    private final BitSet forbidding;
    private final BitSet alternative;

    Denial(Lexicon lexicon, List<String> text) {
        this.text = text;
        before = lexicon.marks("denial", text);
        after = lexicon.marks("denialAfter", text);
        contrast = lexicon.marks("contrast", text);
        manner = lexicon.marks("manner", text);
        forbidding = lexicon.marks("forbidding", text);
        alternative = lexicon.marks("alternative", text);
    }

    /** Whether what stands from {@code from} to before {@code to} is denied. */
    boolean covers(int from, int to) {
        return before(from) || after(to);
    }

    private boolean before(int from) {
        boolean list = false;
        for (int i = from - 1; i >= 0 && from - i <= (list ? LIST_REACH : REACH); i--) {
            if (before.get(i)) {
                return forbidding.get(i) || !manner(i + 2, from);
            }
            if (text.get(i).equals(Words.STOP) || contrast.get(i)) {
                return false;
            }
            if (text.get(i).equals(Words.COMMA)) {
                if (!listed(i)) {
                    return false;
                }
                list = true;
            }
        }
        return false;
    }

    /** Whether, further from the denial than the next word, a manner leads to the cue: {@code in watercolour, in a watercolour style}. */
    private boolean manner(int from, int to) {
        for (int i = Math.max(from, to - 2); i < to; i++) {
            if (manner.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause after this comma goes on to an {@code or}. */
    private boolean listed(int comma) {
        for (int i = comma + 1; i < text.size() && i - comma <= LIST_REACH && !text.get(i).equals(Words.STOP); i++) {
            if (alternative.get(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean after(int to) {
        for (int i = to; i < text.size() && i - to < REACH; i++) {
            if (after.get(i)) {
                return true;
            }
            if (text.get(i).equals(Words.STOP) || text.get(i).equals(Words.COMMA)) {
                return false;
            }
        }
        return false;
    }
}
