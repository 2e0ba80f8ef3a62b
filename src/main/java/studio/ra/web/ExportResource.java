package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;

/** A project to take away. */
@Path("/projects/{id}/export")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Library")
public class ExportResource {

    private final Caller caller;
    private final Export export;

    @Inject
    public ExportResource(Caller caller, Export export) {
        this.caller = caller;
        this.export = export;
    }

    /** For the container's proxy. */
    protected ExportResource() {
        this(null, null);
    }

    @GET
    @Produces("application/zip")
    @Operation(summary = "A project as a zip", description = "`project.json` has the story, its cast and its stills; `stills/` the images, untouched and named by id; `storyboard.pdf` the board to print; "
            + "`lineage.prov.json` where they came from, in W3C PROV-JSON. Deleted stills stay behind.")
    @APIResponse(responseCode = "200", description = "The zip")
    public Response export(@PathParam("id") String id) {
        var zip = export.of(caller.workspace(), id).orElseThrow(() -> Problem.notFound("project"));
        return Response.ok(zip).header("Content-Disposition", "attachment; filename=\"" + id + ".zip\"").header("Cache-Control", "private, no-store").build();
    }
}
