package studio.ra.generation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.models.Vendors;
import studio.ra.telemetry.Correlation;
import studio.ra.telemetry.Meters;

/** Runs orders on the container's threads, for each provider as many at a time as it takes; the rest waits, and workspaces take turns. */
@ApplicationScoped
class Lanes {

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Vendors vendors;
    private final Meters meters;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    Lanes(Vendors vendors, Meters meters) {
        this.vendors = vendors;
        this.meters = meters;
    }

    /** For the container's proxy. */
    protected Lanes() {
        this(null, null);
    }

    void offer(String provider, String workspace, Runnable order) {
        lanes.computeIfAbsent(provider, this::lane).offer(workspace, Correlation.carrying(order));
    }

    private Lane lane(String provider) {
        var lane = new Lane(vendors.lanes().getOrDefault(provider, 1));
        meters.waiting(provider, lane::depth);
        return lane;
    }

    private final class Lane {

        private final Turns<Runnable> waiting = new Turns<>();
        private int free;

        Lane(int width) {
            free = width;
        }

        synchronized void offer(String workspace, Runnable order) {
            if (free > 0) {
                free--;
                executor.execute(() -> run(order));
            } else {
                waiting.add(workspace, order);
            }
        }

        synchronized int depth() {
            return waiting.size();
        }

        private void run(Runnable order) {
            try {
                order.run();
            } finally {
                next();
            }
        }

        private synchronized void next() {
            var order = waiting.next();
            if (order == null) {
                free++;
            } else {
                executor.execute(() -> run(order));
            }
        }
    }
}
