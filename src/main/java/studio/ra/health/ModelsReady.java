package studio.ra.health;

import java.time.Duration;
import java.time.Instant;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import studio.ra.graph.GraphUnavailable;
import studio.ra.models.Catalogue;
import studio.ra.models.Health;

/** At least one model can draw. */
@Readiness
@ApplicationScoped
class ModelsReady implements HealthCheck {

    private final Catalogue catalogue;
    private final Health health;
    // with the other check and a margin, less than the five seconds of a probe
    private final Glance glance = new Glance(Duration.ofSeconds(2));

    @Resource
    ManagedExecutorService executor;

    @Inject
    ModelsReady(Catalogue catalogue, Health health) {
        this.catalogue = catalogue;
        this.health = health;
    }

    /** For the container's proxy. */
    protected ModelsReady() {
        this(null, null);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("models").status(glance.sees(executor, this::canDraw)).build();
    }

    private boolean canDraw() {
        var now = Instant.now();
        try {
            return catalogue.all().stream().anyMatch(model -> model.enabled() && health.pulse(model, now).canDraw());
        } catch (GraphUnavailable e) {
            return false;
        }
    }
}
