package studio.ra.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Generation;
import studio.ra.identity.Caller;

/** What the addresses that draw stills of one subject have in common. */
@Tag(name = "Drawing")
public abstract class Stills {

    private final Draw draw;
    private final Caller caller;
    private final String purpose;
    private final String what;

    /** @param purpose {@code portrait, reference} or {@code keyframe}. @param what the subject is called */
    Stills(Draw draw, Caller caller, String purpose, String what) {
        this.draw = draw;
        this.caller = caller;
        this.purpose = purpose;
        this.what = what;
    }

    @POST
    @RolesAllowed({"creator", "admin"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draws stills of it", description = "Ra decides who draws, holds the credits and starts. The same Idempotency-Key draws and charges once.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "1 to 255 printable ASCII characters.", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "Prefer", in = ParameterIn.HEADER, description = "wait=SECONDS answers when all is drawn, at most 60.", example = "wait=30",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "202", description = "Under way; Location is the drawing.", content = @Content(schema = @Schema(implementation = Generation.class)))
    @APIResponse(responseCode = "200", description = "Over within the time the client waited.", content = @Content(schema = @Schema(implementation = Generation.class)))
    @APIResponse(responseCode = "402", description = "Not enough credits.")
    @APIResponse(responseCode = "409", description = "The key or the quote is another request's.")
    @APIResponse(responseCode = "422", description = "Every model is excluded.")
    public void draw(@PathParam("id") String id, @Valid @NotNull DrawRequest body, @Context HttpHeaders headers, @Suspended AsyncResponse answer) {
        draw.one(body.order(caller.workspace(), caller.subject(), purpose, purpose + " of " + what + " " + id, List.of(id), Draw.key(headers)),
                what, Draw.patience(headers), answer);
    }
}
