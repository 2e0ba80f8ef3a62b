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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.story.Placing;
import studio.ra.story.Shot;
import studio.ra.story.Shots;

/** One shot. */
@Path("/shots")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Story")
public class ShotsResource {

    private final Caller caller;
    private final Shots shots;
    private final Validator validator;

    @Inject
    public ShotsResource(Caller caller, Shots shots, Validator validator) {
        this.caller = caller;
        this.shots = shots;
        this.validator = validator;
    }

    /** For the container, which asks for a public one. */
    public ShotsResource() {
        this(null, null, null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One shot")
    public Shot one(@PathParam("id") String id) {
        return shots.find(caller.workspace(), id).orElseThrow(() -> Problem.notFound("shot"));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Changes the fields named", description = "JSON merge patch: null clears a field that may be absent; a list replaces the former one.")
    public Shot change(@PathParam("id") String id, @RequestBody(content = @Content(schema = @Schema(implementation = NewShot.class))) @NotNull Patch body) {
        var changes = body.onto(NewShot.of(one(id)), validator).changes();
        return placed(shots.change(caller.workspace(), id, changes), "shot");
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes a shot", description = "Its stills stay in the library.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id) {
        if (!shots.delete(caller.workspace(), id)) {
            throw Problem.notFound("shot");
        }
    }

    /** @throws Problem 404 or 400 where nothing was written */
    static Shot placed(Placing outcome, String what) {
        if (outcome instanceof Placing.Unknown unknown) {
            throw Problem.invalid(unknown.field(), "names what is not in this workspace: " + String.join(", ", unknown.ids()));
        }
        if (outcome instanceof Placing.Placed placed) {
            return placed.shot();
        }
        throw Problem.notFound(what);
    }
}
