package studio.ra.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Doubts;
import studio.ra.generation.Generation;
import studio.ra.generation.Studio;
import studio.ra.identity.Caller;

/** Drawings under way and over. */
@Path("/generations/{id}")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Drawing")
public class GenerationsResource {

    private final Studio studio;
    private final Doubts doubts;
    private final Waiting waiting;
    private final EventStreams streams;
    private final Caller caller;

    @Inject
    public GenerationsResource(Studio studio, Doubts doubts, Waiting waiting, EventStreams streams, Caller caller) {
        this.studio = studio;
        this.doubts = doubts;
        this.waiting = waiting;
        this.streams = streams;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected GenerationsResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A drawing as it is", description = "Prefer: wait=SECONDS answers when it is over, at most 60 seconds later.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Generation.class)))
    public void generation(@PathParam("id") String id, @HeaderParam(Draw.PREFER) String prefer, @Suspended AsyncResponse answer) {
        waiting.until(caller.workspace(), List.of(id), Draw.patience(prefer), found -> tell(found, answer), answer::resume);
    }

    private static void tell(List<Generation> found, AsyncResponse answer) {
        if (found.isEmpty()) {
            answer.resume(Problem.notFound("drawing"));
        } else {
            answer.resume(found.get(0));
        }
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "What happens to a drawing", description = "State changes and progress as server-sent events named `generation`, from the beginning or after Last-Event-ID; "
            + "the stream ends with the drawing.")
    public void events(@PathParam("id") String id, @HeaderParam("Last-Event-ID") String last, @Context SseEventSink sink, @Context Sse sse) {
        if (last != null && !last.matches("[0-9a-z]{1,64}")) {
            throw Problem.invalid("Last-Event-ID", "is not one of this stream's ids");
        }
        if (studio.found(caller.workspace(), List.of(id)).isEmpty()) {
            throw Problem.notFound("drawing");
        }
        streams.open(caller.workspace(), id, last == null ? "" : last, sink, sse);
    }

    @POST
    @Path("/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decides about an unknown drawing", description = "Its order was sent and not answered, so it may have been billed, and its hold stays. "
            + "released gives the hold back, spent charges the orders without an answer; what was drawn stays and is charged either way. "
            + "The drawing is then done where it has stills, else failed. 409: its end is known.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Generation.class)))
    public Generation resolve(@PathParam("id") String id, @Valid @NotNull NewResolution body) {
        var resolution = doubts.resolve(caller.workspace(), id, body.as(), caller.subject()).orElseThrow(() -> Problem.notFound("drawing"));
        if (!resolution.made()) {
            throw Problem.conflict("This drawing is " + resolution.generation().state() + ", and nothing about it is left to decide.");
        }
        return resolution.generation();
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cancels a drawing", description = "The hold is released; what was drawn already stays and is charged. One that is over is left alone.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Generation.class)))
    public Generation cancel(@PathParam("id") String id) {
        return studio.cancel(caller.workspace(), id).orElseThrow(() -> Problem.notFound("drawing"));
    }
}
