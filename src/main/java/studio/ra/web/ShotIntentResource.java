package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Correcting;
import studio.ra.identity.Caller;
import studio.ra.story.Shot;

/** What a creator states of a shot's intent, for every later drawing of it. */
@Path("/shots/{id}/intent")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Story")
public class ShotIntentResource {

    private final Correcting correcting;
    private final Caller caller;

    @Inject
    public ShotIntentResource(Correcting correcting, Caller caller) {
        this.correcting = correcting;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected ShotIntentResource() {
        this(null, null);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Corrects how a shot is read", description = "Takes the place of what was stated before, and counts as stated for every later drawing of the shot; "
            + "a drawing's own `intent` wins over it. It is kept as a correction of the shot's words, from which heads can learn.")
    @APIResponse(responseCode = "200", description = "The shot, its `intent` as stated")
    public Shot correct(@PathParam("id") String id, @Valid @NotNull NewIntent body) {
        if (NewIntent.fields(body).isEmpty()) {
            throw Problem.invalid("", "An intent states something: style, shotType, motion, subject, complex or detailCritical. DELETE takes it away.");
        }
        return correcting.correct(caller.workspace(), id, body.stated()).orElseThrow(() -> Problem.notFound("shot"));
    }

    @DELETE
    @Operation(summary = "Lets a shot be read from its words again")
    @APIResponse(responseCode = "204", description = "Nothing is stated of it")
    public void forget(@PathParam("id") String id) {
        correcting.forget(caller.workspace(), id).orElseThrow(() -> Problem.notFound("shot"));
    }
}
