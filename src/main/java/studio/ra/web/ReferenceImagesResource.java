package studio.ra.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import studio.ra.identity.Caller;

/** Images of a location, prop or wardrobe. */
@Path("/references/{id}/images")
public class ReferenceImagesResource extends Stills {

    @Inject
    ReferenceImagesResource(Draw draw, Caller caller) {
        super(draw, caller, "reference", "reference");
    }
}
