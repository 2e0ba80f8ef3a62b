package studio.ra.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import studio.ra.graph.Params;
import studio.ra.library.Store;
import studio.ra.models.Tier;
import studio.ra.models.Vendors;
import studio.ra.routing.Candidate;

/** Writes out what a judged order means for who draws it: the drawing as it lies in the graph. */
@ApplicationScoped
class Commission {

    private final Vendors vendors;
    private final Store store;
    private final Jsonb json = JsonbBuilder.create();

    @Inject
    Commission(Vendors vendors, Store store) {
        this.vendors = vendors;
        this.store = store;
    }

    /** For the container's proxy. */
    protected Commission() {
        this(null, null);
    }

    /** The drawing, its decision and its first event. @param place among those of the order */
    Params row(Order order, Judgment judged, String id, String batch, int place) {
        var asked = judged.asked();
        var decision = judged.decision();
        var chosen = decision.chosen();
        var vendor = vendors.of(chosen);
        var direction = Staging.direction(judged);
        var parts = parts(asked.count(), vendor.batch(chosen));
        var line = new ArrayList<>(List.of(chosen.id()));
        line.addAll(decision.fallbacks(decision.credits()).stream().map(Candidate::model).toList());
        var node = Params.of("id", id, "state", "queued", "purpose", asked.purpose(), "subject", asked.subject(),
                "project", judged.memory().project(), "decision", judged.id(), "quality", asked.tier() == Tier.FULL ? "final" : "candidate",
                "tier", asked.tier().toString(), "count", asked.count(), "seed", order.seed(), "brief", judged.brief(),
                "prompt", vendor.compose(Staging.carrying(direction, chosen.maxReferences()), chosen), "direction", json.toJson(direction),
                "model", chosen.id(), "provider", chosen.provider(), "line", line,
                "store", store.id(), "wished", decision.pin() != null,
                "pinScope", decision.pin() == null ? null : decision.pin().scope(), "pinModel", decision.pin() == null ? null : decision.pin().model(), "batch", batch, "by", order.by(),
                "parts", parts, "pending", IntStream.range(0, parts.size()).boxed().toList(), "perImage", decision.credits() / asked.count(),
                "held", decision.credits(), "spent", 0, "drawn", 0, "due", 0, "unsure", false, "refused", false, "fence", 0, "createdAt", judged.at());
        var descent = order.descent(asked.subject());
        if (descent != null) {
            node.with("parent", descent.parent()).with("how", descent.how());
        }
        return Params.of("generation", node, "decision", judged.id(), "place", place, "warnings", descent == null ? List.of() : descent.warnings(),
                "event", Jobs.event(id, "queued", 0, asked.count(), judged.at()));
    }

    private static List<Integer> parts(int count, int batch) {
        return IntStream.range(0, (count + batch - 1) / batch).mapToObj(i -> Math.min(batch, count - i * batch)).toList();
    }
}
