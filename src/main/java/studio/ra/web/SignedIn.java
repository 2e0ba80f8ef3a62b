package studio.ra.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.jwt.JsonWebToken;

import studio.ra.identity.Bearer;
import studio.ra.identity.SigningKeys;

/** Nothing under {@code /api} answers, not even that it does not exist, to a caller without a verified token that names a workspace. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SignedIn implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (!(request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token) || Bearer.of(token).isEmpty()
                || !CDI.current().select(SigningKeys.class).get().current(token)) {
            throw Problem.unauthenticated();
        }
    }
}
