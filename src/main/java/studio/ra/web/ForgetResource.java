package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.library.Library;

/** What was thought of a project's stills, forgotten. */
@Path("/projects/{id}/forget")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Judgment")
public class ForgetResource {

    private final Library library;
    private final Caller caller;

    @Inject
    public ForgetResource(Library library, Caller caller) {
        this.library = library;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected ForgetResource() {
        this(null, null);
    }

    /** How many approvals and rejections no longer count. */
    public record Forgotten(long takes) {
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets a project's approvals and rejections bear on no decision any more", description = "They stay on record. Ra goes on learning from new ones.")
    public Forgotten forget(@PathParam("id") String id) {
        return new Forgotten(library.forget(caller.workspace(), id).orElseThrow(() -> Problem.notFound("project")));
    }
}
