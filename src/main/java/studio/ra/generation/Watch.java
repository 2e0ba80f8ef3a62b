package studio.ra.generation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

/** Wakes who waits for a drawing of this process. Only a hint: what happened is read from the graph, and what another studio does is not told here. */
@ApplicationScoped
public class Watch {

    /** How a drawing left this process: its end is committed, so that all that was written with it can be read; or it may go on, and end, anywhere. */
    public enum Gone {
        ENDED, LOST
    }

    private final Map<String, Set<Runnable>> following = new ConcurrentHashMap<>();
    private final Map<String, Set<Consumer<Gone>>> waiting = new ConcurrentHashMap<>();
    private final Set<String> here = ConcurrentHashMap.newKeySet();

    /** Runs {@code wake} at every change of a drawing until the answer is run; it must be quick and not throw. */
    public Runnable on(String generation, Runnable wake) {
        return among(following, generation, wake);
    }

    /** Runs {@code wake} when a drawing has left this process, perhaps more than once, until the answer is run; it must be quick and not throw. */
    public Runnable onEnd(String generation, Consumer<Gone> wake) {
        return among(waiting, generation, wake);
    }

    /** Whether a drawing is in this process: whoever asked to be woken before this is true will be. */
    public boolean expects(String generation) {
        return here.contains(generation);
    }

    /** From now on it is in this process, until it has {@link #ended} or is {@link #lost}. */
    void expect(String generation) {
        here.add(generation);
    }

    void changed(String generation) {
        wake(following, generation, Runnable::run);
    }

    /** Its end is committed, by whomever of this process. */
    void ended(String generation) {
        here.remove(generation);
        changed(generation);
        wake(waiting, generation, each -> each.accept(Gone.ENDED));
    }

    /** It is no longer in this process, if it was. */
    void lost(String generation) {
        if (here.remove(generation)) {
            changed(generation);
            wake(waiting, generation, each -> each.accept(Gone.LOST));
        }
    }

    private static <W> Runnable among(Map<String, Set<W>> those, String generation, W wake) {
        those.computeIfAbsent(generation, id -> ConcurrentHashMap.newKeySet()).add(wake);
        return () -> those.computeIfPresent(generation, (id, all) -> {
            all.remove(wake);
            return all.isEmpty() ? null : all;
        });
    }

    private static <W> void wake(Map<String, Set<W>> those, String generation, Consumer<W> wake) {
        those.getOrDefault(generation, Set.of()).forEach(wake);
    }
}
