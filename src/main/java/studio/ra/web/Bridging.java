package studio.ra.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;

import studio.ra.cast.Kind;
import studio.ra.generation.Asked;
import studio.ra.generation.Bridges;
import studio.ra.generation.Descent;
import studio.ra.generation.Order;
import studio.ra.identity.Caller;
import studio.ra.memory.Dependents;

/** Bridge portraits, the same for characters and references: a locked look drawn by another model, for the creator to look at and lock. */
@ApplicationScoped
class Bridging {

    static final String SAYS = "Draws it with the successor of the model that drew the locked look, or with the one named; the locked still travels along where "
            + "that model takes references, and is the parent. Nothing is locked by it: look, then lock. 409: nothing is locked, or no successor is known. ";

    private final Bridges bridges;
    private final Draw draw;
    private final Caller caller;

    @Inject
    Bridging(Bridges bridges, Draw draw, Caller caller) {
        this.bridges = bridges;
        this.draw = draw;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected Bridging() {
        this(null, null, null);
    }

    /** @throws Problem 404 or 409 where there is nothing to bridge, or no model to bridge to */
    void bridge(Kind kind, String id, BridgeRequest body, String key, String prefer, AsyncResponse answer) {
        var look = bridges.look(caller.workspace(), kind.toString(), id).orElseThrow(() -> Problem.notFound(kind.toString()));
        if (look.asset() == null) {
            throw Problem.conflict("This " + kind + " is not locked: there is no look to bridge.");
        }
        var model = body.model() == null ? successor(look) : body.model();
        var asked = new Asked(caller.workspace(), purpose(kind.toString()), id, look.brief(), Words.tier(body.quality()), null, body.count(), null, null);
        var order = new Order(asked, List.of(id), List.of(model), null, body.quote(), caller.subject(), Draw.key(key),
                DrawRequest.fingerprint("bridge of " + id + ' ' + body), Map.of(id, new Descent(look.asset(), "bridged", null, List.of())));
        draw.one(order, kind.toString(), prefer, answer);
    }

    /** Each lock with its way out. */
    Standing standing(Dependents dependents, String model) {
        var spans = new HashMap<String, Optional<Bridges.Span>>();
        return new Standing(dependents.locks().stream().map(held -> new Standing.Held(held.subject(), held.kind(), held.name(), held.lock(), held.version(),
                spans.computeIfAbsent(held.kind(), kind -> bridges.span(model, purpose(kind))).map(span -> new Standing.Bridge(span.model(), span.family(),
                        span.credits(), span.maxReferences() > 0, "/api/" + held.kind() + "s/" + held.subject() + "/bridge")).orElse(null))).toList(),
                dependents.shots());
    }

    private String successor(Bridges.Look look) {
        if (look.model() == null) {
            throw Problem.conflict("This look was uploaded; no model drew it that could have a successor. Name a model.");
        }
        return bridges.successor(look.model()).orElseThrow(() ->
                Problem.conflict("The catalogue names no successor of " + look.model() + " that is still offered. Name a model.")).id();
    }

    private static String purpose(String kind) {
        return kind.equals("character") ? "portrait" : "reference";
    }
}
