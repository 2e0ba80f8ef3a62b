package studio.ra.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.reading.Corrections;
import studio.ra.reading.Told;

/** What this workspace's clients stated of their texts, beside what Ra had read in them. */
@Path("/intent/corrections")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intent")
public class CorrectionsResource {

    private final Corrections corrections;
    private final Caller caller;

    @Inject
    public CorrectionsResource(Corrections corrections, Caller caller) {
        this.corrections = corrections;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected CorrectionsResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "The corrections, newest first", description = "`label` is what was stated of the text, `read` what Ra reads in its words by itself; they are the same where it was "
            + "confirmed. Of a text and an axis the last statement counts. `teaches` tells whether heads learn from it.")
    public Page<Told> all(@BeanParam Window window) {
        return Page.of(corrections.page(caller.workspace(), window.after(), window.size()), window.size(), Told::id);
    }
}
