package studio.ra.web;

import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Generation;
import studio.ra.generation.Sought;
import studio.ra.generation.Studio;
import studio.ra.identity.Caller;

/** The drawings of a workspace, for a client that comes back to what it asked for. */
@Path("/generations")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drawing")
public class WorkspaceGenerations {

    private final Studio studio;
    private final Caller caller;

    @Inject
    public WorkspaceGenerations(Studio studio, Caller caller) {
        this.studio = studio;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected WorkspaceGenerations() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Lists drawings, newest first", description = "`state=open` finds those that are queued or being drawn. Pass `next` as `cursor` for the page after.")
    public Page<Generation> list(
            @Parameter(description = "A character, a reference or a shot") @QueryParam("subject") String subject,
            @QueryParam("project") String project,
            @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = {"open", "queued", "drawing", "done", "failed", "refused", "cancelled", "unknown"}))
            @QueryParam("state") String state,
            @BeanParam Window window) {
        if (state != null && Stream.concat(Stream.of(Sought.OPEN), Sought.STATES.stream()).noneMatch(state::equals)) {
            throw Problem.invalid("state", "is one of open, " + String.join(", ", Sought.STATES));
        }
        return Page.of(studio.page(caller.workspace(), new Sought(subject, project, state), window.after(), window.size()), window.size(), Generation::id);
    }
}
