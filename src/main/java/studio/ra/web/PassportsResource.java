package studio.ra.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.library.Asset;
import studio.ra.library.AssetFilter;
import studio.ra.library.Library;
import studio.ra.library.Passports;
import studio.ra.library.Seal;
import studio.ra.library.Verified;

/** Tells whether a passport is still as this studio sealed it. */
@Path("/passports")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Library")
public class PassportsResource {

    /** Of the same bytes, how many are looked at. */
    private static final int SAME = 100;

    private final Passports passports;
    private final Seal seal;
    private final Library library;
    private final Caller caller;

    @Inject
    public PassportsResource(Passports passports, Seal seal, Library library, Caller caller) {
        this.passports = passports;
        this.seal = seal;
        this.library = library;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected PassportsResource() {
        this(null, null, null, null);
    }

    @GET
    @Path("/key")
    @Produces("application/x-pem-file")
    @Operation(summary = "The public key passports are signed with", description = "Ed25519, as PEM.")
    @APIResponse(responseCode = "200", description = "The key", content = @Content(mediaType = "application/x-pem-file", schema = @Schema(type = SchemaType.STRING)))
    public String key() {
        return seal.key();
    }

    @POST
    @Path("/verify")
    @Consumes({"application/zip", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Whether a passport is still as it was sealed here", description = "Nothing of it is kept. `asset` is the still it is of, or another of this workspace with the same image, where there is one.")
    @RequestBody(content = @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "What was found", content = @Content(schema = @Schema(implementation = Verified.class)))
    @APIResponse(responseCode = "400", description = "It is no passport")
    @APIResponse(responseCode = "413", description = "More than 100 MB")
    public Verified verify(InputStream body) throws IOException {
        var pack = Passports.spooled(body).orElseThrow(() -> Problem.of(413, "too-large", "Too large", "A passport has at most 100 MB."));
        try {
            var found = passports.verify(pack).orElseThrow(() ->
                    Problem.invalid("", "This is no passport: not a zip, or one with too many files, a file twice, or more than 100 MB in it."));
            return found.in(found.image().map(this::stills).orElse(List.of()));
        } finally {
            Files.delete(pack);
        }
    }

    private List<String> stills(String sha256) {
        return library.page(caller.workspace(), AssetFilter.ofBytes(sha256), null, SAME).stream().map(Asset::id).toList();
    }
}
