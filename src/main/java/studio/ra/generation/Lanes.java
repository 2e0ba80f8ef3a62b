package studio.ra.generation;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.models.Vendors;

/** Runs orders on the container's threads, for each provider as many at a time as it takes; the rest waits its turn. */
@ApplicationScoped
class Lanes {

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Vendors vendors;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    Lanes(Vendors vendors) {
        this.vendors = vendors;
    }

    /** For the container's proxy. */
    protected Lanes() {
        this(null);
    }

    void offer(String provider, Runnable order) {
        lanes.computeIfAbsent(provider, name -> new Lane(vendors.lanes().getOrDefault(name, 1))).offer(order);
    }

    private final class Lane {

        private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
        private int free;

        Lane(int width) {
            free = width;
        }

        synchronized void offer(Runnable order) {
            if (free > 0) {
                free--;
                executor.execute(() -> run(order));
            } else {
                waiting.addLast(order);
            }
        }

        private void run(Runnable order) {
            try {
                order.run();
            } finally {
                next();
            }
        }

        private synchronized void next() {
            var order = waiting.pollFirst();
            if (order == null) {
                free++;
            } else {
                executor.execute(() -> run(order));
            }
        }
    }
}
