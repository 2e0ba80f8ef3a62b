package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.cast.Impact;
import studio.ra.cast.Kind;
import studio.ra.cast.Locks;
import studio.ra.cast.Reference;
import studio.ra.cast.References;
import studio.ra.identity.Caller;

/** One location, prop or wardrobe, and its look. */
@Path("/references")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cast")
public class ReferencesResource {

    private final Caller caller;
    private final References references;
    private final Locks locks;
    private final Looks looks;
    private final Validator validator;

    @Inject
    public ReferencesResource(Caller caller, References references, Locks locks, Looks looks, Validator validator) {
        this.caller = caller;
        this.references = references;
        this.locks = locks;
        this.looks = looks;
        this.validator = validator;
    }

    /** For the container, which asks for a public one. */
    public ReferencesResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One reference with every version of its look")
    public Reference one(@PathParam("id") String id) {
        return references.find(caller.workspace(), id).orElseThrow(() -> Problem.notFound("reference"));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Changes the fields named", description = "A lock keeps the description it was made with; nothing becomes stale.")
    public Reference change(@PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewReference.class))) @NotNull Patch body) {
        var changes = body.onto(NewReference.of(one(id)), validator).changes();
        if (!references.change(caller.workspace(), id, changes)) {
            throw Problem.notFound("reference");
        }
        return one(id);
    }

    @POST
    @Path("/{id}/lock")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Locks the look", description = "A new version; stills drawn against the former one can be listed with `impact`. "
            + "With `master`, a full-quality pass is drawn from the still, too, in a drawing named in the answer: where it cannot be, nothing is locked.")
    @APIResponse(responseCode = "200", description = "Locked", content = @Content(schema = @Schema(implementation = LockedLook.class)))
    @APIResponse(responseCode = "402", description = "Not enough credits for the master; nothing was locked")
    public LockedLook lock(@PathParam("id") String id, @Valid @NotNull NewLock body, @HeaderParam(Draw.KEY) String key) {
        return looks.lock(Kind.REFERENCE, id, body, key);
    }

    @POST
    @Path("/{id}/refresh")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draws the stale shots again", description = "Those that `impact` lists, each in its still's quality; all are held for, or none is. " + Draw.SAYS)
    @APIResponse(responseCode = "202", description = Draw.UNDER_WAY, content = @Content(schema = @Schema(implementation = Draw.Many.class)))
    @APIResponse(responseCode = "200", description = Draw.OVER + ", or nothing is stale", content = @Content(schema = @Schema(implementation = Draw.Many.class)))
    public void refresh(@PathParam("id") String id, @Valid @NotNull RefreshRequest body, @HeaderParam(Draw.KEY) String key,
            @HeaderParam(Draw.PREFER) String prefer, @Suspended AsyncResponse answer) {
        looks.refresh(Kind.REFERENCE, id, body, key, prefer, answer);
    }

    @POST
    @Path("/{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes stale shots as they are", description = "They are not listed as stale again until the next lock. Answers what is stale still.")
    public Impact accept(@PathParam("id") String id, @Valid @NotNull AcceptRequest body) {
        return looks.accept(Kind.REFERENCE, id, body);
    }

    @POST
    @Path("/{id}/unlock")
    @Operation(summary = "Lifts the lock", description = "Its versions stay on record.")
    @APIResponse(responseCode = "200", description = "It, without a lock")
    @APIResponse(responseCode = "409", description = "It is not locked")
    public Reference unlock(@PathParam("id") String id) {
        locked(id).unlock();
        return one(id);
    }

    @GET
    @Path("/{id}/impact")
    @Operation(summary = "Shots drawn against another look than the locked one, with the price of redrawing them",
            description = "With `asset`: those that would be if that still were locked now. Nothing is changed or spent.")
    public Impact impact(@PathParam("id") String id, @QueryParam("asset") String asset) {
        return locked(id).impact(asset);
    }

    private Locked locked(String id) {
        return new Locked(locks, caller.workspace(), Kind.REFERENCE, id);
    }
}
