package studio.ra.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

import studio.ra.identity.Caller;
import studio.ra.library.Arrivals;
import studio.ra.library.Asset;
import studio.ra.library.Store;
import studio.ra.models.Catalogue;
import studio.ra.models.Model;
import studio.ra.travel.Arrival;
import studio.ra.travel.Brought;
import studio.ra.travel.Journeys;
import studio.ra.travel.Luggage;

/** A project that was taken away, brought into this workspace. */
@Path("/projects/import")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Library")
public class ImportResource {

    private final Caller caller;
    private final Journeys journeys;
    private final Arrivals arrivals;
    private final Store store;
    private final Validator validator;
    private final Catalogue catalogue;

    @Inject
    public ImportResource(Caller caller, Journeys journeys, Arrivals arrivals, Store store, Validator validator, Catalogue catalogue) {
        this.caller = caller;
        this.journeys = journeys;
        this.arrivals = arrivals;
        this.store = store;
        this.validator = validator;
        this.catalogue = catalogue;
    }

    /** For the container's proxy. */
    protected ImportResource() {
        this(null, null, null, null, null, null);
    }

    @POST
    @Consumes("application/zip")
    @Operation(summary = "Brings an exported project into this workspace", description = "The zip of an export, at most 500 MB, 1 GB unpacked and 5,000 files. Every image is checked against its SHA-256, "
            + "everything gets a new id, and the project is written as a whole or not at all. Nothing is drawn and nothing spent: what the stills cost stays on them as their history. "
            + "The drawings and decisions it has come as history: nobody goes on with them, and no judgment stands on them. The same Idempotency-Key with the same zip imports once.")
    @RequestBody(required = true, content = @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", description = "It is here; Location is the project", content = @Content(schema = @Schema(implementation = Brought.class)))
    @APIResponse(responseCode = "400", description = "It is no export, or not as it was packed; nothing was kept")
    @APIResponse(responseCode = "409", description = "The Idempotency-Key is another import's")
    @APIResponse(responseCode = "413", description = "It is too large, or an image has more than 40 megapixels; nothing was kept")
    public Response bring(@HeaderParam(Draw.KEY) String asked, @Parameter(hidden = true) @HeaderParam("Content-Length") String announced, InputStream body) throws IOException {
        if (announced != null && (announced.length() > 18 || Long.parseLong(announced) > Parcel.MOST)) {
            throw Parcel.tooLarge();
        }
        var key = Draw.key(asked) == null ? UUID.randomUUID().toString() : asked;
        try (var parcel = Parcel.of(body)) {
            var arrival = journeys.known(caller.workspace(), key, parcel.fingerprint()).orElseGet(() -> bring(key, parcel));
            if (!(arrival instanceof Arrival.Done done)) {
                throw Problem.conflict("This idempotency key was used for another request.");
            }
            return Response.created(URI.create("projects/" + done.brought().id())).header(Draw.KEY, key).entity(done.brought()).build();
        }
    }

    /** All is looked at before the first byte is kept, and all bytes are kept before the graph knows of one. */
    private Arrival bring(String key, Parcel parcel) {
        var luggage = ProjectFile.read(parcel.project(), validator);
        known(luggage);
        if (!parcel.has(luggage.stills().size())) {
            throw Problem.invalid("stills", "has another number of images than the project says");
        }
        var seen = luggage.with(luggage.stills().stream().map(still -> look(parcel, still)).toList());
        parcel.again();
        seen.stills().forEach(still -> store.keep(parcel.still(still)));
        return journeys.bring(caller.workspace(), caller.subject(), key, parcel.fingerprint(), seen);
    }

    /** A drawing is tied to the models that drew; rows of the catalogue are the operator's to add. */
    private void known(Luggage luggage) {
        var rows = catalogue.all().stream().map(Model::id).collect(Collectors.toSet());
        luggage.drawings().stream().flatMap(drawing -> drawing.models().stream()).filter(model -> !rows.contains(model)).findFirst().ifPresent(model -> {
            throw Problem.invalid("drawings", "Model " + model + " is not in this studio's catalogue; an admin can add its row, disabled, and the import be made again.");
        });
    }

    /** The still with what its file carries, which nobody's word is taken for. */
    private Asset look(Parcel parcel, Asset still) {
        var picture = arrivals.whole(parcel.still(still))
                .filter(seen -> seen.format().mediaType().equals(still.mediaType()) && seen.width() == still.width() && seen.height() == still.height())
                .orElseThrow(() -> Problem.invalid("stills/" + still.id(), "is damaged, or not the picture it is said to be"));
        return still.carrying(picture.marks());
    }
}
