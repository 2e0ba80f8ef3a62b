package studio.ra.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.library.Asset;
import studio.ra.library.Library;
import studio.ra.library.Store;

/** Several stills in one file. */
@Path("/assets/archive")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Library")
public class ArchiveResource {

    /** Stills a zip may have: their ids have to fit into an address. */
    static final int MOST = 100;
    /** Characters of a still's words in the name of its file. */
    private static final int WORDS = 48;

    private final Caller caller;
    private final Library library;
    private final Store store;

    @Inject
    public ArchiveResource(Caller caller, Library library, Store store) {
        this.caller = caller;
        this.library = library;
        this.store = store;
    }

    /** For the container's proxy. */
    protected ArchiveResource() {
        this(null, null, null);
    }

    @GET
    @Produces("application/zip")
    @Operation(summary = "Several stills as one zip", description = "The providers' own bytes, untouched, in the order asked for, named by kind, words and id. What is asked for twice is in it once. "
            + "Deleted stills may be taken along as well.")
    @APIResponse(responseCode = "200", description = "The zip")
    @APIResponse(responseCode = "404", description = "One of them is not in this workspace; nothing is sent")
    public Response archive(@Parameter(description = "Ids of 1 to 100 stills") @QueryParam("id") List<String> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Problem.invalid("id", "is given 1 to " + MOST + " times");
        }
        var stills = ids.stream().distinct().map(id -> library.asset(caller.workspace(), id).orElseThrow(() -> Problem.notFound("asset"))).toList();
        stills.forEach(still -> store.present(still.stored()));
        StreamingOutput zip = out -> {
            try (var file = new Zip(out)) {
                file.uncompressed();
                for (var still : stills) {
                    file.add(name(still), store.bytes(still.sha256()));
                }
            }
        };
        return Response.ok(zip).header("Content-Disposition", "attachment; filename=\"stills.zip\"").header("Cache-Control", "private, no-store").build();
    }

    /** Such as {@code keyframe-maya-on-the-stairs-01k1….png}: letters and digits of any script, so that every system can keep it. */
    static String name(Asset still) {
        var words = Optional.ofNullable(still.provenance().brief()).orElse("").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        var some = words.substring(0, words.offsetByCodePoints(0, Math.min(WORDS, words.codePointCount(0, words.length())))).replaceAll("^-|-$", "");
        return Stream.of(still.kind(), some, still.id()).filter(part -> !part.isEmpty()).collect(Collectors.joining("-")) + '.' + Papers.extension(still);
    }
}
