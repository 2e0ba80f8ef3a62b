package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.credits.Audit;
import studio.ra.credits.Balance;
import studio.ra.credits.Books;
import studio.ra.credits.Entry;
import studio.ra.credits.Ledger;
import studio.ra.identity.Caller;

/** The single meter. */
@Path("/credits")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credits")
public class CreditsResource {

    private final Ledger ledger;
    private final Audit audit;
    private final Caller caller;

    @Inject
    public CreditsResource(Ledger ledger, Audit audit, Caller caller) {
        this.ledger = ledger;
        this.audit = audit;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected CreditsResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "Credits free to spend, held for drawings under way, and spent")
    public Balance balance() {
        return ledger.balance(caller.workspace());
    }

    @GET
    @Path("/entries")
    @Operation(summary = "The ledger, newest first", description = "`amount` is the signed effect on what is available; the sum of all is `available`. "
            + "`legs` is what the entry does to each account; they add up to nothing.")
    public Page<Entry> entries(@BeanParam Window window) {
        int size = window.size();
        return Page.of(ledger.entries(caller.workspace(), window.after(), size), size, Entry::id);
    }

    @GET
    @Path("/audit")
    @Operation(summary = "Proves the books", description = "The legs of each entry add up to nothing and those of all to the balances, never was less than nothing available, what is held is held for drawings that are not over, and "
            + "each of those that are was settled or released once. `findings` is what does not add up; nothing is changed.")
    public Books audit() {
        return audit.of(caller.workspace());
    }

    @POST
    @Path("/grants")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds credits", description = "Needs the group admin.")
    public Response grant(@Valid @NotNull NewGrant body) {
        return Response.status(201).entity(ledger.grant(caller.workspace(), body.amount(), body.note())).build();
    }
}
