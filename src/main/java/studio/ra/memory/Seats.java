package studio.ra.memory;

import java.time.Duration;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;

/**
 * How many recollections go on at once, first come first served. More of them would not be over sooner, and hundreds take the processors from what draws: a full queue is then
 * emptied at a tenth of its pace. Who waits for the graph that does not answer is in nobody's seat for longer than the graph is asked.
 */
@ApplicationScoped
class Seats {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Bulkhead bulkhead;

    Seats() {
        this(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), PATIENCE);
    }

    Seats(int seats, Duration patience) {
        bulkhead = Bulkhead.of("recollections", BulkheadConfig.custom().maxConcurrentCalls(seats).maxWaitDuration(patience).fairCallHandlingStrategyEnabled(true).build());
    }

    /** @throws Crowded where no seat was free for ten seconds */
    <T> T within(Supplier<T> work) {
        try {
            return bulkhead.executeSupplier(work);
        } catch (BulkheadFullException e) {
            throw new Crowded(e);
        }
    }
}
