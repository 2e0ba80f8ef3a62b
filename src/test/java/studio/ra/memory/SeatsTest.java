package studio.ra.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class SeatsTest {

    @Test
    void whoFindsNoSeatInTimeIsSentAwayAndASeatThatIsLeftIsFree() throws Exception {
        var seats = new Seats(1, Duration.ofMillis(50));
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var pool = Executors.newSingleThreadExecutor();
        try {
            var first = pool.submit(() -> seats.within(() -> {
                inside.countDown();
                await(leave);
                return "first";
            }));
            inside.await();
            assertThrows(Crowded.class, () -> seats.within(() -> "second"));
            leave.countDown();
            assertEquals("first", first.get());
            assertEquals("second", seats.within(() -> "second"));
            // and who fails leaves it, too
            assertThrows(IllegalStateException.class, () -> seats.within(() -> {
                throw new IllegalStateException("fails");
            }));
            assertEquals("third", seats.within(() -> "third"));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void thereAreNeverMoreInsideThanSeatsAndAllGetTheirTurn() throws Exception {
        var seats = new Seats(3, Duration.ofMinutes(5));
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(20);
        try {
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 200; i++) {
                all.add(pool.submit(() -> seats.within(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return inside.getAndDecrement();
                })));
            }
            for (var one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(0, inside.get());
        assertEquals(true, most.get() <= 3, "at once: " + most);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
