package studio.ra.health;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Startup;

/** Answers, hence is started and alive. A graph or a vendor that is down cures itself, so neither is a reason to restart the studio. */
@Startup
@Liveness
@ApplicationScoped
class Started implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("studio");
    }
}
