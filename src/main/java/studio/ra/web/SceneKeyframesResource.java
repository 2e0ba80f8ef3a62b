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
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
    @Operation(summary = "Draws every shot of a scene", description = "All are held for, or none is. Each shot is a drawing of its own, decided by itself.")
    @APIResponse(responseCode = "202", description = "The drawings, under way.", content = @Content(schema = @Schema(implementation = Draw.Many.class)))
    @APIResponse(responseCode = "200", description = "All over within the time the client waited.")
    @APIResponse(responseCode = "402", description = "Not enough credits for all of them.")
    public void draw(@PathParam("id") String id, @Valid @NotNull DrawRequest body, @Context HttpHeaders headers, @Suspended AsyncResponse answer) {
        if (body.quote() != null) {
            throw Problem.invalid("quote", "is for one drawing; a scene has several");
        }
        var shots = studio.shots(caller.workspace(), id).orElseThrow(() -> Problem.notFound("scene"));
        if (shots.isEmpty()) {
            throw Problem.conflict("The scene has no shots to draw.");
        }
        draw.several(body.order(caller.workspace(), caller.subject(), "keyframe", "scene " + id, shots, Draw.key(headers)), Draw.patience(headers), answer);
    }
}
