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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.credits.Ledger;
import studio.ra.credits.Spend;
import studio.ra.identity.Caller;

/** What a project cost so far. */
@Path("/projects/{id}/spend")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Tag(name = "Credits")
public class SpendResource {

    private final Ledger ledger;
    private final Caller caller;

    @Inject
    public SpendResource(Ledger ledger, Caller caller) {
        this.ledger = ledger;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected SpendResource() {
        this(null, null);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What a project has spent and holds, by model, and its budget")
    public Spend spend(@PathParam("id") String id) {
        return ledger.spend(caller.workspace(), id).orElseThrow(() -> Problem.notFound("project"));
    }
}
