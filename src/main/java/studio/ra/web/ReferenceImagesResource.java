package studio.ra.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import studio.ra.identity.Caller;

/** Images of a location, prop or wardrobe. */
@Path("/references/{id}/images")
@RequestScoped
public class ReferenceImagesResource extends Stills {

    @Inject
    public ReferenceImagesResource(Draw draw, Caller caller) {
        super(draw, caller, "reference", "reference");
    }

    /** For the container's proxy. */
    protected ReferenceImagesResource() {
        this(null, null);
    }
}
