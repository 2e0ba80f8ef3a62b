package studio.ra.library;

import java.util.regex.Pattern;

import studio.ra.graph.Ids;

/**
 * Where a walk through a ranking or through stacks stands. Stills made after its first page are not part of it, so that none of them moves what is still to come.
 *
 * @param ceiling id of the last still that is part of it
 * @param rank    places behind, 0 at the beginning
 * @param last    id of the last still shown, or null at the beginning
 */
record Bookmark(String ceiling, int rank, String last) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-z]{1,40})-([0-9]{1,6})-([0-9a-z]{1,40})");

    /** @param text as {@link #text} wrote it, or null for the beginning. @throws ForeignCursor where it is another list's */
    static Bookmark of(String text) {
        if (text == null) {
            return new Bookmark(Ids.next(), 0, null);
        }
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new ForeignCursor();
        }
        return new Bookmark(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    /** After {@code shown} more, of which {@code id} is the last. */
    String text(int shown, String id) {
        return ceiling + '-' + (rank + shown) + '-' + id;
    }
}
