package studio.ra.models;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses that double up to a limit, each up to a tenth shorter or longer so that many waiting orders do not ask in step. */
public final class Backoff {

    private final long most;
    private long next;

    /** @param first at least a millisecond */
    public Backoff(Duration first, Duration most) {
        this.next = Math.max(1, first.toMillis());
        this.most = Math.max(next, most.toMillis());
    }

    /**
     * Sleeps for the next pause, or for {@code hint} where that is longer, but not beyond {@code deadline}.
     *
     * @param hint     the vendor's, or null
     * @param deadline in the terms of {@link System#nanoTime}
     * @throws InterruptedIOException where this thread was interrupted, which it still is
     */
    public void pause(Duration hint, long deadline) throws InterruptedIOException {
        long wanted = next + (long) (next * ThreadLocalRandom.current().nextDouble(-0.1, 0.1));
        next = Math.min(most, next * 2);
        long left = Math.max(0, (deadline - System.nanoTime()) / 1_000_000);
        try {
            Thread.sleep(Math.min(left, Math.max(wanted, hint == null ? 0 : hint.toMillis())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }
}
