package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.library.Arrivals;
import studio.ra.library.Asset;

/** A still used again in a shot. */
@Path("/assets/{id}/reuse")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Library")
public class ReuseResource {

    private final Caller caller;
    private final Arrivals arrivals;

    @Inject
    public ReuseResource(Caller caller, Arrivals arrivals) {
        this.caller = caller;
        this.arrivals = arrivals;
    }

    /** For the container's proxy. */
    protected ReuseResource() {
        this(null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Uses a still in a shot", description = "The same bytes as a new still of that shot; no model is asked and no credit spent. "
            + "The shot shows it unless one of its stills is approved.")
    @APIResponse(responseCode = "201", description = "The new still", content = @Content(schema = @Schema(implementation = Asset.class)))
    @APIResponse(responseCode = "409", description = "The still is deleted")
    public Response reuse(@PathParam("id") String id, @Valid @NotNull Reuse body) {
        return UploadsResource.kept(arrivals.reuse(caller.workspace(), id, body.shot()));
    }
}
