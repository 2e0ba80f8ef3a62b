package studio.ra.routing;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import studio.ra.models.Model;

/**
 * What if: other models, weights or prices than a decision was made from.
 *
 * @param enable  models that count as switched on, offered and well
 * @param disable models that count as switched off
 * @param add     rows that count as in the catalogue, offered and well; one of an id that is there takes its place
 * @param weights by name; the others stay as they were
 * @param prices  credits an image by model, null for none
 */
public record Supposition(Set<String> enable, Set<String> disable, List<Model> add, Map<String, Double> weights, Map<String, Long> prices) {

    public Supposition {
        enable = Set.copyOf(enable);
        disable = Set.copyOf(disable);
        add = List.copyOf(add);
        weights = Map.copyOf(weights);
        prices = Collections.unmodifiableMap(new HashMap<>(prices));
        Weights.STANDARD.with(weights);
    }

    /** The snapshot as it would have been. What a decision's catalogue did not have yet is only there where it is added. */
    Snapshot in(Snapshot snapshot) {
        var changed = new Variation(snapshot.question());
        add.forEach(model -> changed.row(model).judged(model.id()).healthy(model.id()));
        enable.stream().filter(changed::has).forEach(model -> changed.enabled(model, true).judged(model).healthy(model));
        prices.forEach((model, price) -> {
            if (changed.has(model)) {
                changed.priced(model, price);
            }
        });
        disable.stream().filter(changed::has).forEach(model -> changed.enabled(model, false));
        return new Snapshot(changed.question(), snapshot.weights().with(weights));
    }
}
