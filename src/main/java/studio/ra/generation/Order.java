package studio.ra.generation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A request to draw.
 *
 * @param asked       what to draw; its subject and model are those of the first leg
 * @param subjects    one, or every shot of a scene
 * @param models      none to let Ra decide, one to name it, several for an A/B (R12)
 * @param seed        wished, or null
 * @param quote       id of a quote that limits the price, or null
 * @param by          who asks
 * @param key         idempotency key, or null
 * @param fingerprint of the whole request, so that a key is not used for two
 * @param descents    by subject, what its stills descend from; empty where they are new
 */
public record Order(Asked asked, List<String> subjects, List<String> models, Long seed, String quote, String by, String key, String fingerprint,
                    Map<String, Descent> descents) {

    public Order {
        Objects.requireNonNull(asked);
        subjects = List.copyOf(subjects);
        models = List.copyOf(models);
        descents = Map.copyOf(descents);
        Objects.requireNonNull(by);
        Objects.requireNonNull(fingerprint);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("an order has a subject");
        }
    }

    public Order(Asked asked, List<String> subjects, List<String> models, Long seed, String quote, String by, String key, String fingerprint) {
        this(asked, subjects, models, seed, quote, by, key, fingerprint, Map.of());
    }

    /** The descent of a subject's stills, or null. */
    Descent descent(String subject) {
        return subject == null ? null : descents.get(subject);
    }
}
