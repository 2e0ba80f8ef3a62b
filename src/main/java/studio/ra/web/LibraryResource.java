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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.library.Collection;
import studio.ra.library.Collector;
import studio.ra.library.Inspection;
import studio.ra.library.Inspector;

/** The bytes of all stills together. */
@Path("/library")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Library")
public class LibraryResource {

    private final Caller caller;
    private final Inspector inspector;
    private final Collector collector;

    @Inject
    public LibraryResource(Caller caller, Inspector inspector, Collector collector) {
        this.caller = caller;
        this.inspector = inspector;
        this.collector = collector;
    }

    /** For the container, which asks for a public one. */
    public LibraryResource() {
        this(null, null, null);
    }

    @GET
    @Path("/verify")
    @Operation(summary = "Proves the bytes of this workspace's stills", description = "Reads and hashes them again, deleted stills too, at most `limit` stills or about 512 MB a "
            + "call: go on with `next` as `cursor`. `missing` and `damaged` name the stills; nothing is changed. 503 where the storage does not answer.")
    public Inspection verify(@BeanParam Window window) {
        return inspector.verify(caller.workspace(), window.after(), window.size());
    }

    @POST
    @Path("/collect")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes away bytes that no still of any workspace holds", description = "Needs the group admin. Only says what would go unless `dry` is false. Bytes of deleted stills "
            + "stay, and so does what is younger than RA_STORE_GRACE_HOURS. Looks at about 5,000 a call: go on with `next` as `cursor`.")
    public Collection collect(@Valid @NotNull CollectRequest body) {
        return collector.collect(body.dry(), body.cursor());
    }
}
