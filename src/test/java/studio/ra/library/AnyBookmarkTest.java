package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is sent as a cursor is one that was given out, or is refused. */
class AnyBookmarkTest {

    @Property(tries = 300, seed = "8")
    void isABookmarkOrForeign(@ForAll("cursors") String cursor) {
        try {
            var bookmark = Bookmark.of(cursor);
            assertEquals(bookmark, Bookmark.of(bookmark.text(0, bookmark.last())));
        } catch (ForeignCursor refused) {
            assertEquals(ForeignCursor.class, refused.getClass());
        }
    }

    @Property(tries = 100, seed = "9")
    void whatWasGivenOutIsTaken(@ForAll @IntRange(max = 900_000) int rank, @ForAll @IntRange(min = 1, max = 200) int shown) {
        assertEquals(new Bookmark("01abc", rank + shown, "01xyz"), Bookmark.of(new Bookmark("01abc", rank, null).text(shown, "01xyz")));
    }

    @Provide
    Arbitrary<String> cursors() {
        var part = Arbitraries.oneOf(Arbitraries.strings().alpha().numeric().ofMaxLength(45), Arbitraries.strings().numeric().ofMaxLength(12), Arbitraries.strings().ofMaxLength(5));
        return part.list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join("-", parts));
    }
}
