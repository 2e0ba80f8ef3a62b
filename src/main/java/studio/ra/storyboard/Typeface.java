package studio.ra.storyboard;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;

/**
 * The fonts of one document. A letter is set in Noto Sans (Latin, Greek, Cyrillic, Devanagari), else in Droid Sans Fallback (Chinese, Japanese, Korean), else
 * in whatever font of this machine has it, else as a mark that cannot be overlooked: no letter is left out.
 */
final class Typeface {

    private static final int MARK = 0xFFFD;
    /** A syllable of Devanagari whose vowel sign is written before it and spoken after it. */
    private static final Pattern BEFORE = Pattern.compile("((?:[\u0915-\u0939\u0958-\u095F]\u093C?\u094D)*[\u0915-\u0939\u0958-\u095F]\u093C?)\u093F");

    private final List<BaseFont> regular = new ArrayList<>();
    private final List<BaseFont> bold = new ArrayList<>();
    private boolean wide;

    Typeface() {
        regular.add(own("NotoSans-Regular.ttf"));
        bold.add(own("NotoSans-Bold.ttf"));
    }

    /** Text in runs of one font each. */
    Phrase set(String text, boolean strong, float size, Color ink) {
        var phrase = new Phrase();
        var run = new StringBuilder();
        BaseFont last = null;
        for (int letter : BEFORE.matcher(text).replaceAll("\u093F$1").codePoints().toArray()) {
            var font = last != null && plain(letter) ? Optional.of(last) : font(letter, strong);
            if (font.isEmpty() && java.lang.Character.getType(letter) == java.lang.Character.FORMAT) {
                // joiners and selectors have no shape of their own
                continue;
            }
            var next = font.orElse((strong ? bold : regular).get(0));
            if (last != null && next != last) {
                phrase.add(new Chunk(run.toString(), new Font(last, size, Font.NORMAL, ink)));
                run.setLength(0);
            }
            run.appendCodePoint(font.isPresent() ? letter : MARK);
            last = next;
        }
        if (last != null) {
            phrase.add(new Chunk(run.toString(), new Font(last, size, Font.NORMAL, ink)));
        }
        return phrase;
    }

    /** Text of one line, cut with an ellipsis where it is wider. @param width in points */
    Phrase line(String text, boolean strong, float size, Color ink, float width) {
        var whole = set(text, strong, size, ink);
        int letters = text.length();
        while (letters > 0 && width(whole) > width) {
            letters = Math.min(letters - 1, (int) (letters * Math.max(0.5, width / width(whole))));
            if (letters > 0 && java.lang.Character.isHighSurrogate(text.charAt(letters - 1))) {
                letters--;
            }
            whole = set(text.substring(0, letters).stripTrailing() + "\u2026", strong, size, ink);
        }
        return whole;
    }

    static float width(Phrase phrase) {
        float width = 0;
        for (var chunk : phrase.getChunks()) {
            width += ((Chunk) chunk).getWidthPoint();
        }
        return width;
    }

    private static boolean plain(int letter) {
        return letter == ' ' || letter == '\n';
    }

    private Optional<BaseFont> font(int letter, boolean strong) {
        if (letter == '\n') {
            return Optional.of((strong ? bold : regular).get(0));
        }
        for (var font : strong ? bold : regular) {
            if (font.charExists(letter)) {
                return Optional.of(font);
            }
        }
        if (!wide) {
            wide = true;
            var fallback = own("DroidSansFallback.ttf");
            regular.add(fallback);
            bold.add(fallback);
            return font(letter, strong);
        }
        var found = MachineFonts.having(letter);
        found.ifPresent(font -> {
            regular.add(font);
            bold.add(font);
        });
        return found;
    }

    private static BaseFont own(String name) {
        try (var in = Typeface.class.getResourceAsStream(name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
