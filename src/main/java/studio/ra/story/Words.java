package studio.ra.story;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text in pieces: sentences, names, lengths. */
final class Words {

    private static final Set<String> ABBREVIATIONS = Set.of("mr.", "mrs.", "ms.", "dr.", "st.", "int.", "ext.", "est.", "vs.", "no.");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Words() {
    }

    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** At most {@code most} characters, never half of a surrogate pair. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, java.lang.Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most).strip();
    }

    /** The whole text in pieces of at most {@code most} characters, parted between sentences where there are any. */
    static List<String> pieces(String text, int most) {
        if (text.length() <= most) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var sentence : sentences(text)) {
            if (!piece.isEmpty() && piece.length() + 1 + sentence.length() > most) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            var rest = sentence;
            while (rest.length() > most) {
                var head = cut(rest, most);
                pieces.add(head);
                rest = rest.substring(head.length()).strip();
            }
            piece.append(piece.isEmpty() ? "" : " ").append(rest);
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces.stream().filter(p -> !p.isBlank()).toList();
    }

    static List<String> sentences(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var sentence = text.substring(start, end).strip();
            var last = sentence.substring(sentence.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            if (ABBREVIATIONS.contains(last) && end < text.length()) {
                continue;
            }
            if (!sentence.isEmpty()) {
                sentences.add(oneLine(sentence));
            }
            start = end;
        }
        return sentences;
    }

    /** {@code MIRA SEN} is {@code Mira Sen}; a name that has small letters stays as it is. */
    static String name(String shouted) {
        if (shouted.chars().anyMatch(java.lang.Character::isLowerCase)) {
            return shouted;
        }
        var name = new StringBuilder();
        boolean within = false;
        for (int letter : shouted.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            name.appendCodePoint(within ? letter : java.lang.Character.toTitleCase(letter));
            within = java.lang.Character.isLetterOrDigit(letter) || within && (letter == '\'' || letter == '\u2019');
        }
        return name.toString();
    }
}
