package studio.ra.generation;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.GraphUnavailable;

/** The drawings this process has in hand. What it loses sight of, the next sweep of any studio takes up again. */
@ApplicationScoped
class Leases {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Map<String, AtomicInteger> inHand = new ConcurrentHashMap<>();
    private final Jobs jobs;
    private volatile boolean stopping;

    @Inject
    Leases(Jobs jobs) {
        this.jobs = jobs;
    }

    /** For the container's proxy. */
    protected Leases() {
        this(null);
    }

    /** @return false where it is in hand already, or the studio is stopping */
    boolean add(String id) {
        return !stopping && inHand.putIfAbsent(id, new AtomicInteger()) == null;
    }

    void took(String id, int parts) {
        inHand.computeIfPresent(id, (same, open) -> new AtomicInteger(parts));
    }

    /** Of a part. @return whether it was the last */
    boolean over(String id) {
        return inHand.computeIfPresent(id, (same, open) -> open.decrementAndGet() <= 0 ? null : open) == null;
    }

    void forget(String id) {
        inHand.remove(id);
    }

    /** Keeps the leases of what is being drawn. */
    void renew() {
        var drawing = inHand.entrySet().stream().filter(e -> e.getValue().get() > 0).map(Map.Entry::getKey).toList();
        if (!drawing.isEmpty()) {
            jobs.renew(drawing);
        }
    }

    /** Hands everything back, so that the next studio need not wait for leases to run out. */
    void park() {
        stopping = true;
        jobs.park(inHand.keySet());
    }

    /**
     * Writes something down that must not be lost, however long the graph is away; meanwhile another studio may take the drawing over, and
     * then the fence makes the write do nothing. @return empty where the studio stops first
     */
    <T> Optional<T> insist(Supplier<T> write) {
        for (var wait = Duration.ofMillis(200);; wait = wait.compareTo(LONGEST) < 0 ? wait.multipliedBy(2) : LONGEST) {
            try {
                return Optional.of(write.get());
            } catch (GraphUnavailable e) {
                if (!pause(wait)) {
                    return Optional.empty();
                }
            }
        }
    }

    /** @return false where the studio is stopping */
    boolean pause(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
            return !stopping;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
