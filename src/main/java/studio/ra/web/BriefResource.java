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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Briefing;
import studio.ra.identity.Caller;
import studio.ra.story.Manuscript;

/** A whole story at once. */
@Path("/projects/{id}/brief")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Story")
public class BriefResource {

    /** Bytes of a brief at most. */
    private static final int MOST = 256 * 1024;

    private final Caller caller;
    private final Briefing briefing;

    @Inject
    public BriefResource(Caller caller, Briefing briefing) {
        this.caller = caller;
        this.briefing = briefing;
    }

    /** For the container, which asks for a public one. */
    public BriefResource() {
        this(null, null);
    }

    @POST
    @Consumes({"text/plain", "text/markdown", "text/html", "text/x-fountain"})
    @Operation(summary = "Reads a manuscript into scenes, shots, characters and references",
            description = "It is added after what is there; characters and references the project knows by name are found again, no drawing is lost. Free.")
    @APIResponse(responseCode = "201", description = "What it brought", content = @Content(schema = @Schema(implementation = Briefing.Briefed.class)))
    @APIResponse(responseCode = "413", description = "More than 256 KB")
    public Response brief(@PathParam("id") String id, @HeaderParam("Content-Type") MediaType type,
            @RequestBody(content = @Content(schema = @Schema(implementation = String.class), example = "EXT. LIGHTHOUSE - DUSK\n\nMira climbs the last steps."))
            InputStream body) throws IOException {
        if (type == null) {
            throw new NotSupportedException();
        }
        var manuscript = Manuscript.of((type.getType() + '/' + type.getSubtype()).toLowerCase(Locale.ROOT)).orElseThrow(NotSupportedException::new);
        var outline = manuscript.read(text(body.readNBytes(MOST + 1), type.getParameters().get(MediaType.CHARSET_PARAMETER)));
        if (outline.empty()) {
            throw Problem.invalid("", "Nothing was found in the brief: no scene, no shot, no character.");
        }
        outline.excess().ifPresent(excess -> {
            throw Problem.invalid("", "The brief " + excess + '.');
        });
        var briefed = briefing.brief(caller.workspace(), id, outline).orElseThrow(() -> Problem.notFound("project"));
        return Response.status(Response.Status.CREATED).entity(briefed).build();
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
