package studio.ra.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.intent.Meaning;
import studio.ra.library.Asset;
import studio.ra.library.Finder;
import studio.ra.library.ForeignCursor;
import studio.ra.library.Library;
import studio.ra.library.Lineage;
import studio.ra.library.Prov;
import studio.ra.library.Removal;
import studio.ra.library.StorageUnavailable;
import studio.ra.library.Store;
import studio.ra.library.Thumbnails;
import studio.ra.models.Format;

/** The stills of a workspace: what they are, their bytes, where they came from, and what the creator makes of them. */
@Path("/assets")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Library", description = "Every still that was drawn, with its provenance")
public class AssetsResource {

    private static final MediaType PROV_JSON = new MediaType("application", "provenance+json");

    /** Why a still was rejected. */
    public record Rejection(@Size(max = 1000) String reason) {
    }

    /**
     * A page of stills.
     *
     * @param next the cursor of the next page, absent on the last
     * @param by   how the words were understood: {@code words} where this studio cannot run the sentence model, or it does not know their letters; absent without any
     */
    public record Stills(List<Asset> items, String next, String by) {
    }

    private final Caller caller;
    private final Library library;
    private final Store store;
    private final Thumbnails thumbnails;
    private final Finder finder;

    @Inject
    public AssetsResource(Caller caller, Library library, Store store, Thumbnails thumbnails, Finder finder) {
        this.caller = caller;
        this.library = library;
        this.store = store;
        this.thumbnails = thumbnails;
        this.finder = finder;
    }

