package studio.ra.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import studio.ra.identity.Caller;

/** Keyframes of a shot. */
@Path("/shots/{id}/keyframes")
public class KeyframesResource extends Stills {

    @Inject
    KeyframesResource(Draw draw, Caller caller) {
        super(draw, caller, "keyframe", "shot");
    }
}
