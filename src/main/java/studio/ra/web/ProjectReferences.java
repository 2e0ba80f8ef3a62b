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

import studio.ra.cast.Reference;
import studio.ra.cast.References;
import studio.ra.identity.Caller;

/** The locations, props and wardrobes of one project. */
@Path("/projects/{id}/references")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cast")
public class ProjectReferences {

    private final Caller caller;
    private final References references;

    @Inject
    public ProjectReferences(Caller caller, References references) {
        this.caller = caller;
        this.references = references;
    }

    /** For the container, which asks for a public one. */
    public ProjectReferences() {
        this(null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a location, a prop or a wardrobe")
    @APIResponse(responseCode = "201", description = "The reference", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response add(@PathParam("id") String id, @Valid @NotNull NewReference body) {
        var made = references.create(caller.workspace(), id, body.draft()).orElseThrow(() -> Problem.notFound("project"));
        return Response.created(URI.create("references/" + made.id())).entity(made).build();
    }

    @GET
    @Operation(summary = "Lists the references of a project")
    public Page<Reference> list(@PathParam("id") String id, @BeanParam Window window) {
        var found = references.page(caller.workspace(), id, window.after(), window.size()).orElseThrow(() -> Problem.notFound("project"));
        return Page.of(found, window.size(), Reference::id);
    }
}
