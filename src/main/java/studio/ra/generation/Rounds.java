package studio.ra.generation;

import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import studio.ra.graph.GraphUnavailable;

/** Every few seconds: renews the leases of what is being drawn, and takes up what nobody works on, first of all at the start. */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final int SECONDS = 5;
    private static final int AT_ONCE = 200;

    private final Leases leases;
    private final Jobs jobs;
    private final Drawer drawer;
    private volatile boolean stopping;

    @Resource
    private ManagedScheduledExecutorService clock;

    @Inject
    Rounds(Leases leases, Jobs jobs, Drawer drawer) {
        this.leases = leases;
        this.jobs = jobs;
        this.drawer = drawer;
    }

    /** For the container's proxy. */
    protected Rounds() {
        this(null, null, null);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object opening) {
        clock.execute(this::round);
    }

    private void round() {
        try {
            leases.renew();
            jobs.left(AT_ONCE).forEach(left -> drawer.offer(left.id(), left.provider()));
        } catch (GraphUnavailable e) {
            LOG.log(Level.FINE, "the graph is away; the next round comes in {0} s", SECONDS);
        } finally {
            if (!stopping) {
                clock.schedule(this::round, SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        try {
            leases.park();
        } catch (GraphUnavailable e) {
            LOG.log(Level.INFO, "the graph is away; what was being drawn is taken up when its lease has run out");
        }
    }
}
