package studio.ra.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.memory.Pin;
import studio.ra.memory.Pins;
import studio.ra.models.Catalogue;

/** Standing wishes for a model; the narrowest wins. */
@Path("/pins")
@RolesAllowed({"creator", "admin"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Judgment")
public class PinsResource {

    private static final String SCOPES = "workspace|project|scene";

    private final Pins pins;
    private final Catalogue catalogue;
    private final Caller caller;

    @Inject
    PinsResource(Pins pins, Catalogue catalogue, Caller caller) {
        this.pins = pins;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    /** @param model the catalogue's id. @param renders of a temporary pin, 1 to 1000 */
    @Schema(example = "{\"model\": \"sketch\", \"renders\": 3}")
    record PinRequest(String model, Integer renders) {

        static PinRequest of(JsonObject body, boolean temporary) {
            var fields = new Fields(body);
            var model = fields.needed("model", fields.text("model", 200));
            var renders = temporary ? fields.needed("renders", fields.whole("renders", 1, 1000)) : null;
            fields.done();
            return new PinRequest(model, renders == null ? null : renders.intValue());
        }
    }

    @GET
    @Operation(summary = "The pins of the workspace")
    public Page<Pin> all() {
        return new Page<>(pins.all(caller.workspace()), null);
    }

    @PUT
    @Path("/{scope: " + SCOPES + "}/{id}")
    @Operation(summary = "Pins a model for a workspace, a project or a scene", description = "A pin is obeyed; where it breaks an anchor, the decision warns.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PinRequest.class), example = "{\"model\": \"sketch\"}"))
    public Pin pin(@PathParam("scope") String scope, @PathParam("id") String id, JsonObject body) {
        return pinned(scope, id, PinRequest.of(body, false));
    }

    @DELETE
    @Path("/{scope: " + SCOPES + "|temporary}/{id}")
    @Operation(summary = "Takes a pin away", description = "The temporary pin's id is the workspace's name.")
    public Response unpin(@PathParam("scope") String scope, @PathParam("id") String id) {
        if (!pins.unpin(caller.workspace(), scope, id)) {
            throw Problem.notFound("pin");
        }
        return Response.noContent().build();
    }

    @POST
    @Path("/temporary")
    @Operation(summary = "Pins a model for the next renders", description = "It counts down on completed renders only.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PinRequest.class)))
    public Response temporary(JsonObject body) {
        return Response.status(201).entity(pinned("temporary", caller.workspace(), PinRequest.of(body, true))).build();
    }

    private Pin pinned(String scope, String target, PinRequest request) {
        if (catalogue.row(request.model()).isEmpty()) {
            throw Problem.invalid(List.of(new Problem.Violation("model", "there is no model " + request.model())));
        }
        return pins.pin(caller.workspace(), scope, target, request.model(), request.renders(), caller.subject())
                .orElseThrow(() -> Problem.notFound(scope));
    }
}
