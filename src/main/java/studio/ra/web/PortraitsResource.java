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

/** Candidate portraits of a character. */
@Path("/characters/{id}/portraits")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Drawing")
public class PortraitsResource {

    private final Draw draw;

    @Inject
    public PortraitsResource(Draw draw) {
        this.draw = draw;
    }

    /** For the container's proxy. */
    protected PortraitsResource() {
        this(null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draws portraits of a character", description = Draw.SAYS)
    @APIResponse(responseCode = "202", description = Draw.UNDER_WAY, content = @Content(schema = @Schema(implementation = Generation.class)))
    @APIResponse(responseCode = "200", description = Draw.OVER, content = @Content(schema = @Schema(implementation = Generation.class)))
    public void draw(@PathParam("id") String id, @Valid @NotNull DrawRequest body, @HeaderParam(Draw.KEY) String key, @HeaderParam(Draw.PREFER) String prefer,
            @Suspended AsyncResponse answer) {
        draw.one("portrait", "character", id, body, key, prefer, answer);
    }
}
