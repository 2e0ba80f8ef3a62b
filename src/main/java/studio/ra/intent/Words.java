package studio.ra.intent;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as whole words: composed (NFC), lower case, without invisible characters. Han and kana, which are written without spaces, are a
 * word per character. Punctuation that ends a clause is kept as {@link #STOP} or {@link #COMMA}; what stands in quotation marks is
 * somebody's speech or lettering and not the creator's direction, so only {@link #QUOTED} is left of it.
 */
final class Words {

    static final String STOP = ".";
    static final String COMMA = ",";
    static final String QUOTED = "\"";

    private static final String STOPS = ".;:!?…—–\n\r。！？；：।؟";
    private static final String COMMAS = ",，、،";

    private final String text;
    private final List<String> list = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Words(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        var words = new Words(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        words.split();
        return List.copyOf(words.list);
    }

    private void split() {
        int at = 0;
        while (at < text.length()) {
            int close = Quotation.close(text, at);
            if (close > at) {
                mark(QUOTED);
                at = close + 1;
                continue;
            }
            int c = text.codePointAt(at);
            take(c, at);
            at += Character.charCount(c);
        }
        end();
    }

    private void take(int c, int at) {
        if (alone(c)) {
            mark(Character.toString(c));
        } else if (Character.isLetterOrDigit(c) || combining(c)) {
            word.appendCodePoint(c);
        } else if (STOPS.indexOf(c) >= 0 && !inNumber(at) || c == '-' && spaced(at)) {
            mark(STOP);
        } else if (COMMAS.indexOf(c) >= 0 && !inNumber(at)) {
            mark(COMMA);
        } else if (Character.getType(c) != Character.FORMAT) {
            end();
        }
    }

    private void mark(String token) {
        end();
        list.add(token);
    }

    private void end() {
        if (word.length() > 0) {
            list.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean alone(int c) {
        var script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN && Character.isLetter(c) || script == UnicodeScript.HIRAGANA
                || UnicodeBlock.of(c) == UnicodeBlock.KATAKANA && Character.isLetter(c);
    }

    private static boolean combining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean inNumber(int at) {
        return at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    private boolean spaced(int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
    }
}
