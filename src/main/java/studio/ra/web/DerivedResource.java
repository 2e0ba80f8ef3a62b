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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.library.Derived;
import studio.ra.library.Library;

/** A copy of a still that says how it was made. */
@Path("/assets/{id}/derived")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Library")
public class DerivedResource {

    private final Caller caller;
    private final Library library;
    private final Derived derived;

    @Inject
    public DerivedResource(Caller caller, Library library, Derived derived) {
        this.caller = caller;
        this.library = library;
        this.derived = derived;
    }

    /** For the container's proxy. */
    protected DerivedResource() {
        this(null, null, null);
    }

    @GET
    @Produces({"image/png", "image/jpeg", "image/webp"})
    @Operation(summary = "A copy that says how it was made", description = "The same pixels, with IPTC 2025.1 fields in XMP: DigitalSourceType, AISystemUsed, AISystemVersionUsed, AIPromptInformation. Of an "
            + "upload nothing is claimed. Location and all other metadata of the original stay behind; content credentials are left out, because their signature does not cover the copy, and "
            + "`Ra-C2PA: removed` says so. `/content` has the original, untouched.")
    @APIResponse(responseCode = "200", description = "The copy")
    public Response copy(@PathParam("id") String id,
            @Parameter(description = "Whether the prompt and the creator's words are in it", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true")) @QueryParam("prompt") String prompt) {
        if (prompt != null && !prompt.matches("true|false")) {
            throw Problem.invalid("prompt", "is true or false");
        }
        var still = library.asset(caller.workspace(), id).orElseThrow(() -> Problem.notFound("asset"));
        var copy = derived.of(still, !"false".equals(prompt));
        var answer = Response.ok(copy.bytes()).type(still.mediaType()).header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "attachment; filename=\"" + id + "-derived." + Papers.extension(still) + '"');
        return (copy.unsigned() ? answer.header("Ra-C2PA", "removed") : answer).build();
    }
}
