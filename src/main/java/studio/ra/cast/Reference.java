package studio.ra.cast;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A location, a prop or a wardrobe that must stay the same across scenes.
 *
 * @param kind  {@code location, prop} or {@code wardrobe}
 * @param lock  the current lock, or null
 * @param locks every version, newest first
 */
public record Reference(String id, String project, String kind, String name, String description, Lock lock, List<Lock> locks, Instant createdAt) {

    public Reference {
        Objects.requireNonNull(id);
        Objects.requireNonNull(project);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        locks = List.copyOf(locks);
    }
}
