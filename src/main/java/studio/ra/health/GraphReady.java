package studio.ra.health;

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
        return HealthCheckResponse.named("graph").status(graph.answers()).build();
    }
}
