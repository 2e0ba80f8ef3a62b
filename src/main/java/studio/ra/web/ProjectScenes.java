package studio.ra.web;

import java.net.URI;
import java.util.List;

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
import studio.ra.story.Scene;
import studio.ra.story.SceneDraft;
import studio.ra.story.Scenes;

/** The scenes of one project, in order. */
@Path("/projects/{id}/scenes")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Story")
public class ProjectScenes {

    private final Caller caller;
    private final Scenes scenes;

    @Inject
    public ProjectScenes(Caller caller, Scenes scenes) {
        this.caller = caller;
        this.scenes = scenes;
    }

    /** For the container, which asks for a public one. */
    public ProjectScenes() {
        this(null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a scene at the end")
    @APIResponse(responseCode = "201", description = "The scene", content = @Content(schema = @Schema(implementation = Scene.class)))
    public Response add(@PathParam("id") String id, @Valid @NotNull NewScene body) {
        var draft = new SceneDraft(body.heading(), body.synopsis(), List.of());
        var made = scenes.append(caller.workspace(), id, List.of(draft)).orElseThrow(() -> Problem.notFound("project")).get(0);
        return Response.created(URI.create("scenes/" + made.id())).entity(made).build();
    }

    @GET
    @Operation(summary = "Lists the scenes in order, each with its shots")
    public Page<Scene> list(@PathParam("id") String id, @BeanParam Window window) {
        var found = scenes.page(caller.workspace(), id, window.after(), window.size()).orElseThrow(() -> Problem.notFound("project"));
        return Page.of(found, window.size(), Scene::id);
    }
}
