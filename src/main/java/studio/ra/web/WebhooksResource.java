package studio.ra.web;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.webhooks.Asked;
import studio.ra.webhooks.Delivery;
import studio.ra.webhooks.Webhook;
import studio.ra.webhooks.Webhooks;

/** Who outside is told of what happens. */
@Path("/webhooks")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class WebhooksResource {

    /** A webhook as a client sees it. @param secret only where it was made just now, and never again */
    public record Hook(String id, String url, List<String> events, Instant createdAt, long waiting, long dead, String secret) {

        static Hook of(Webhook webhook, String secret) {
            return new Hook(webhook.id(), webhook.url(), webhook.events(), webhook.createdAt(), webhook.waiting(), webhook.dead(), secret);
        }
    }

    /** A delivery as a client sees it. @param payload what is sent */
    public record Delivered(String id, String event, String type, String state, int attempts, Instant at, Instant triedAt, Instant nextAt, Long status, String cause,
                            @Schema(implementation = Object.class) JsonObject payload) {

        static Delivered of(Delivery delivery) {
            try (var reader = Json.createReader(new StringReader(delivery.body()))) {
                return new Delivered(delivery.id(), delivery.event(), delivery.type(), delivery.state(), delivery.attempts(), delivery.at(), delivery.triedAt(),
                        delivery.nextAt(), delivery.status(), delivery.cause(), reader.readObject());
            }
        }
    }

    private final Caller caller;
    private final Webhooks webhooks;

    @Inject
    public WebhooksResource(Caller caller, Webhooks webhooks) {
        this.caller = caller;
        this.webhooks = webhooks;
    }

    /** For the container, which asks for a public one. */
    public WebhooksResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Webhooks, the oldest first", description = "Needs the group admin, as all of this. `waiting` deliveries are still tried, `dead` ones were given up.")
    public Page<Hook> list(@BeanParam Window window) {
        int size = window.size();
        return Page.of(webhooks.page(caller.workspace(), window.after(), size).stream().map(webhook -> Hook.of(webhook, null)).toList(), size, Hook::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One webhook")
    public Hook one(@PathParam("id") String id) {
        return webhooks.find(caller.workspace(), id).map(webhook -> Hook.of(webhook, null)).orElseThrow(() -> Problem.notFound("webhook"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a webhook", description = "Over https, at a public address, unless the operator names it. Deliveries are signed as Standard Webhooks says; where no secret is named "
            + "one is made and told this once. At most 20.")
    @APIResponse(responseCode = "201", description = "The webhook, with a secret that was made for it", content = @Content(schema = @Schema(implementation = Hook.class)))
    @APIResponse(responseCode = "400", description = "The address may not be reached, or an event is not known")
    @APIResponse(responseCode = "409", description = "There is one of this address, or there are 20")
    public Response add(@Valid @NotNull NewWebhook body) {
        return answer(webhooks.ask(caller.workspace(), body.url(), body.events(), body.secret(), false, caller.subject()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Has an address told of events", description = "Adds a webhook, or changes events and secret of the one of this address. The secret is named by the caller.")
    @APIResponse(responseCode = "200", description = "It was there and is changed", content = @Content(schema = @Schema(implementation = Hook.class)))
    @APIResponse(responseCode = "201", description = "It is new", content = @Content(schema = @Schema(implementation = Hook.class)))
    @APIResponse(responseCode = "400", description = "The address may not be reached, or an event is not known")
    public Response put(@Valid @NotNull NewWebhook body) {
        if (body.secret() == null) {
            throw Problem.invalid("secret", "is what deliveries are signed with, and is missing");
        }
        return answer(webhooks.ask(caller.workspace(), body.url(), body.events(), body.secret(), true, caller.subject()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forgets a webhook", description = "And with it what was not delivered yet.")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public void forget(@PathParam("id") String id) {
        if (!webhooks.remove(caller.workspace(), id)) {
            throw Problem.notFound("webhook");
        }
    }

    @GET
    @Path("/{id}/deliveries")
    @Operation(summary = "What was and is to be delivered, newest first", description = "`state` is waiting, delivered or dead. What is over is kept for 30 days.")
    public Page<Delivered> deliveries(@PathParam("id") String id, @QueryParam("state") String state, @BeanParam Window window) {
        if (state != null && !state.matches("waiting|delivered|dead")) {
            throw Problem.invalid("state", "is one of waiting, delivered, dead");
        }
        int size = window.size();
        var found = webhooks.deliveries(caller.workspace(), id, state, window.after(), size).orElseThrow(() -> Problem.notFound("webhook"));
        return Page.of(found.stream().map(Delivered::of).toList(), size, Delivered::id);
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/redeliver")
    @Operation(summary = "Sends a delivery that is over once more", description = "With the id of the same event. The body is empty.")
    @APIResponse(responseCode = "202", description = "It is tried again", content = @Content(schema = @Schema(implementation = Delivered.class)))
    @APIResponse(responseCode = "409", description = "It is still being tried")
    public Response redeliver(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        var done = webhooks.redeliver(caller.workspace(), id, delivery).orElseThrow(() -> Problem.notFound("delivery"));
        if (!done.again()) {
            throw Problem.conflict("This delivery is still being tried.");
        }
        return Response.accepted(Delivered.of(done.delivery())).build();
    }

    private static Response answer(Asked asked) {
        if (asked instanceof Asked.Refused refused) {
            throw Problem.invalid(refused.field(), refused.message());
        }
        if (asked instanceof Asked.There) {
            throw Problem.conflict("There is a webhook of this address.");
        }
        if (asked instanceof Asked.TooMany) {
            throw Problem.conflict("A workspace has at most " + Webhooks.MOST + " webhooks.");
        }
        var kept = (Asked.Kept) asked;
        var hook = Hook.of(kept.webhook(), kept.secret());
        return kept.fresh() ? Response.created(URI.create("webhooks/" + hook.id())).entity(hook).build() : Response.ok(hook).build();
    }
}
