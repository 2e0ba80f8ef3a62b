package studio.ra.web;

import java.util.concurrent.CompletionStage;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.reading.School;
import studio.ra.reading.Version;
import studio.ra.reading.Versions;

/** The versions of the heads this workspace's briefs can be read with. */
@Path("/intent/heads")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intent")
public class HeadsResource {

    private final Versions versions;
    private final School school;
    private final Caller caller;

    @Resource
    ManagedExecutorService beside;

    @Inject
    public HeadsResource(Versions versions, School school, Caller caller) {
        this.versions = versions;
        this.school = school;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected HeadsResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "Every version, newest first; the one that came with the studio is the last", description = "`accuracy` is the share of the shipped test briefs, "
            + "from which nothing is ever learned, that it reads right.")
    public Page<Version> all(@BeanParam Window window) {
        return Page.of(versions.page(caller.workspace(), window.after(), window.size()), window.size(), Version::id);
    }

    @POST
    @RolesAllowed("admin")
    @Operation(summary = "Learns heads from this workspace's corrections", description = "Needs the group admin, and some seconds. From the shipped labelled briefs and the "
            + "newest 500 corrections that teach; no other workspace's. The same corrections give the same version. It is made current unless, on any field, it reads "
            + "over 3 points less of the test briefs right than the shipped heads; then `note` says so.")
    @APIResponse(responseCode = "201", description = "The version", content = @Content(schema = @Schema(implementation = Version.class)))
    public CompletionStage<Response> learn() {
        var workspace = caller.workspace();
        return beside.supplyAsync(() -> school.train(workspace).map(version -> Response.status(201).entity(version).build())
                .orElseThrow(() -> Problem.conflict("The sentence model does not run on this studio's machine: heads can be neither learned nor read.")));
    }

    @PUT
    @Path("/current")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Goes to any version", description = "Needs the group admin. What is decided from now on is read with it; past decisions stay as they are. "
            + "The shipped version means whichever the studio ships, also after an upgrade.")
    public Version use(@Valid @NotNull NewVersion body) {
        return versions.use(caller.workspace(), body.version()).orElseThrow(() -> Problem.notFound("version"));
    }
}
