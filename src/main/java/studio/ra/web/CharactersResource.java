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
import jakarta.ws.rs.PUT;
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

import studio.ra.cast.Cast;
import studio.ra.cast.Impact;
import studio.ra.cast.Kind;
import studio.ra.cast.Locks;
import studio.ra.cast.Relationship;
import studio.ra.cast.Sheet;
import studio.ra.identity.Caller;

/** One character: who it is, its look, and what hangs on it. */
@Path("/characters")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cast", description = "Characters and references, and the locks that keep their look")
public class CharactersResource {

    private final Caller caller;
    private final Cast cast;
    private final Locks locks;
    private final Looks looks;
    private final Validator validator;

    @Inject
    public CharactersResource(Caller caller, Cast cast, Locks locks, Looks looks, Validator validator) {
        this.caller = caller;
        this.cast = cast;
        this.locks = locks;
        this.looks = looks;
        this.validator = validator;
    }

    /** For the container, which asks for a public one. */
    public CharactersResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One character: its lock and every version, where it appears, its approved and rejected stills, its relationships")
    public Sheet one(@PathParam("id") String id) {
        return cast.sheet(caller.workspace(), id).orElseThrow(() -> Problem.notFound("character"));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Changes the fields named", description = "A lock keeps the description it was made with; nothing becomes stale.")
    public Sheet change(@PathParam("id") String id, @RequestBody(content = @Content(schema = @Schema(implementation = NewCharacter.class))) @NotNull Patch body) {
        var changes = body.onto(NewCharacter.of(one(id)), validator).changes();
        if (!cast.change(caller.workspace(), id, changes)) {
            throw Problem.notFound("character");
        }
        return one(id);
    }

    @PUT
    @Path("/{id}/relationships/{other}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says what another character is to this one")
    public Relationship relate(@PathParam("id") String id, @PathParam("other") String other, @Valid @NotNull NewRelationship body) {
        if (id.equals(other)) {
            throw Problem.invalid("other", "is the character itself");
        }
        return cast.relate(caller.workspace(), id, other, body.kind()).orElseThrow(() -> Problem.notFound("character"));
    }

    @POST
    @Path("/{id}/lock")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Locks the look", description = "A new version; stills drawn against the former one can be listed with `impact`. "
            + "With `master`, a full-quality pass is drawn from the still, too, in a drawing named in the answer: where it cannot be, nothing is locked.")
    @APIResponse(responseCode = "200", description = "Locked", content = @Content(schema = @Schema(implementation = LockedLook.class)))
    @APIResponse(responseCode = "402", description = "Not enough credits for the master; nothing was locked")
    public LockedLook lock(@PathParam("id") String id, @Valid @NotNull NewLock body, @HeaderParam(Draw.KEY) String key) {
        return looks.lock(Kind.CHARACTER, id, body, key);
    }

    @POST
    @Path("/{id}/refresh")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draws the stale shots again", description = "Those that `impact` lists, each in its still's quality; all are held for, or none is. " + Draw.SAYS)
    @APIResponse(responseCode = "202", description = Draw.UNDER_WAY, content = @Content(schema = @Schema(implementation = Draw.Many.class)))
    @APIResponse(responseCode = "200", description = Draw.OVER + ", or nothing is stale", content = @Content(schema = @Schema(implementation = Draw.Many.class)))
    public void refresh(@PathParam("id") String id, @Valid @NotNull RefreshRequest body, @HeaderParam(Draw.KEY) String key,
            @HeaderParam(Draw.PREFER) String prefer, @Suspended AsyncResponse answer) {
        looks.refresh(Kind.CHARACTER, id, body, key, prefer, answer);
    }

    @POST
    @Path("/{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes stale shots as they are", description = "They are not listed as stale again until the next lock. Answers what is stale still.")
    public Impact accept(@PathParam("id") String id, @Valid @NotNull AcceptRequest body) {
        return looks.accept(Kind.CHARACTER, id, body);
    }

    @POST
    @Path("/{id}/unlock")
    @Operation(summary = "Lifts the lock", description = "Its versions stay on record.")
    @APIResponse(responseCode = "200", description = "It, without a lock")
    @APIResponse(responseCode = "409", description = "It is not locked")
    public Sheet unlock(@PathParam("id") String id) {
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
        return new Locked(locks, caller.workspace(), Kind.CHARACTER, id);
    }
}
