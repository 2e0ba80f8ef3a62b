package studio.ra.web;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.identity.Caller;
import studio.ra.library.Searches;

/** What the people of a workspace look for again and again. */
@Path("/searches")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Library")
public class SearchesResource {

    /** A saved search. @param query parameters of the list of stills */
    public record Saved(String id, String name, Map<String, String> query, Instant at) {

        static Saved of(Searches.Search search) {
            var query = new TreeMap<String, String>();
            try (var reader = Json.createReader(new StringReader(search.query()))) {
                var json = reader.readObject();
                json.keySet().forEach(name -> query.put(name, json.getString(name)));
            }
            return new Saved(search.id(), search.name(), query, search.at());
        }
    }

    private final Caller caller;
    private final Searches searches;

    @Inject
    public SearchesResource(Caller caller, Searches searches) {
        this.caller = caller;
        this.searches = searches;
    }

    /** For the container, which asks for a public one. */
    public SearchesResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Saved searches, the oldest first")
    public Page<Saved> list(@BeanParam Window window) {
        return Page.of(searches.page(caller.workspace(), window.after(), window.size()).stream().map(Saved::of).toList(), window.size(), Saved::id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Saves a search", description = "The query is checked as the list of stills would check it.")
    @APIResponse(responseCode = "201", description = "The search", content = @Content(schema = @Schema(implementation = Saved.class)))
    public Response save(@Valid @NotNull NewSearch body) {
        var saved = Saved.of(searches.save(caller.workspace(), body.name(), body.checked(), caller.subject()));
        return Response.created(URI.create("searches/" + saved.id())).entity(saved).build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes a saved search")
    public Saved change(@PathParam("id") String id, @Valid @NotNull NewSearch body) {
        return searches.change(caller.workspace(), id, body.name(), body.checked()).map(Saved::of).orElseThrow(() -> Problem.notFound("search"));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forgets a saved search", description = "No still is touched.")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public void forget(@PathParam("id") String id) {
        if (!searches.remove(caller.workspace(), id)) {
            throw Problem.notFound("search");
        }
    }
}
