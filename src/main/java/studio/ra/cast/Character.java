package studio.ra.cast;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A member of the persistent cast, as a list shows it; {@link Sheet} has the rest.
 *
 * @param lock the current lock, or null
 */
public record Character(String id, String name, String description, List<String> traits, Lock lock, Instant createdAt) {

    public Character {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        traits = List.copyOf(traits);
    }
}
