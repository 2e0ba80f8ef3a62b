package studio.ra.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class WatchTest {

    private final Watch watch = new Watch();
    private final List<Watch.Gone> told = new ArrayList<>();

    @Test
    void whoWaitsIsToldOnceHowADrawingLeft() {
        watch.expect("a");
        watch.onEnd("a", told::add);
        assertTrue(watch.expects("a"));
        watch.changed("a");
        watch.ended("a");
        watch.lost("a");
        assertEquals(List.of(Watch.Gone.ENDED), told);
        assertFalse(watch.expects("a"));
    }

    @Test
    void whatIsLostIsToldOnceToo() {
        watch.expect("a");
        watch.onEnd("a", told::add);
        watch.lost("a");
        watch.lost("a");
        assertEquals(List.of(Watch.Gone.LOST), told);
    }

    @Test
    void whoNoLongerWaitsIsNotTold() {
        watch.expect("a");
        watch.onEnd("a", told::add).run();
        watch.ended("a");
        assertEquals(List.of(), told);
    }

    @Test
    void whoWaitedBeforeTheDrawingWasSeenHereIsAlwaysWoken() throws Exception {
        var threads = Executors.newSingleThreadExecutor();
        try {
            for (int i = 0; i < 2_000; i++) {
                var id = "drawing " + i;
                var woken = new CountDownLatch(1);
                watch.expect(id);
                var ending = threads.submit(() -> watch.ended(id));
                watch.onEnd(id, gone -> woken.countDown());
                if (watch.expects(id)) {
                    assertTrue(woken.await(10, TimeUnit.SECONDS), id);
                }
                ending.get(10, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
