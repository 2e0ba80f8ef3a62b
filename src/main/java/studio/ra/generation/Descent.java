package studio.ra.generation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.ra.models.Tier;

/**
 * What a drawing's stills descend from.
 *
 * @param parent   id of the asset
 * @param how      {@code regenerated, branched, mastered} or {@code bridged}
 * @param tier     this one is drawn in, or null: as the order says
 * @param warnings for the decision: what has changed since the parent was drawn
 * @param stated   what was stated of the parent's intent and holds for this one unless its own order says otherwise
 */
public record Descent(String parent, String how, Tier tier, List<String> warnings, Map<String, String> stated) {

    public Descent {
        Objects.requireNonNull(parent);
        Objects.requireNonNull(how);
        warnings = List.copyOf(warnings);
        stated = Map.copyOf(stated);
    }

    public Descent(String parent, String how, Tier tier, List<String> warnings) {
        this(parent, how, tier, warnings, Map.of());
    }
}
