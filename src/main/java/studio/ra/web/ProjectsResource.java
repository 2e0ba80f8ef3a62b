package studio.ra.web;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.story.Project;
import studio.ra.story.Projects;

/** The projects of a workspace. */
@Path("/projects")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Story", description = "Projects, their scenes and shots")
public class ProjectsResource {

    private final Caller caller;
    private final Projects projects;
    private final Validator validator;

    @Inject
    public ProjectsResource(Caller caller, Projects projects, Validator validator) {
        this.caller = caller;
        this.projects = projects;
        this.validator = validator;
    }

    /** For the container, which asks for a public one. */
    public ProjectsResource() {
        this(null, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Starts a project")
    @APIResponse(responseCode = "201", description = "The project", content = @Content(schema = @Schema(implementation = Project.class)))
    public Response create(@Valid @NotNull NewProject body) {
        var made = projects.create(caller.workspace(), body.draft());
        return Response.created(URI.create("projects/" + made.id())).entity(made).build();
    }

    @GET
    @Operation(summary = "Lists projects, newest first")
    public Page<Project> list(@BeanParam Window window) {
        return Page.of(projects.page(caller.workspace(), window.after(), window.size()), window.size(), Project::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One project")
    public Project one(@PathParam("id") String id) {
        return projects.find(caller.workspace(), id).orElseThrow(() -> Problem.notFound("project"));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Changes the fields named", description = "JSON merge patch: null clears a field that may be absent.")
    public Project change(@PathParam("id") String id, @RequestBody(content = @Content(schema = @Schema(implementation = NewProject.class))) @NotNull Patch body) {
        var changes = body.onto(NewProject.of(one(id)), validator).changes();
        return projects.change(caller.workspace(), id, changes).orElseThrow(() -> Problem.notFound("project"));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes a project", description = "Nothing is lost: restore brings it back with all its scenes, stills and locks.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id) {
        if (!projects.delete(caller.workspace(), id)) {
            throw Problem.notFound("project");
        }
    }

    @POST
    @Path("/{id}/restore")
    @Operation(summary = "Brings a deleted project back")
    public Project restore(@PathParam("id") String id) {
        return projects.restore(caller.workspace(), id).orElseThrow(() -> Problem.notFound("project"));
    }
}
