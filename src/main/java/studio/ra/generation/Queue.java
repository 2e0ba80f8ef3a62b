package studio.ra.generation;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many drawings may wait for one provider: {@code ra.queue.limit}. Where nobody waits, any one order is taken;
 * requests that race may exceed the limit by their own number.
 */
@ApplicationScoped
class Queue {

    /** Seconds after which a client that was sent away may ask again. */
    static final int LATER = 10;

    private final Drawings drawings;
    private final int limit;

    @Inject
    Queue(Drawings drawings, @ConfigProperty(name = "ra.queue.limit", defaultValue = "500") int limit) {
        this.drawings = drawings;
        this.limit = limit;
    }

    /** For the container's proxy. */
    protected Queue() {
        this(null, 0);
    }

    /** Whether one more drawing for each of these providers may wait; a provider that is named twice is asked to take two. */
    boolean takes(List<String> providers) {
        var more = providers.stream().collect(Collectors.groupingBy(provider -> provider, Collectors.summingInt(one -> 1)));
        var waiting = drawings.waiting(more.keySet());
        return more.entrySet().stream().allMatch(entry -> !waiting.containsKey(entry.getKey())
                || waiting.get(entry.getKey()) + entry.getValue() <= limit);
    }
}
