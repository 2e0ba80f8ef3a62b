package studio.ra.library;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import studio.ra.graph.GraphUnavailable;

/** Collects every so many hours where the operator wants that. */
@ApplicationScoped
class Sweeps {

    private static final Logger LOG = Logger.getLogger(Sweeps.class.getName());

    private final Collector collector;
    private final Optional<Integer> hours;

    @Resource
    private ManagedScheduledExecutorService clock;

    @Inject
    Sweeps(Collector collector, @ConfigProperty(name = "ra.store.collect.hours") Optional<Integer> hours) {
        this.collector = collector;
        this.hours = hours;
    }

    /** For the container's proxy. */
    protected Sweeps() {
        this(null, Optional.empty());
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object opening) {
        hours.ifPresent(every -> clock.scheduleWithFixedDelay(this::sweep, every, every, TimeUnit.HOURS));
    }

    private void sweep() {
        try {
            String after = null;
            do {
                var collection = collector.collect(false, after);
                LOG.log(Level.INFO, "{0} of {1} bytes of stills were held by nobody and are gone", new Object[] {collection.unheld().size(), collection.looked()});
                after = collection.next();
            } while (after != null);
        } catch (StorageUnavailable | GraphUnavailable e) {
            LOG.log(Level.WARNING, "bytes that nobody holds are collected another time: {0}", e.getMessage());
        }
    }
}
