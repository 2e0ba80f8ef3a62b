package studio.ra.cast;

import java.time.Instant;
import java.util.Objects;

import studio.ra.graph.Params;
import studio.ra.graph.Row;

/**
 * An immutable version of a look: the still, and what was true when it was locked.
 *
 * @param asset       id of the still
 * @param version     1, 2, 3, … of its subject
 * @param model       that drew the still, or null for an upload
 * @param family      of that model, or null for an upload
 * @param description of the subject at that time
 */
public record Lock(String id, String asset, int version, String model, String family, String description, Instant at) {

    public Lock {
        Objects.requireNonNull(id);
        Objects.requireNonNull(asset);
        Objects.requireNonNull(description);
        Objects.requireNonNull(at);
        if (version < 1) {
            throw new IllegalArgumentException("versions start at 1");
        }
    }

    static Lock read(Row row) {
        return new Lock(row.text("id"), row.text("asset"), (int) row.number("version"), row.text("model"), row.text("family"), row.text("description"),
                row.instant("at"));
    }

    /** The properties of its node; the still is an edge. */
    Params node() {
        return Params.of("id", id, "version", version, "model", model, "family", family, "description", description, "at", at);
    }
}
