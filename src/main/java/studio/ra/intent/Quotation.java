package studio.ra.intent;

/** Finds where a quotation ends. An apostrophe opens one only before a word and after a gap, and closes one only before a gap. */
final class Quotation {

    /** Characters a quotation may span: beyond it an opening mark was a slip, and looking on would cost the square of the text. */
    private static final int REACH = 240;

    private static final String OPEN = "\"“„«「『'‘";
    private static final String CLOSE = "\"””»」』'’";

    private Quotation() {
    }

    /** Index of the mark that closes the quotation opened at {@code at}, or -1 where none is opened there or it is never closed. */
    static int close(String text, int at) {
        int kind = OPEN.indexOf(text.charAt(at));
        if (kind < 0 || single(kind) && !opens(text, at)) {
            return -1;
        }
        char mark = CLOSE.charAt(kind);
        int end = Math.min(text.length(), at + REACH);
        for (int i = at + 2; i < end; i++) {
            if ((text.charAt(i) == mark || mark == '”' && text.charAt(i) == '“') && (!single(kind) || gap(text, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean single(int kind) {
        return kind >= OPEN.length() - 2;
    }

    private static boolean opens(String text, int at) {
        return gap(text, at - 1) && !gap(text, at + 1);
    }

    private static boolean gap(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
