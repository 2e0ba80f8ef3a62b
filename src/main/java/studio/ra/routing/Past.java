package studio.ra.routing;

import java.util.Objects;

/**
 * A decision that was made.
 *
 * @param subject what was to be drawn, or null
 * @param chosen  the model that was chosen, or null
 * @param credits what the request was to cost, or null
 */
public record Past(String decision, String subject, String chosen, Long credits, Snapshot snapshot) {

    public Past {
        Objects.requireNonNull(decision);
        Objects.requireNonNull(snapshot);
    }
}
