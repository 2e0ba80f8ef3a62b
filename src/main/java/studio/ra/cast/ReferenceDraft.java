package studio.ra.cast;

import java.util.Objects;

/** A reference as the creator describes it. */
public record ReferenceDraft(String kind, String name, String description) {

    public ReferenceDraft {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
    }
}
