package studio.ra.generation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** Wakes who waits for a drawing of this process. Only a hint: what happened is read from the graph, and what another studio does is not told here. */
@ApplicationScoped
public class Watch {

    private final Map<String, Set<Runnable>> following = new ConcurrentHashMap<>();
    private final Map<String, Set<Runnable>> waiting = new ConcurrentHashMap<>();

    /** Runs {@code wake} at every change of a drawing until the answer is run; it must be quick and not throw. */
    public Runnable on(String generation, Runnable wake) {
        return among(following, generation, wake);
    }

    /** Runs {@code wake} when a drawing has ended, perhaps more than once, until the answer is run; it must be quick and not throw. */
    public Runnable onEnd(String generation, Runnable wake) {
        return among(waiting, generation, wake);
    }

    void changed(String generation) {
        wake(following, generation);
    }

    void ended(String generation) {
        wake(following, generation);
        wake(waiting, generation);
    }

    private static Runnable among(Map<String, Set<Runnable>> those, String generation, Runnable wake) {
        those.computeIfAbsent(generation, id -> ConcurrentHashMap.newKeySet()).add(wake);
        return () -> those.computeIfPresent(generation, (id, all) -> {
            all.remove(wake);
            return all.isEmpty() ? null : all;
        });
    }

    private static void wake(Map<String, Set<Runnable>> those, String generation) {
        those.getOrDefault(generation, Set.of()).forEach(Runnable::run);
    }
}
