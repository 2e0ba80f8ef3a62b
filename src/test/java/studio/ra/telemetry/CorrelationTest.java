package studio.ra.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Test
    void aClientsOwnNameWinsOverItsTraceAndItsTraceOverANewOne() {
        assertEquals("order-7.b_1", Correlation.of("order-7.b_1", PARENT));
        assertEquals(TRACE, Correlation.of(null, PARENT));
        assertTrue(Correlation.of(null, null).matches("[0-9a-f]{32}"));
        assertNotEquals(Correlation.of(null, null), Correlation.of(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a b", "a\nb", "a\"b", "{}", "a/b", "é", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void whatCouldNotStandInALogIsNoName(String said) {
        assertEquals(TRACE, Correlation.of(said, PARENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00-" + TRACE, "01-" + TRACE + "-00f067aa0ba902b7-01", "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-" + TRACE + "-0000000000000000-01", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"})
    void whatIsNoTraceIsNone(String parent) {
        assertNotEquals(TRACE, Correlation.of(null, parent));
    }

    @Test
    void workThatIsHandedOnIsTheRequestsAndTheThreadIsNobodysAfterwards() {
        var work = Correlation.within("one", () -> {
            var handed = new CompletableFuture<String>();
            var carried = Correlation.carrying(() -> handed.complete(Correlation.current()));
            CompletableFuture.runAsync(() -> {
                carried.run();
                assertNull(Correlation.current());
            }).join();
            return handed.join();
        });
        assertEquals("one", work);
        assertNull(Correlation.current());
        assertThrows(IllegalStateException.class, () -> Correlation.within("two", () -> {
            throw new IllegalStateException();
        }));
        assertNull(Correlation.current());
        assertEquals("one", Correlation.within("one", () -> {
            Correlation.within("two", () -> null);
            return Correlation.current();
        }));
    }
}
