package studio.ra.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import studio.ra.identity.Caller;

/** Keyframes of a shot. */
@Path("/shots/{id}/keyframes")
@RequestScoped
public class KeyframesResource extends Stills {

    @Inject
    public KeyframesResource(Draw draw, Caller caller) {
        super(draw, caller, "keyframe", "shot");
    }

    /** For the container's proxy. */
    protected KeyframesResource() {
        this(null, null);
    }
}
