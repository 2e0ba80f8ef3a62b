package studio.ra.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Briefing;
import studio.ra.generation.Keeping;
import studio.ra.generation.Preview;
import studio.ra.identity.Caller;
import studio.ra.story.Manuscript;
import studio.ra.story.Outline;

/** A whole story at once. */
@Path("/projects/{id}/brief")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Story")
public class BriefResource {

    /** Bytes of a brief at most. */
    private static final int MOST = 256 * 1024;
    private static final String PREVIEW_SAYS = "With `preview=true` nothing is written: the answer is what would be kept, by name, and can be corrected and sent as JSON.";

    private final Caller caller;
    private final Briefing briefing;
    private final Validator validator;

    @Inject
    public BriefResource(Caller caller, Briefing briefing, Validator validator) {
        this.caller = caller;
        this.briefing = briefing;
        this.validator = validator;
    }

    /** For the container, which asks for a public one. */
    public BriefResource() {
        this(null, null, null);
    }

    @POST
    @Consumes({"text/plain", "text/markdown", "text/html", "text/x-fountain"})
    @Operation(summary = "Reads a manuscript into scenes, shots, characters and references",
            description = "It is added after what is there; characters and references the project knows by name are found again, no drawing is lost. Free. " + PREVIEW_SAYS)
    @APIResponse(responseCode = "201", description = "What it brought", content = @Content(schema = @Schema(implementation = Briefing.Briefed.class)))
    @APIResponse(responseCode = "200", description = "What it would bring", content = @Content(schema = @Schema(implementation = Preview.class)))
    @APIResponse(responseCode = "413", description = "More than 256 KB")
    public Response brief(@PathParam("id") String id, @HeaderParam("Content-Type") MediaType type,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) @QueryParam("preview") String preview,
            @RequestBody(content = @Content(schema = @Schema(implementation = String.class), example = "EXT. LIGHTHOUSE - DUSK\n\nMira climbs the last steps."))
            InputStream body) throws IOException {
        if (type == null) {
            throw new NotSupportedException();
        }
        boolean only = only(preview);
        var manuscript = Manuscript.of((type.getType() + '/' + type.getSubtype()).toLowerCase(Locale.ROOT)).orElseThrow(NotSupportedException::new);
        return keep(id, manuscript.read(text(body.readNBytes(MOST + 1), type.getParameters().get(MediaType.CHARSET_PARAMETER))), only);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a story in parts, as a preview tells it",
            description = "Kept as a manuscript is: added after what is there, known names found again. A shot may only show whom the brief or the project names. " + PREVIEW_SAYS)
    @APIResponse(responseCode = "201", description = "What it brought", content = @Content(schema = @Schema(implementation = Briefing.Briefed.class)))
    @APIResponse(responseCode = "200", description = "What it would bring", content = @Content(schema = @Schema(implementation = Preview.class)))
    public Response told(@PathParam("id") String id,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) @QueryParam("preview") String preview, @Valid @NotNull BriefRequest body) {
        boolean only = only(preview);
        return keep(id, body.outline(validator), only);
    }

    private Response keep(String id, Outline outline, boolean only) {
        if (outline.empty()) {
            throw Problem.invalid("", "Nothing was found in the brief: no scene, no shot, no character.");
        }
        outline.excess().ifPresent(excess -> {
            throw Problem.invalid("", "The brief " + excess + '.');
        });
        var kept = only ? briefing.preview(caller.workspace(), id, outline) : briefing.brief(caller.workspace(), id, outline);
        if (kept instanceof Keeping.Missing) {
            throw Problem.notFound("project");
        }
        if (kept instanceof Keeping.Strange strange) {
            throw Problem.invalid(strange.strangers().stream().map(BriefResource::violation).toList());
        }
        return Response.status(only ? Response.Status.OK : Response.Status.CREATED).entity(kept).build();
    }

    private static Problem.Violation violation(Keeping.Stranger stranger) {
        return new Problem.Violation("scenes[" + stranger.scene() + "].shots[" + stranger.shot() + "]." + stranger.field(),
                "names " + stranger.name() + ", whom neither the brief nor the project knows");
    }

    private static boolean only(String preview) {
        if (preview != null && !preview.equals("true") && !preview.equals("false")) {
            throw Problem.invalid("preview", "is true or false");
        }
        return "true".equals(preview);
    }

    private static String text(byte[] bytes, String charset) {
        if (bytes.length > MOST) {
            throw Problem.of(413, "too-large", "Too large", "A brief has at most 256 KB.");
        }
        try {
            var known = charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset);
            return known.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw Problem.invalid("", "The brief is not text in the charset it is said to be in; without one that is UTF-8.");
        }
    }
}
