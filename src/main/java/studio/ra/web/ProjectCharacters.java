package studio.ra.web;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.cast.Cast;
import studio.ra.cast.Casting;
import studio.ra.cast.Character;
import studio.ra.identity.Caller;

/** The characters cast in one project. */
@Path("/projects/{id}/characters")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cast")
public class ProjectCharacters {

    private final Caller caller;
    private final Cast cast;
    private final Validator validator;

    @Inject
    public ProjectCharacters(Caller caller, Cast cast, Validator validator) {
        this.caller = caller;
        this.cast = cast;
        this.validator = validator;
    }

    /** For the container, which asks for a public one. */
    public ProjectCharacters() {
        this(null, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a character", description = "By a name and a description, or `from` an earlier project: the same character, with its locked look.")
    @APIResponse(responseCode = "201", description = "The character", content = @Content(schema = @Schema(implementation = Character.class)))
    public Response add(@PathParam("id") String id, @Valid @NotNull CastingCall body) {
        var made = body.fromMemory() ? recast(id, body.from()) : cast.create(caller.workspace(), id, body.described(validator).draft())
                .orElseThrow(() -> Problem.notFound("project"));
        return Response.created(URI.create("characters/" + made.id())).entity(made).build();
    }

    @GET
    @Operation(summary = "Lists the characters of a project")
    public Page<Character> list(@PathParam("id") String id, @BeanParam Window window) {
        var found = cast.page(caller.workspace(), id, window.after(), window.size()).orElseThrow(() -> Problem.notFound("project"));
        return Page.of(found, window.size(), Character::id);
    }

    private Character recast(String project, String from) {
        var outcome = cast.recast(caller.workspace(), project, from);
        if (outcome instanceof Casting.Missing missing) {
            throw Problem.notFound(missing.what());
        }
        return ((Casting.Done) outcome).character();
    }
}
