package studio.ra.story;

import java.util.Objects;

/**
 * A block of a structured text.
 *
 * @param level of a heading, 1–6; 0 for anything else
 * @param lead  the words it starts with in bold, or null
 * @param text  the rest, without marks
 */
record Block(int level, boolean item, String lead, String text) {

    Block {
        Objects.requireNonNull(text);
    }

    /** All of its words. */
    String words() {
        return lead == null ? text : Words.oneLine(text.isEmpty() || ":,.;!?".indexOf(text.charAt(0)) >= 0 ? lead + text : lead + " " + text);
    }
}
