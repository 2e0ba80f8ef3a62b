package studio.ra.generation;

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

import studio.ra.credits.Audit;
import studio.ra.graph.GraphUnavailable;
import studio.ra.library.StorageUnavailable;
import studio.ra.library.Store;
import studio.ra.library.Tallies;
import studio.ra.models.Offers;
import studio.ra.reading.Versions;

/** Every few seconds: brings offered models in, renews the leases of what is being drawn, takes up what nobody works on, first of all at the start, has new models judged and new stills catalogued. */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final int SECONDS = 5;
    private static final int AT_ONCE = 200;

    private final Offers offers;
    private final Leases leases;
    private final Jobs jobs;
    private final Drawer drawer;
    private final Store store;
    private final Doubts doubts;
    private final Trials trials;
    private final Audit audit;
    private final Versions versions;
    private final Cataloguing cataloguing;
    private final Tallies tallies;
    private ScheduledFuture<?> next;
    private volatile boolean stopping;

    @Resource
    private ManagedScheduledExecutorService clock;

    @Inject
    Rounds(Offers offers, Leases leases, Jobs jobs, Drawer drawer, Store store, Doubts doubts, Trials trials, Audit audit, Versions versions,
            Cataloguing cataloguing, Tallies tallies) {
        this.offers = offers;
        this.leases = leases;
        this.jobs = jobs;
        this.drawer = drawer;
        this.store = store;
        this.doubts = doubts;
        this.trials = trials;
        this.audit = audit;
        this.versions = versions;
        this.cataloguing = cataloguing;
        this.tallies = tallies;
    }

    /** For the container's proxy. */
    protected Rounds() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object opening) {
        clock.execute(this::round);
        clock.execute(this::prove);
        clock.execute(this::count);
    }

    /** Every hour, for a studio of before may go on for a while. */
    private void count() {
        try {
            tallies.late();
        } catch (GraphUnavailable e) {
            LOG.log(Level.FINE, "the graph is away; what is uncounted is counted in an hour");
        } finally {
            clock.schedule(this::count, 1, TimeUnit.HOURS);
        }
    }

    /** Once, on a thread of its own: leases are renewed however long the books are, and however long it takes to examine the shipped heads. */
    private void prove() {
        try {
            audit.report();
            versions.admit();
        } catch (GraphUnavailable e) {
            clock.schedule(this::prove, SECONDS, TimeUnit.SECONDS);
        }
    }

    private void round() {
        try {
            offers.admit();
            leases.renew();
            jobs.left(store.id(), AT_ONCE).forEach(left -> drawer.offer(left.id(), left.provider(), left.workspace()));
            doubts.round(store.id());
            trials.round();
            cataloguing.round();
        } catch (StorageUnavailable e) {
            LOG.log(Level.WARNING, "stills cannot be kept; nothing is taken up");
        } catch (GraphUnavailable e) {
            LOG.log(Level.FINE, "the graph is away; the next round comes in {0} s", SECONDS);
        } finally {
            again();
        }
    }

    private synchronized void again() {
        if (!stopping) {
            next = clock.schedule(this::round, SECONDS, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object closing) {
        end();
        try {
            leases.park();
        } catch (GraphUnavailable e) {
            LOG.log(Level.INFO, "the graph is away; what was being drawn is taken up when its lease has run out");
        }
    }

    private synchronized void end() {
        stopping = true;
        if (next != null) {
            next.cancel(false);
        }
    }
}
