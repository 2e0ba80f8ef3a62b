package studio.ra.health;

import java.util.Optional;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Somebody signs callers in. A studio that was told of no issuer takes no token, and says so rather than refuse everybody in silence. */
@Readiness
@ApplicationScoped
class SignInReady implements HealthCheck {

    private final boolean told;

    @Inject
    SignInReady(@ConfigProperty(name = "mp.jwt.verify.issuer") Optional<String> issuer, @ConfigProperty(name = "mp.jwt.verify.publickey.location") Optional<String> keys,
            @ConfigProperty(name = "mp.jwt.verify.publickey") Optional<String> key) {
        this(issuer.isPresent() && (keys.isPresent() || key.isPresent()));
        if (!told) {
            Logger.getLogger(SignInReady.class.getName()).severe("nobody is signed in, for RA_OIDC_ISSUER and RA_OIDC_JWKS_URI do not say who does that; every token is refused");
        }
    }

    private SignInReady(boolean told) {
        this.told = told;
    }

    /** For the container's proxy. */
    protected SignInReady() {
        this(true);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-in").status(told).build();
    }
}
