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

import studio.ra.cast.Kind;
import studio.ra.generation.Generation;

/** A locked location, prop or wardrobe drawn by another model. */
@Path("/references/{id}/bridge")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Drawing")
public class ReferenceBridgeResource {

    private final Bridging bridging;

    @Inject
    public ReferenceBridgeResource(Bridging bridging) {
        this.bridging = bridging;
    }

    /** For the container's proxy. */
    protected ReferenceBridgeResource() {
        this(null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draws a bridge image: the locked look by the successor of its model", description = Bridging.SAYS + Draw.SAYS)
    @APIResponse(responseCode = "202", description = Draw.UNDER_WAY, content = @Content(schema = @Schema(implementation = Generation.class)))
    @APIResponse(responseCode = "409", description = "Nothing is locked, no successor is known, or the key or the quote is another request's")
    @APIResponse(responseCode = "200", description = Draw.OVER, content = @Content(schema = @Schema(implementation = Generation.class)))
    public void bridge(@PathParam("id") String id, @Valid @NotNull BridgeRequest body, @HeaderParam(Draw.KEY) String key, @HeaderParam(Draw.PREFER) String prefer,
            @Suspended AsyncResponse answer) {
        bridging.bridge(Kind.REFERENCE, id, body, key, prefer, answer);
    }
}
