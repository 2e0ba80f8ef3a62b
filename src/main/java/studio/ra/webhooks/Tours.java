package studio.ra.webhooks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import studio.ra.graph.GraphUnavailable;

/**
 * Every second: looks where something is due and has it delivered, one after another at each webhook and many webhooks side by side, so that one that hangs holds up
 * nobody else. A studio that has no key yet has nothing to look for.
 */
@ApplicationScoped
class Tours {

    private static final Logger LOG = Logger.getLogger(Tours.class.getName());
    private static final int SECONDS = 1;
    /** Webhooks that are delivered to at the same time: in all, and of one workspace. */
    private static final int AT_ONCE = 64;
    private static final int OF_ONE = 4;
    private static final int ROUNDS_PER_HOUR = 3600 / SECONDS;

    /** Webhook to its workspace. */
    private final Map<String, String> underway = new ConcurrentHashMap<>();
    private final Post post;
    private final Courier courier;
    private final Strongbox strongbox;
    private int rounds;
    private ScheduledFuture<?> next;
    private volatile boolean stopping;

    @Resource
    private ManagedScheduledExecutorService clock;

    @Inject
    Tours(Post post, Courier courier, Strongbox strongbox) {
        this.post = post;
        this.courier = courier;
        this.strongbox = strongbox;
    }

    /** For the container's proxy. */
    protected Tours() {
        this(null, null, null);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object opening) {
        courier.ready();
        clock.execute(this::round);
    }

    private void round() {
        try {
            strongbox.id().ifPresent(this::visit);
        } catch (GraphUnavailable e) {
            LOG.log(Level.FINE, "the graph is away; deliveries wait");
        } catch (KeyUnavailable e) {
            LOG.log(Level.WARNING, "webhooks are not delivered to: {0}", e.getMessage());
        } finally {
            again();
        }
    }

    private void visit(String key) {
        if (rounds++ % ROUNDS_PER_HOUR == 0) {
            courier.reseal();
            post.forget(key);
        }
        var due = new ArrayList<>(post.due(key));
        Collections.shuffle(due);
        for (var one : due) {
            if (underway.size() < AT_ONCE && Collections.frequency(underway.values(), one.workspace()) < OF_ONE
                    && underway.putIfAbsent(one.webhook(), one.workspace()) == null) {
                clock.execute(() -> tour(one, key));
            }
        }
    }

    private void tour(Post.Due due, String key) {
        try {
            while (!stopping && courier.deliver(due, key)) {
                LOG.log(Level.FINEST, "delivered to {0}", due.webhook());
            }
        } catch (GraphUnavailable e) {
            LOG.log(Level.FINE, "the graph is away; webhook {0} waits", due.webhook());
        } finally {
            underway.remove(due.webhook());
        }
    }

    private synchronized void again() {
        if (!stopping) {
            next = clock.schedule(this::round, SECONDS, TimeUnit.SECONDS);
        }
    }

    synchronized void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object closing) {
        stopping = true;
        if (next != null) {
            next.cancel(false);
        }
    }
}
