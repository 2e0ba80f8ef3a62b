package studio.ra.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import studio.ra.identity.Caller;

/** Candidate portraits of a character. */
@Path("/characters/{id}/portraits")
@RequestScoped
public class PortraitsResource extends Stills {

    @Inject
    public PortraitsResource(Draw draw, Caller caller) {
        super(draw, caller, "portrait", "character");
    }

    /** For the container's proxy. */
    protected PortraitsResource() {
        this(null, null);
    }
}
