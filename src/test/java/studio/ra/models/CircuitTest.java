package studio.ra.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

/** A model's circuit opens and comes back by itself (R6); the clock is the test's. */
class CircuitTest {

    private static final Duration REST = Duration.ofSeconds(30);

    private final Circuit circuit = new Circuit(3, REST);
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void itStartsAvailableWithNothingMeasured() {
        assertEquals(new Pulse("available", null, 0, null), circuit.pulse(now));
    }

    @Test
    void aFewFailuresOnlyDegradeIt() {
        fail(2);
        assertEquals("degraded", circuit.pulse(now).state());
        assertEquals(2, circuit.pulse(now).failures());
        assertTrue(circuit.pulse(now).canDraw());
    }

    @Test
    void failuresInARowOpenItUntilItHasRested() {
        fail(3);
        assertEquals("open", circuit.pulse(now).state());
        assertFalse(circuit.pulse(now).canDraw());
        assertEquals("degraded", circuit.pulse(now.plus(REST)).state());
    }

    @Test
    void oneMoreFailureAfterTheRestOpensItAgain() {
        fail(3);
        now = now.plus(REST);
        fail(1);
        assertEquals("open", circuit.pulse(now).state());
    }

    @Test
    void aSuccessClosesIt() {
        fail(3);
        now = now.plus(REST);
        circuit.drew(100, now);
        assertEquals("available", circuit.pulse(now).state());
        assertEquals(0, circuit.pulse(now).failures());
    }

    @Test
    void theVendorsOwnHintOpensItAtOnceAndForAsLong() {
        circuit.failed(now, Duration.ofMinutes(2));
        assertEquals("open", circuit.pulse(now.plusSeconds(119)).state());
        assertEquals(now.plusSeconds(120), circuit.pulse(now).until());
        assertEquals("degraded", circuit.pulse(now.plusSeconds(120)).state());
    }

    @Test
    void theMedianIsOfTheLastDrawings() {
        for (int ms : new int[] {10, 20, 5000}) {
            circuit.drew(ms, now);
        }
        assertEquals(20, circuit.pulse(now).p50Ms());
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            circuit.failed(now, null);
        }
    }
}
