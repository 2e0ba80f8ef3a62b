package studio.ra.models;

import java.util.Objects;

/**
 * Someone or something that must be recognisable in the picture.
 *
 * @param name        as the creator calls it
 * @param kind        {@code character}, {@code location}, {@code prop} or {@code wardrobe}
 * @param description the locked description where there is a lock, else the creator's own words
 * @param reference   which of the drawing's references shows it, counted from 1 in the order they are sent; 0 where none travels
 */
public record Figure(String name, String kind, String description, int reference) {

    public Figure {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        description = description == null ? "" : description;
        if (reference < 0) {
            throw new IllegalArgumentException("references are counted from 1");
        }
    }
}
