package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.credits.Balance;
import studio.ra.credits.Entry;
import studio.ra.credits.Ledger;
import studio.ra.identity.Caller;

/** The single meter. */
@Path("/credits")
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credits")
public class CreditsResource {

    private static final long MOST = 1_000_000_000;

    private final Ledger ledger;
    private final Caller caller;

    @Inject
    CreditsResource(Ledger ledger, Caller caller) {
        this.ledger = ledger;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Credits free to spend, held for drawings under way, and spent")
    public Balance balance() {
        return ledger.balance(caller.workspace());
    }

    @GET
    @Path("/entries")
    @Operation(summary = "The ledger, newest first", description = "`amount` is the signed effect on what is available; the sum of all is `available`.")
    public Page<Entry> entries(@BeanParam Window window) {
        int size = window.size();
        return Page.of(ledger.entries(caller.workspace(), window.after(), size), size, Entry::id);
    }

    @POST
    @Path("/grants")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds credits", description = "Needs the group admin.")
    @RequestBody(required = true, content = @Content(example = "{\"amount\": 500, \"note\": \"pilot episode\"}"))
    public Response grant(JsonObject body) {
        var fields = new Fields(body);
        var amount = fields.needed("amount", fields.whole("amount", 1, MOST));
        var note = fields.needed("note", fields.text("note", 500));
        fields.done();
        return Response.status(201).entity(ledger.grant(caller.workspace(), amount, note)).build();
    }
}