    /** For the container, which asks for a public one. */
    public AssetsResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Operation(summary = "Lists stills, newest first, or the best first where something is looked for by meaning",
            description = "Pass `next` as `cursor` for the page after, with the same parameters; pages stay whole while stills are added. A list of the best ends after 500.")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = Stills.class)))
    public Stills list(@BeanParam AssetQuery query, @BeanParam Window window) {
        var asked = query.finding();
        var meaning = asked.by().equals("words") ? Optional.<float[]>empty() : Meaning.asked(query.words());
        var finding = meaning.isPresent() ? asked : asked.byWords();
        try {
            var found = finder.page(caller.workspace(), finding, meaning.orElse(null), window.after(), window.size());
            return new Stills(found.stills(), found.next(), query.words() == null ? null : finding.by());
        } catch (ForeignCursor e) {
            throw Problem.invalid("cursor", "is not one of this list's cursors");
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One still with its provenance")
    public Asset one(@PathParam("id") String id) {
        return asset(id);
    }

    @GET
    @Path("/{id}/content")
    @Produces({"image/png", "image/jpeg", "image/webp"})
    @Operation(summary = "The provider's own bytes, untouched", description = "ETag is the content's SHA-256; ranges are honoured.")
    @APIResponse(responseCode = "200", description = "The whole image")
    @APIResponse(responseCode = "206", description = "The range asked for")
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(responseCode = "416", description = "Not a byte of that range exists")
    public Response content(@PathParam("id") String id, @Context Request request, @Context HttpHeaders headers, @Context UriInfo uri) {
        return content(id).answer(request, headers, uri, true);
    }

    @HEAD
    @Path("/{id}/content")
    @Produces({"image/png", "image/jpeg", "image/webp"})
    @Operation(hidden = true)
    public Response contentHead(@PathParam("id") String id, @Context Request request, @Context HttpHeaders headers, @Context UriInfo uri) {
        return content(id).answer(request, headers, uri, false);
    }

    @GET
    @Path("/{id}/thumbnail")
    @Produces("image/jpeg")
    @Operation(summary = "A small JPEG", description = "At most `w` pixels wide.")
    public Response thumbnail(@PathParam("id") String id,
            @Parameter(schema = @Schema(enumeration = {"256", "512"}, defaultValue = "256")) @QueryParam("w") String w,
            @Context Request request, @Context HttpHeaders headers, @Context UriInfo uri) {
        int width = w == null ? 256 : w.matches("256|512") ? Integer.parseInt(w) : -1;
        if (width < 0) {
            throw Problem.invalid("w", "is 256 or 512");
        }
        var asset = asset(id);
        var file = thumbnails.of(asset.sha256(), width).orElseThrow(() ->
                Problem.of(415, "unsupported-media", "No thumbnail", "This still cannot be decoded. Its content is kept as it came."));
        return new AssetContent(AssetContent.Source.of(file), size(file), "image/jpeg", asset.sha256() + '-' + width, id + '-' + width + ".jpg").answer(request, headers, uri, true);
    }

    @GET
    @Path("/{id}/lineage")
    @Produces({MediaType.APPLICATION_JSON, "application/provenance+json"})
    @Operation(summary = "What a still came from and what came from it",
            description = "`depth` is 1 to 10 relations away, 4 where not said. `Accept: application/provenance+json` gives W3C PROV-JSON.")
    @APIResponse(responseCode = "200", description = "The lineage", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Lineage.class), examples = @ExampleObject(name = "a keyframe", value = """
                {"nodes": [{"id": "01k1", "type": "asset", "kind": "keyframe", "state": "new"}, {"id": "01k0", "type": "generation", "state": "done"}],
                 "edges": [{"from": "01k1", "to": "01k0", "relation": "WAS_GENERATED_BY"}], "truncated": false}""")),
        @Content(mediaType = "application/provenance+json")})
    public Response lineage(@PathParam("id") String id, @QueryParam("depth") String depth, @Context HttpHeaders headers) {
        if (depth != null && !depth.matches("[1-9]|10")) {
            throw Problem.invalid("depth", "is a whole number from 1 to " + Library.DEEPEST);
        }
        var lineage = library.lineage(caller.workspace(), id, depth == null ? 4 : Integer.parseInt(depth)).orElseThrow(() -> Problem.notFound("asset"));
        boolean prov = headers.getAcceptableMediaTypes().stream().filter(type -> !type.isWildcardSubtype()).findFirst()
                .filter(PROV_JSON::isCompatible).isPresent();
        return prov ? Response.ok(Prov.json(lineage), PROV_JSON).build() : Response.ok(lineage, MediaType.APPLICATION_JSON_TYPE).build();
    }

    @POST
    @Path("/{id}/approve")
    @Operation(summary = "Approves a still", description = "It becomes its shot's own, and Ra learns from it.")
    public Asset approve(@PathParam("id") String id) {
        return library.approve(caller.workspace(), id, caller.subject()).orElseThrow(() -> Problem.notFound("asset"));
    }

    @POST
    @Path("/{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rejects a still", description = "Ra learns from it; the reason is optional.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Rejection.class),
            examples = @ExampleObject(name = "with a reason", value = "{\"reason\": \"the scar is on the wrong side\"}")))
    public Asset reject(@PathParam("id") String id, @Valid @NotNull Rejection body) {
        return library.reject(caller.workspace(), id, caller.subject(), body.reason()).orElseThrow(() -> Problem.notFound("asset"));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes a still, softly")
    @APIResponse(responseCode = "204", description = "It can be restored")
    @APIResponse(responseCode = "409", description = "A lock stands on it")
    public void delete(@PathParam("id") String id) {
        var removal = library.delete(caller.workspace(), id);
        if (removal == Removal.ABSENT) {
            throw Problem.notFound("asset");
        }
        if (removal == Removal.LOCKED) {
            throw Problem.conflict("This still is somebody's locked look, now or in an earlier version, and other stills stand on it.");
        }
    }

    @POST
    @Path("/{id}/restore")
    @Operation(summary = "Takes a deletion back")
    public Asset restore(@PathParam("id") String id) {
        return library.restore(caller.workspace(), id).orElseThrow(() -> Problem.notFound("asset"));
    }

    private Asset asset(String id) {
        return library.asset(caller.workspace(), id).orElseThrow(() -> Problem.notFound("asset"));
    }

    private AssetContent content(String id) {
        var asset = asset(id);
        var extension = Stream.of(Format.values()).filter(format -> format.mediaType().equals(asset.mediaType()))
                .findFirst().orElseThrow().extension();
        var stored = store.present(asset.stored());
        return new AssetContent((first, last) -> store.open(stored, first, last), asset.bytes(), asset.mediaType(), asset.sha256(), id + '.' + extension);
    }

    private static long size(java.nio.file.Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new StorageUnavailable("a thumbnail cannot be read", e);
        }
    }
}
