package studio.ra.cast;

import java.util.Objects;

/** A still that was drawn against another version of a look and is good as it is while this one is current. */
public record Accepted(String asset, String lock) {

    public Accepted {
        Objects.requireNonNull(asset);
        Objects.requireNonNull(lock);
    }
}
