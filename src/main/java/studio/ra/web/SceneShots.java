package studio.ra.web;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import studio.ra.story.Scenes;
import studio.ra.story.Shot;
import studio.ra.story.Shots;

/** The shots of one scene, in order. */
@Path("/scenes/{id}/shots")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Story")
public class SceneShots {

    private final Caller caller;
    private final Scenes scenes;
    private final Shots shots;

    @Inject
    public SceneShots(Caller caller, Scenes scenes, Shots shots) {
        this.caller = caller;
        this.scenes = scenes;
        this.shots = shots;
    }

    /** For the container, which asks for a public one. */
    public SceneShots() {
        this(null, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a shot at the end", description = "What is not stated is read from the description when the shot is drawn.")
    @APIResponse(responseCode = "201", description = "The shot", content = @Content(schema = @Schema(implementation = Shot.class)))
    public Response add(@PathParam("id") String id, @Valid @NotNull NewShot body) {
        var made = ShotsResource.placed(shots.append(caller.workspace(), id, body.draft()), "scene");
        return Response.created(URI.create("shots/" + made.id())).entity(made).build();
    }

    @GET
    @Operation(summary = "Lists the shots in order")
    public Page<Shot> list(@PathParam("id") String id, @BeanParam Window window) {
        var all = scenes.find(caller.workspace(), id).orElseThrow(() -> Problem.notFound("scene")).shots();
        var start = all.stream().map(Shot::id).toList().indexOf(window.after()) + 1;
        return Page.of(all.stream().skip(start).limit(window.size() + 1L).toList(), window.size(), Shot::id);
    }
}
