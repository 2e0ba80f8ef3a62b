package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Ruling;
import studio.ra.generation.Studio;
import studio.ra.identity.Caller;

/** Decisions as they were made. */
@Path("/decisions/{id}")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Judgment")
public class DecisionsResource {

    private final Studio studio;
    private final Caller caller;

    @Inject
    public DecisionsResource(Studio studio, Caller caller) {
        this.studio = studio;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected DecisionsResource() {
        this(null, null);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A decision", description = "Every model that was considered, with its points by factor or what kept it out.")
    public Ruling decision(@PathParam("id") String id) {
        return studio.ruling(caller.workspace(), id).orElseThrow(() -> Problem.notFound("decision"));
    }
}
