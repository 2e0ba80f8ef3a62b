package studio.ra.web;

import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** The contract for whoever is signed in. In local mode the container tells it to everybody, with its own pages, before a request gets here. */
@Path("/openapi")
@RequestScoped
@RolesAllowed({"creator", "admin"})
public class ContractResource {

    private static final String YAML = "application/yaml";

    /** As the container answers: YAML, unless JSON is asked for. */
    @GET
    @Produces({YAML, MediaType.APPLICATION_JSON + ";qs=0.9"})
    @Operation(hidden = true)
    public Response contract(@QueryParam("format") String format, @Context Request request) {
        var wanted = request.selectVariant(Variant.mediaTypes(MediaType.valueOf(YAML), MediaType.APPLICATION_JSON_TYPE).build());
        boolean json = format == null ? wanted != null && wanted.getMediaType().equals(MediaType.APPLICATION_JSON_TYPE) : format.equalsIgnoreCase("json");
        return Response.ok(file(json ? "openapi.json" : "openapi.yaml"), json ? MediaType.APPLICATION_JSON : YAML).build();
    }

    /** As the build left it beside the classes. */
    private static InputStream file(String name) {
        return ContractResource.class.getResourceAsStream("/META-INF/" + name);
    }
}
