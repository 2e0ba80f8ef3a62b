package studio.ra.memory;

import java.time.Duration;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;

/**
 * How many recollections go on at once, first come first served. More of them would not be over sooner, and hundreds take the processors from what draws: while many are
 * refused, half as much is drawn (docs/performance.md). A graph that does not answer fills the seats for as long as the driver asks it; whoever waited in vain is told to come again.
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
