package studio.ra.web;

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

import studio.ra.generation.Hindsight;
import studio.ra.generation.Ruling;
import studio.ra.generation.Studio;
import studio.ra.identity.Caller;
import studio.ra.routing.WhyNot;

/** Decisions as they were made. */
@Path("/decisions/{id}")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Judgment")
public class DecisionsResource {

    private static final String EXAMPLE = "{\"model\": \"imagen-4\", \"verdict\": \"outranked\", \"gapByFactor\": {\"cost\": 8.0, \"speed\": 1.87, \"intent\": -3.08}, "
            + "\"gap\": 6.79, \"flip\": \"Imagen 4.0 would be chosen if this were asked for as a final.\", "
            + "\"change\": {\"steps\": [{\"kind\": \"quality\", \"from\": \"candidate\", \"to\": \"final\"}]}, \"others\": []}";

    private final Studio studio;
    private final Hindsight hindsight;
    private final Caller caller;

    @Inject
    public DecisionsResource(Studio studio, Hindsight hindsight, Caller caller) {
        this.studio = studio;
        this.hindsight = hindsight;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected DecisionsResource() {
        this(null, null, null);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A decision", description = "Every model that was considered, with its points by factor or what kept it out.")
    public Ruling decision(@PathParam("id") String id) {
        return studio.ruling(caller.workspace(), id).orElseThrow(() -> Problem.notFound("decision"));
    }

    @GET
    @Path("/why-not/{model: .+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Why a model was not chosen, and the smallest change that would choose it", description = "Judged from what the decision was made "
            + "from, not from today. `gapByFactor` is how many points the chosen model was ahead; `firstObstacle` is what excluded it. Each change named was "
            + "tried: with it, this model is the choice.")
    @APIResponse(responseCode = "200", description = "Why not", content = @Content(schema = @Schema(implementation = WhyNot.class), example = EXAMPLE))
    @APIResponse(responseCode = "404", description = "No such decision, or it knew no such model.")
    public WhyNot whyNot(@PathParam("id") String id, @PathParam("model") String model) {
        return hindsight.whyNot(caller.workspace(), id, model).orElseThrow(() -> Problem.notFound("model in a decision that kept what it was made from"));
    }
}
