package studio.ra.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Clients side by side. */
final class Crowd {

    private Crowd() {
    }

    /** Does something so often, by so many at a time. @param work takes its number @return seconds it took */
    static double does(int clients, int times, Samples into, IntConsumer work) {
        var pool = Executors.newFixedThreadPool(clients);
        var done = new CountDownLatch(times);
        var failed = new AtomicReference<RuntimeException>();
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            int number = i;
            pool.execute(() -> {
                try {
                    into.time(() -> work.accept(number));
                } catch (RuntimeException | AssertionError e) {
                    failed.compareAndSet(null, new IllegalStateException(e));
                } finally {
                    done.countDown();
                }
            });
        }
        try {
            if (!done.await(30, TimeUnit.MINUTES)) {
                throw new IllegalStateException("in vain");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
        if (failed.get() != null) {
            throw failed.get();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    static void rest(int seconds) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
