package studio.ra.credits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Graph;
import studio.ra.graph.GraphUnavailable;

/**
 * Those who are about to post to one account come one after another, in the order in which they came. The account's lock in the graph would keep them apart as well,
 * and does between studios; but who waits there waits in no order, with a transaction open.
 */
@ApplicationScoped
public class Turn {

    /** Then one goes without: no client waits longer. */
    private static final int SECONDS = 60;

    private final Graph graph;
    /** Those there are just now: nobody waits for another account's. */
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    /** Whether the graph was away when it was last asked here: then there is nothing to take turns at, and each would wait for it after the other. */
    private volatile boolean away;

    @Inject
    Turn(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Turn() {
        this(null);
    }

    /** {@link Graph#together} of what posts. Within a transaction there is no waiting: whoever waited here with locks of the graph could be waited for. */
    public <T> T together(String workspace, Supplier<T> work) {
        if (graph.within()) {
            return work.get();
        }
        var line = lines.compute(workspace, (account, there) -> (there == null ? new Line() : there).joined());
        try {
            return inLine(line, work);
        } finally {
            lines.computeIfPresent(workspace, (account, there) -> there.left());
        }
    }

    private <T> T inLine(Line line, Supplier<T> work) {
        boolean mine = mine(line);
        if (mine && away) {
            line.unlock();
            mine = false;
        }
        try {
            var done = graph.together(work);
            away = false;
            return done;
        } catch (GraphUnavailable e) {
            away = true;
            throw e;
        } finally {
            if (mine) {
                line.unlock();
            }
        }
    }

    private static boolean mine(ReentrantLock lock) {
        try {
            return lock.tryLock(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Who waits for one account, the first first. Counted within the map's own lock. */
    private static final class Line extends ReentrantLock {

        private static final long serialVersionUID = 1;
        private int people;

        Line() {
            super(true);
        }

        Line joined() {
            people++;
            return this;
        }

        /** @return null where nobody is there any more */
        Line left() {
            return --people == 0 ? null : this;
        }
    }
}
