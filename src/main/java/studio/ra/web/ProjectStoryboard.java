package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.storyboard.Storyboards;

/** A project to print. */
@Path("/projects/{id}/storyboard")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Story")
public class ProjectStoryboard {

    private final Caller caller;
    private final Storyboards storyboards;

    @Inject
    public ProjectStoryboard(Caller caller, Storyboards storyboards) {
        this.caller = caller;
        this.storyboards = storyboards;
    }

    /** For the container's proxy. */
    protected ProjectStoryboard() {
        this(null, null);
    }

    @GET
    @Produces("application/pdf")
    @Operation(summary = "The storyboard of a project as a PDF", description = BoardQuery.SAYS)
    @APIResponse(responseCode = "200", description = "The PDF")
    public Response print(@PathParam("id") String id, @BeanParam BoardQuery query) {
        var format = query.format();
        return BoardQuery.pdf(id, storyboards.ofProject(caller.workspace(), id).orElseThrow(() -> Problem.notFound("project")), format);
    }
}
