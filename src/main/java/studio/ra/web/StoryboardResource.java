package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.storyboard.Format;
import studio.ra.storyboard.Paper;
import studio.ra.storyboard.Storyboard;
import studio.ra.storyboard.Storyboards;

/** A story to print. */
@Path("/")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces("application/pdf")
@Tag(name = "Story")
public class StoryboardResource {

    private static final String SAYS = "A title page, then each scene with its frames: the shot's number, camera, who is in it, what happens, and lines for notes. "
            + "A shot without a still is a box that says so.";

    private final Caller caller;
    private final Storyboards storyboards;

    @Inject
    public StoryboardResource(Caller caller, Storyboards storyboards) {
        this.caller = caller;
        this.storyboards = storyboards;
    }

    /** For the container's proxy. */
    protected StoryboardResource() {
        this(null, null);
    }

    @GET
    @Path("projects/{id}/storyboard")
    @Operation(summary = "The storyboard of a project as a PDF", description = SAYS)
    @APIResponse(responseCode = "200", description = "The PDF")
    public Response ofProject(@PathParam("id") String id,
            @Parameter(description = "Frames side by side", schema = @Schema(enumeration = {"2", "3", "4"}, defaultValue = "3")) @QueryParam("layout") String layout,
            @Parameter(schema = @Schema(enumeration = {"a4", "letter"}, defaultValue = "a4")) @QueryParam("paper") String paper) {
        var format = format(layout, paper);
        return pdf(id, storyboards.ofProject(caller.workspace(), id).orElseThrow(() -> Problem.notFound("project")), format);
    }

    @GET
    @Path("scenes/{id}/storyboard")
    @Operation(summary = "The storyboard of a scene as a PDF", description = SAYS)
    @APIResponse(responseCode = "200", description = "The PDF")
    public Response ofScene(@PathParam("id") String id,
            @Parameter(description = "Frames side by side", schema = @Schema(enumeration = {"2", "3", "4"}, defaultValue = "3")) @QueryParam("layout") String layout,
            @Parameter(schema = @Schema(enumeration = {"a4", "letter"}, defaultValue = "a4")) @QueryParam("paper") String paper) {
        var format = format(layout, paper);
        return pdf(id, storyboards.ofScene(caller.workspace(), id).orElseThrow(() -> Problem.notFound("scene")), format);
    }

    private static Format format(String layout, String paper) {
        if (layout != null && !layout.matches("[2-4]")) {
            throw Problem.invalid("layout", "is 2, 3 or 4");
        }
        if (paper != null && !paper.matches("a4|letter")) {
            throw Problem.invalid("paper", "is a4 or letter");
        }
        return new Format("letter".equals(paper) ? Paper.LETTER : Paper.A4, layout == null ? Format.STANDARD.columns() : Integer.parseInt(layout));
    }

    private static Response pdf(String id, Storyboard board, Format format) {
        StreamingOutput pages = out -> board.write(out, format);
        return Response.ok(pages).header("Content-Disposition", "inline; filename=\"storyboard-" + id + ".pdf\"")
                .header("Cache-Control", "private, no-store").build();
    }
}
