package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.memory.Pin;
import studio.ra.memory.Pins;
import studio.ra.models.Catalogue;

/** Standing wishes for a model; the narrowest wins. */
@Path("/pins")
@RequestScoped
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
    public PinsResource(Pins pins, Catalogue catalogue, Caller caller) {
        this.pins = pins;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected PinsResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "The pins of the workspace")
    public Page<Pin> all() {
        return new Page<>(pins.all(caller.workspace()), null);
    }

    @PUT
    @Path("/{scope: " + SCOPES + "}/{id}")
    @Operation(summary = "Pins a model for a workspace, a project or a scene", description = "A pin is obeyed; where it breaks an anchor, the decision warns.")
    public Pin pin(@PathParam("scope") String scope, @PathParam("id") String id, @Valid @NotNull NewPin body) {
        return pinned(scope, id, body.model(), null);
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
    public Response temporary(@Valid @NotNull NewTemporaryPin body) {
        return Response.status(201).entity(pinned("temporary", caller.workspace(), body.model(), body.renders())).build();
    }

    private Pin pinned(String scope, String target, String model, Integer renders) {
        if (catalogue.row(model).isEmpty()) {
            throw Problem.invalid("model", "there is no model " + model);
        }
        return pins.pin(caller.workspace(), scope, target, model, renders, caller.subject())
                .orElseThrow(() -> Problem.notFound(scope));
    }
}
