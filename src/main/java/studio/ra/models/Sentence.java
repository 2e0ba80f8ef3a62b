package studio.ra.models;

/**
 * One sentence of a {@link Prose}.
 *
 * @param weight the lighter, the sooner it is cut
 * @param least  what stays of it whatever is cut
 */
record Sentence(int weight, String text, String least) {

    static final int BEYOND = 0;
    static final int PALETTE = 1;
    static final int SETTING = 2;
    static final int MOTION = 3;
    static final int FRAMING = 4;
    static final int FIGURE = 5;
    static final int STYLE = 6;
    static final int BRIEF = 7;
    static final int HEAVIEST = BRIEF;

    /** By at least {@code by} characters, if it has as many to give. */
    Sentence shorter(int by) {
        int room = Math.max(text.length() - by, 0);
        return new Sentence(weight, room <= least.length() ? least : ended(cut(text, room - 1)), least);
    }

    /** At most {@code most} characters, up to the end of a word where one is near. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Math.max(most, 0);
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end).stripTrailing();
    }

    /** On one line, without control characters and halves of surrogate pairs. */
    static String plain(String words) {
        var text = new StringBuilder(words.length());
        words.codePoints().forEach(c -> text.appendCodePoint(Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF ? ' ' : c));
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    static String ended(String words) {
        return words.isEmpty() || words.matches("(?s).*[.!?…。！？।:;\"”»]") ? words : words + ".";
    }
}
