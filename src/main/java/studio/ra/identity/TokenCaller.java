package studio.ra.identity;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller as the request's verified token says. */
@RequestScoped
class TokenCaller implements Caller {

    private final JsonWebToken token;
    private Bearer bearer;

    @Inject
    TokenCaller(JsonWebToken token) {
        this.token = token;
    }

    /** For the container's proxy. */
    protected TokenCaller() {
        this(null);
    }

    @Override
    public String subject() {
        return bearer().subject();
    }

    @Override
    public String workspace() {
        return bearer().workspace();
    }

    @Override
    public Set<String> groups() {
        return bearer().groups();
    }

    /** Looked at once a request: every query asks for its workspace. */
    private Bearer bearer() {
        if (bearer == null) {
            bearer = Bearer.of(token).orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        }
        return bearer;
    }
}
