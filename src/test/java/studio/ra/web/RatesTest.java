package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RatesTest {

    private static final Duration NEVER_OVER = Duration.ofDays(1);

    @Test
    void eachNameHasItsOwn() {
        var rates = new Rates(2, NEVER_OVER);
        assertTrue(rates.allow("a"));
        assertTrue(rates.allow("a"));
        assertFalse(rates.allow("a"));
        assertTrue(rates.allow("b"));
    }

    @Test
    void whoeverRacesTheyAreNoMore() throws InterruptedException {
        var rates = new Rates(100, NEVER_OVER);
        var pool = Executors.newFixedThreadPool(8);
        var allowed = pool.invokeAll(IntStream.range(0, 400).<java.util.concurrent.Callable<Boolean>>mapToObj(i -> () -> rates.allow("a")).toList()).stream().filter(each -> {
            try {
                return each.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }).count();
        pool.shutdown();
        assertEquals(100, allowed);
    }

    @Test
    void onlySoManyAreRemembered() {
        var rates = new Rates(1, NEVER_OVER);
        IntStream.range(0, 12_000).forEach(i -> rates.allow("w" + i));
        assertEquals(10_000, rates.remembered());
        assertFalse(rates.allow("w11999"));
    }
}
