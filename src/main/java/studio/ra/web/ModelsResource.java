package studio.ra.web;

import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import studio.ra.generation.Trial;
import studio.ra.generation.Trials;
import studio.ra.identity.Caller;
import studio.ra.memory.Memory;
import studio.ra.models.Catalogue;
import studio.ra.models.Health;
import studio.ra.models.Model;
import studio.ra.models.Vendors;

/** The catalogue of models: data, with each model's health. */
@Path("/models")
@RequestScoped
@RolesAllowed({"creator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Models")
public class ModelsResource {

    private final Catalogue catalogue;
    private final Vendors vendors;
    private final Health health;
    private final Memory memory;
    private final Trials trials;
    private final Bridging bridging;
    private final Caller caller;

    @Inject
    public ModelsResource(Catalogue catalogue, Vendors vendors, Health health, Memory memory, Trials trials, Bridging bridging, Caller caller) {
        this.catalogue = catalogue;
        this.vendors = vendors;
        this.health = health;
        this.memory = memory;
        this.trials = trials;
        this.bridging = bridging;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected ModelsResource() {
        this(null, null, null, null, null, null, null);
    }

    @GET
    @Operation(summary = "Every model with its health, by id")
    public Page<ModelCard> all(@BeanParam Window window) {
        var after = window.after() == null ? "" : window.after();
        var verdicts = trials.verdicts(caller.workspace());
        var rest = catalogue.all().stream().filter(model -> model.id().compareTo(after) > 0).map(model -> card(model, verdicts.get(model.id()))).toList();
        return Page.of(rest, window.size(), ModelCard::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A model with its health")
    public ModelCard one(@PathParam("id") String id) {
        return card(row(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds or replaces a model", description = "Needs the group admin. Takes what GET gives; `health` and `verdict` are read over. "
            + "No project, lock or asset changes. A row that is new, or decides otherwise than it did, is judged by each workspace's last 1,000 decisions: `verdict` says "
            + "what it would have got. A new row gets no work in a workspace before its verdict is `ready`; that takes a moment. Where the row is retired, the answer lists its `dependents`.")
    public ModelCard put(@PathParam("id") String id, @Valid @NotNull ModelRequest body) {
        if (!id.matches("[A-Za-z0-9._:/-]{1,200}")) {
            throw Problem.invalid("id", "is letters, digits and . _ : / -");
        }
        var model = body.model(id);
        if (!vendors.known(model.provider())) {
            throw Problem.invalid("provider", "is not one this studio speaks with");
        }
        catalogue.put(model);
        trials.judge(caller.workspace());
        return model.retired() ? card(model).with(dependents(id)) : card(model);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("admin")
    @Operation(summary = "Switches a model off", description = "Needs the group admin. The row stays, because locks and stills stand on it.")
    public ModelCard off(@PathParam("id") String id) {
        var off = row(id).off();
        catalogue.put(off);
        return card(off);
    }

    @GET
    @Path("/{id}/dependents")
    @Operation(summary = "The locks and shots of this workspace that stand on a model", description = "Each lock with `bridge`: the successor, what a still of it costs, and "
            + "where to order it. Nothing is drawn, locked or spent by asking.")
    public Standing dependents(@PathParam("id") String id) {
        return bridging.standing(memory.dependents(caller.workspace(), row(id).id()), id);
    }

    private Model row(String id) {
        return catalogue.row(id).orElseThrow(() -> Problem.notFound("model"));
    }

    private ModelCard card(Model model) {
        return card(model, trials.verdicts(caller.workspace()).get(model.id()));
    }

    private ModelCard card(Model model, Trial verdict) {
        return ModelCard.of(model, health.pulse(model, Instant.now()), verdict);
    }
}
