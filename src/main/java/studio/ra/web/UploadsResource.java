package studio.ra.web;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.library.Arrival;
import studio.ra.library.Arrivals;
import studio.ra.library.Asset;

/** Pictures that come from outside. */
@Path("/assets")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Library")
public class UploadsResource {

    private final Caller caller;
    private final Arrivals arrivals;

    @Inject
    public UploadsResource(Caller caller, Arrivals arrivals) {
        this.caller = caller;
        this.arrivals = arrivals;
    }

    /** For the container's proxy. */
    protected UploadsResource() {
        this(null, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Uploads a picture", description = "PNG, JPEG or WebP, at most 20 MB and 40 megapixels; kept untouched. A character or reference it "
            + "depicts can be locked to it.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.OBJECT, requiredProperties = "file",
            properties = {
                @SchemaProperty(name = "file", type = SchemaType.STRING, format = "binary"),
                @SchemaProperty(name = "kind", type = SchemaType.STRING, enumeration = {"portrait", "keyframe", "reference"}),
                @SchemaProperty(name = "project", type = SchemaType.STRING, description = "Left out: that of what it depicts"),
                @SchemaProperty(name = "depicts", type = SchemaType.STRING, description = "A character, reference or shot")})))
    @APIResponse(responseCode = "201", description = "In the library", content = @Content(schema = @Schema(implementation = Asset.class)))
    @APIResponse(responseCode = "400", description = "The form lacks the file, or the picture is damaged; nothing was stored")
    @APIResponse(responseCode = "413", description = "More than 20 MB or 40 megapixels; nothing was stored")
    @APIResponse(responseCode = "415", description = "Not a PNG, JPEG or WebP; nothing was stored")
    public Response upload(List<EntityPart> parts) {
        var form = UploadForm.of(parts);
        return kept(arrivals.upload(caller.workspace(), form.file(), form.fields().get("kind"), form.fields().get("project"), form.fields().get("depicts")));
    }

    /** @throws Problem where nothing was stored */
    static Response kept(Arrival arrival) {
        if (arrival instanceof Arrival.Missing missing) {
            throw Problem.notFound(missing.what());
        }
        if (arrival instanceof Arrival.Foreign) {
            throw Problem.of(415, "unsupported-media", "Unsupported media type", "The file is not a PNG, JPEG or WebP picture. Nothing was stored.");
        }
        if (arrival instanceof Arrival.Damaged) {
            throw Problem.invalid("file", "is damaged, cut, or holds more than a picture; nothing was stored");
        }
        if (arrival instanceof Arrival.Gone) {
            throw Problem.conflict("This still is deleted; restore it first.");
        }
        var asset = ((Arrival.Kept) arrival).asset();
        return Response.created(URI.create("assets/" + asset.id())).entity(asset).build();
    }
}
