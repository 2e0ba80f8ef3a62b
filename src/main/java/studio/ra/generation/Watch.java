package studio.ra.generation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** Wakes who waits for a drawing of this process. Only a hint: what happened is read from the graph. */
@ApplicationScoped
public class Watch {

    private final Map<String, Set<Runnable>> waiting = new ConcurrentHashMap<>();

    /** Runs {@code wake} at every change of a drawing until the answer is run; it must be quick and not throw. */
    public Runnable on(String generation, Runnable wake) {
        waiting.computeIfAbsent(generation, id -> ConcurrentHashMap.newKeySet()).add(wake);
        return () -> waiting.computeIfPresent(generation, (id, all) -> {
            all.remove(wake);
            return all.isEmpty() ? null : all;
        });
    }

    void changed(String generation) {
        waiting.getOrDefault(generation, Set.of()).forEach(Runnable::run);
    }
}
