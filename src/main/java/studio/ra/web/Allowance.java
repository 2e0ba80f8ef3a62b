package studio.ra.web;

import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

import studio.ra.identity.Bearer;

/** A workspace may ask for so much in a second, of each studio, and change so much. Who has no workspace was turned away before, by {@link SignedIn}. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 1)
@ApplicationScoped
public class Allowance implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Rates requests;
    private final Rates changes;

    @Inject
    public Allowance(@ConfigProperty(name = "ra.rate.requests", defaultValue = "5000") int requests,
            @ConfigProperty(name = "ra.rate.changes", defaultValue = "2000") int changes) {
        this.requests = new Rates(requests, Rates.SECOND);
        this.changes = new Rates(changes, Rates.SECOND);
    }

    /** For the container's proxy. */
    public Allowance() {
        requests = null;
        changes = null;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var token = (JsonWebToken) request.getSecurityContext().getUserPrincipal();
        var workspace = Bearer.of(token).orElseThrow().workspace();
        if (!requests.allow(workspace) || !READS.contains(request.getMethod()) && !changes.allow(workspace)) {
            throw Problem.of(429, "too-many-requests", "Too many requests", "This workspace asks for more than the studio answers in a second. Nothing was done.").after(1);
        }
    }
}
