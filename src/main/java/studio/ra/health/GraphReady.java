package studio.ra.health;

import java.time.Duration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import studio.ra.graph.Graph;

/** The graph answers and is migrated. */
@Readiness
@ApplicationScoped
class GraphReady implements HealthCheck {

    private final Graph graph;
    // with the other check and a margin, less than the five seconds of a probe
    private final Glance glance = new Glance(Duration.ofSeconds(2));

    @Resource
    ManagedExecutorService executor;

    @Inject
    GraphReady(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected GraphReady() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("graph").status(glance.sees(executor, graph::answers)).build();
    }
}
