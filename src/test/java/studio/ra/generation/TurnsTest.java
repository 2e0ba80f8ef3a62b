package studio.ra.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Who draws next where many wait. */
class TurnsTest {

    private final Turns<String> turns = new Turns<>();

    @Test
    void whoBringsOneDoesNotWaitForWhoBroughtMany() {
        add("a", "a1", "a2", "a3", "a4");
        add("b", "b1");
        add("c", "c1", "c2");
        assertEquals(List.of("a1", "b1", "c1", "a2", "c2", "a3", "a4"), all());
    }

    @Test
    void oneWorkspacesComeInTheirOrder() {
        add("a", "a1", "a2", "a3");
        assertEquals(List.of("a1", "a2", "a3"), all());
    }

    @Test
    void whoComesLaterComesAfterAllWhoWaitButBeforeTheirSecond() {
        add("a", "a1", "a2", "a3");
        add("b", "b1", "b2");
        assertEquals("a1", turns.next());
        add("c", "c1");
        assertEquals(List.of("b1", "a2", "c1", "b2", "a3"), all());
    }

    @Test
    void nobodyWaitsTwice() {
        add("a", "a1");
        assertEquals("a1", turns.next());
        assertNull(turns.next());
        add("a", "a2");
        assertEquals(List.of("a2"), all());
    }

    private void add(String whose, String... ones) {
        Stream.of(ones).forEach(one -> turns.add(whose, one));
    }

    private List<String> all() {
        return Stream.generate(turns::next).takeWhile(Objects::nonNull).toList();
    }
}
