package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Routed;
import studio.ra.generation.Ruling;
import studio.ra.generation.Studio;
import studio.ra.identity.Caller;

/** Asks for Ra's judgment without drawing. */
@Path("/routes")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Judgment")
public class RoutesResource {

    private final Studio studio;
    private final Caller caller;

    @Inject
    public RoutesResource(Studio studio, Caller caller) {
        this.studio = studio;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected RoutesResource() {
        this(null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decides who would draw this, and what it would cost",
            description = "Draws nothing and spends nothing. The decision is kept; its quote holds for ten minutes.")
    @APIResponse(responseCode = "200", description = "The decision with every model considered, and a quote of the whole request.",
            content = @Content(schema = @Schema(implementation = Ruling.class)))
    @APIResponse(responseCode = "422", description = "Every model is excluded, too dear included.")
    public Ruling route(@Valid @NotNull RouteRequest body) {
        var routed = studio.route(body.asked(caller.workspace()));
        if (routed instanceof Routed.NoSuchModel none) {
            throw Problem.invalid("model", "there is no model " + none.model());
        }
        if (!(routed instanceof Routed.Told told)) {
            throw Problem.notFound("subject");
        }
        if (told.ruling().chosen() == null) {
            throw Draw.noModel(told.ruling());
        }
        return told.ruling();
    }
}
