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

import studio.ra.generation.Studio;
import studio.ra.identity.Caller;

/** Keyframes of every shot of a scene, drawn in parallel. */
@Path("/scenes/{id}/keyframes")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Drawing")
public class SceneKeyframesResource {

    private final Draw draw;
    private final Studio studio;
    private final Caller caller;

    @Inject
    public SceneKeyframesResource(Draw draw, Studio studio, Caller caller) {
        this.draw = draw;
        this.studio = studio;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected SceneKeyframesResource() {
        this(null, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draws every shot of a scene", description = "All are held for, or none is. Each shot is a drawing of its own, decided by itself. " + Draw.SAYS)
    @APIResponse(responseCode = "202", description = Draw.UNDER_WAY, content = @Content(schema = @Schema(implementation = Draw.Many.class)))
    @APIResponse(responseCode = "200", description = Draw.OVER, content = @Content(schema = @Schema(implementation = Draw.Many.class)))
    public void draw(@PathParam("id") String id, @Valid @NotNull DrawRequest body, @HeaderParam(Draw.KEY) String key, @HeaderParam(Draw.PREFER) String prefer,
            @Suspended AsyncResponse answer) {
        if (body.quote() != null) {
            throw Problem.invalid("quote", "is for one drawing; a scene has several");
        }
        var shots = studio.shots(caller.workspace(), id).orElseThrow(() -> Problem.notFound("scene"));
        if (shots.isEmpty()) {
            throw Problem.conflict("The scene has no shots to draw.");
        }
        draw.several(id, shots, body, key, prefer, answer);
    }
}
