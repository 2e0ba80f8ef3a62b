package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Hindsight;
import studio.ra.identity.Caller;
import studio.ra.models.Catalogue;
import studio.ra.models.Vendors;
import studio.ra.routing.Replayed;

/** Past decisions judged again under other models, weights or prices. */
@Path("/replays")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Judgment")
public class ReplaysResource {

    private static final String EXAMPLE = "{\"decisions\": 1000, \"flips\": 1, \"continuityBreaks\": 0, \"creditsDelta\": 2, \"undrawn\": 0, "
            + "\"flipped\": [{\"decision\": \"01KB…\", \"subject\": \"01KA…\", \"from\": \"imagen-4-fast\", \"to\": \"imagen-4\", \"was\": 2, \"now\": 4, "
            + "\"breaksContinuity\": false, \"reason\": \"3.2 points behind, most of all on intent.\"}], \"stranded\": [], "
            + "\"models\": [{\"model\": \"imagen-4-fast\", \"was\": 1000, \"now\": 999}, {\"model\": \"imagen-4\", \"was\": 0, \"now\": 1}]}";

    private final Hindsight hindsight;
    private final Catalogue catalogue;
    private final Vendors vendors;
    private final Validator validator;
    private final Caller caller;

    @Inject
    public ReplaysResource(Hindsight hindsight, Catalogue catalogue, Vendors vendors, Validator validator, Caller caller) {
        this.hindsight = hindsight;
        this.catalogue = catalogue;
        this.vendors = vendors;
        this.validator = validator;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected ReplaysResource() {
        this(null, null, null, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Judges the workspace's last decisions again, supposing other models, weights or prices",
            description = "Each is judged from what it was made from. No provider is asked, nothing is written, nothing is spent. An empty body supposes "
                    + "nothing: no decision flips.")
    @APIResponse(responseCode = "200", description = "What would be otherwise", content = @Content(schema = @Schema(implementation = Replayed.class), example = EXAMPLE))
    public Replayed replay(@Valid @NotNull ReplayRequest body) {
        return hindsight.replay(caller.workspace(), body.supposition(catalogue.all(), vendors, validator), body.last());
    }
}
