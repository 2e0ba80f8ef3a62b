package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.story.Reordering;
import studio.ra.story.Scene;
import studio.ra.story.Scenes;

/** One scene and the order of its shots. */
@Path("/scenes")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Story")
public class ScenesResource {

    private final Caller caller;
    private final Scenes scenes;
    private final Validator validator;

    @Inject
    public ScenesResource(Caller caller, Scenes scenes, Validator validator) {
        this.caller = caller;
        this.scenes = scenes;
        this.validator = validator;
    }

    /** For the container, which asks for a public one. */
    public ScenesResource() {
        this(null, null, null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One scene with its shots in order")
    public Scene one(@PathParam("id") String id) {
        return scenes.find(caller.workspace(), id).orElseThrow(() -> Problem.notFound("scene"));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Changes the fields named", description = "JSON merge patch: null clears a field that may be absent.")
    public Scene change(@PathParam("id") String id, @RequestBody(content = @Content(schema = @Schema(implementation = NewScene.class))) @NotNull Patch body) {
        var changes = body.onto(NewScene.of(one(id)), validator).changes();
        return scenes.change(caller.workspace(), id, changes).orElseThrow(() -> Problem.notFound("scene"));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes a scene", description = "Its stills stay in the library.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id) {
        if (!scenes.delete(caller.workspace(), id)) {
            throw Problem.notFound("scene");
        }
    }

    @PUT
    @Path("/{id}/order")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts the shots of a scene in this order", description = "The list names every shot of the scene exactly once.")
    public Scene order(@PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))) @NotNull Sequence body) {
        var outcome = scenes.reorder(caller.workspace(), id, body.ids());
        if (outcome instanceof Reordering.Mismatch mismatch) {
            throw Problem.invalid("", "Nothing was changed: the order names " + mismatch.named() + " shots; it must name each of the scene's "
                    + mismatch.shots() + " exactly once.");
        }
        if (outcome instanceof Reordering.Ordered ordered) {
            return ordered.scene();
        }
        throw Problem.notFound("scene");
    }
}
