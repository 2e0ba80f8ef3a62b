package studio.ra.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import studio.ra.identity.Caller;

/** Candidate portraits of a character. */
@Path("/characters/{id}/portraits")
public class PortraitsResource extends Stills {

    @Inject
    PortraitsResource(Draw draw, Caller caller) {
        super(draw, caller, "portrait", "character");
    }
}
