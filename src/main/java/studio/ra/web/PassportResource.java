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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;

/** The passport of a still. */
@Path("/assets/{id}/passport")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Library")
public class PassportResource {

    private final Caller caller;
    private final Papers papers;

    @Inject
    public PassportResource(Caller caller, Papers papers) {
        this.caller = caller;
        this.papers = papers;
    }

    /** For the container's proxy. */
    protected PassportResource() {
        this(null, null);
    }

    @GET
    @Produces("application/zip")
    @Operation(summary = "A still with its papers, sealed", description = "A zip of the untouched image, its provenance in W3C PROV-JSON, the decision, "
            + "SHA-256 sums and an Ed25519 signature of them. The full level has the prompt and the spend, too; the public one has neither.")
    @APIResponse(responseCode = "200", description = "The zip")
    public Response passport(@PathParam("id") String id,
            @Parameter(schema = @Schema(enumeration = {"full", "public"}, defaultValue = "full")) @QueryParam("level") String level) {
        if (level != null && !level.matches("full|public")) {
            throw Problem.invalid("level", "is full or public");
        }
        var zip = papers.of(caller.workspace(), id, !"public".equals(level)).orElseThrow(() -> Problem.notFound("asset"));
        return Response.ok(zip).header("Content-Disposition", "attachment; filename=\"" + id + "-passport.zip\"").header("Cache-Control", "private, no-store").build();
    }
}
