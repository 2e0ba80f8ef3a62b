package studio.ra.faults;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Closed until somebody opens it, once and for all. */
final class Gate {

    private final CountDownLatch latch = new CountDownLatch(1);

    static Gate opened() {
        var gate = new Gate();
        gate.open();
        return gate;
    }

    void open() {
        latch.countDown();
    }

    boolean isOpen() {
        return latch.getCount() == 0;
    }

    /** Returns when it is open. */
    void passed() {
        try {
            if (!latch.await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the gate stays closed");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
