package studio.ra.memory;

import java.util.Objects;

/**
 * Someone or something in the picture.
 *
 * @param kind        {@code character, location, prop} or {@code wardrobe}
 * @param description the locked description where there is a lock, else the present one
 * @param anchor      the current lock, or null
 */
public record Presence(String id, String kind, String name, String description, Anchor anchor) {

    public Presence {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        description = description == null ? "" : description;
    }
}
