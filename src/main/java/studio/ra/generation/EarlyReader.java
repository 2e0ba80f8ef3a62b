package studio.ra.generation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import studio.ra.reading.Readers;

/** Has the sentence model loaded beside the start, so that neither the start nor the first request waits for it. */
@ApplicationScoped
class EarlyReader {

    @Resource
    ManagedExecutorService beside;

    private final Readers readers;

    @Inject
    EarlyReader(Readers readers) {
        this.readers = readers;
    }

    /** For the container's proxy. */
    protected EarlyReader() {
        this(null);
    }

    void prepare(@Observes @Initialized(ApplicationScoped.class) Object context) {
        beside.execute(readers::prepare);
    }
}
