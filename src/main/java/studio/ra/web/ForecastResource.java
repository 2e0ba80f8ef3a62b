package studio.ra.web;

import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Forecast;
import studio.ra.generation.Foresight;
import studio.ra.identity.Caller;

/** What a project may yet cost. */
@Path("/projects/{id}/forecast")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Credits")
public class ForecastResource {

    private static final String EXAMPLE = "{\"shots\": 2, \"done\": 1, \"credits\": {\"p50\": 4, \"p90\": 12}, "
            + "\"basis\": \"Only 1 of this project's 3 keyframes is approved, so a prior of 3 tries for each weighs in: 3.0 tries.\", \"tries\": 3.0, \"unknown\": 0, "
            + "\"left\": 80, \"byShot\": [{\"shot\": \"01KA…\", \"scene\": \"01K9…\", \"done\": false, \"model\": \"imagen-4-fast\", \"perTry\": 2, "
            + "\"credits\": {\"p50\": 4, \"p90\": 12}}], \"cheapest\": {\"credits\": {\"p50\": 4, \"p90\": 12}, "
            + "\"models\": [{\"model\": \"imagen-4-fast\", \"shots\": 1}], \"unkept\": []}}";

    private final Foresight foresight;
    private final Caller caller;

    @Inject
    public ForecastResource(Foresight foresight, Caller caller) {
        this.foresight = foresight;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected ForecastResource() {
        this(null, null);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What it may yet cost until every shot shows an approved keyframe", description = "Each shot is judged as it would be now, as a candidate. "
            + "How many tries it takes is the project's own experience, or a prior where that is thin; `basis` says which. A price that is unknown is in no sum. "
            + "Draws nothing, writes nothing, spends nothing.")
    @APIResponse(responseCode = "200", description = "The forecast", content = @Content(schema = @Schema(implementation = Forecast.class), example = EXAMPLE))
    public Forecast forecast(@PathParam("id") String id) {
        return foresight.forecast(caller.workspace(), id, Instant.now()).orElseThrow(() -> Problem.notFound("project"));
    }
}
