package studio.ra.intent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class RecentTest {

    @Test
    void whatWasNotUsedForLongestIsForgottenFirst() {
        var recent = new Recent<String, Integer>(2);
        recent.put("one", 1);
        recent.put("two", 2);
        assertEquals(Optional.of(1), recent.get("one"));
        recent.put("three", 3);
        assertEquals(Optional.of(1), recent.get("one"));
        assertEquals(Optional.empty(), recent.get("two"));
        assertEquals(Optional.of(3), recent.get("three"));
    }

    @Test
    void aMeaningThatIsRememberedIsTheSameAndNobodyCanChangeIt() {
        Assumptions.assumeTrue(Meaning.told());
        var first = Meaning.of("Mira climbs the last steps with a lantern").orElseThrow();
        var kept = first.clone();
        first[0] = 7;
        var again = Meaning.of("Mira climbs the last steps with a lantern").orElseThrow();
        assertArrayEquals(kept, again);
        assertNotSame(again, Meaning.of("Mira climbs the last steps with a lantern").orElseThrow());
    }
}
