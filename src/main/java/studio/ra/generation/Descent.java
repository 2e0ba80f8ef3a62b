package studio.ra.generation;

import java.util.List;
import java.util.Objects;

import studio.ra.models.Tier;

/**
 * What a drawing's stills descend from.
 *
 * @param parent   id of the asset
 * @param how      {@code regenerated, branched, mastered} or {@code bridge}
 * @param tier     this one is drawn in, or null: as the order says
 * @param warnings for the decision: what has changed since the parent was drawn
 */
public record Descent(String parent, String how, Tier tier, List<String> warnings) {

    public Descent {
        Objects.requireNonNull(parent);
        Objects.requireNonNull(how);
        warnings = List.copyOf(warnings);
    }
}
