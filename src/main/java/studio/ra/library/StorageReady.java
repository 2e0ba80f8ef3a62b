package studio.ra.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** One more still can be kept: the folder is there, can be written, and has room. Here, because nobody else knows the folder. */
@Readiness
@ApplicationScoped
class StorageReady implements HealthCheck {

    private final Store store;

    @Inject
    StorageReady(Store store) {
        this.store = store;
    }

    /** For the container's proxy. */
    protected StorageReady() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("storage").status(store.room()).build();
    }
}
