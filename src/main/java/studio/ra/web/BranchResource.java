package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Generation;

/** A still drawn again by a changed recipe. */
@Path("/assets/{id}/branch")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Library")
public class BranchResource {

    private final Redraw redraw;

    @Inject
    public BranchResource(Redraw redraw) {
        this.redraw = redraw;
    }

    /** For the container's proxy. */
    protected BranchResource() {
        this(null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draws a still again, changed", description = "What is not named stays as it was, the seed included; the original is its parent. " + Redraw.SAYS + Draw.SAYS)
    @APIResponse(responseCode = "202", description = Draw.UNDER_WAY, content = @Content(schema = @Schema(implementation = Generation.class)))
    @APIResponse(responseCode = "200", description = Draw.OVER, content = @Content(schema = @Schema(implementation = Generation.class)))
    @APIResponse(responseCode = "409", description = "The still was uploaded or is deleted, or the key is another request's")
    public void branch(@PathParam("id") String id, @Valid @NotNull BranchRequest body, @HeaderParam(Draw.KEY) String key,
            @HeaderParam(Draw.PREFER) String prefer, @Suspended AsyncResponse answer) {
        redraw.branch(id, body, key, prefer, answer);
    }
}
