package studio.ra.generation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

import studio.ra.intent.IntentReader;

/** Has the sentence model loaded beside the start, so that neither the start nor the first request waits for it. */
@ApplicationScoped
class EarlyReader {

    @Resource
    ManagedExecutorService beside;

    void prepare(@Observes @Initialized(ApplicationScoped.class) Object context) {
        beside.execute(IntentReader.standard()::prepare);
    }
}
