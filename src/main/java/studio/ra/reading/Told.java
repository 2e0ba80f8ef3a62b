package studio.ra.reading;

import java.time.Instant;
import java.util.Objects;

/**
 * A correction as it is kept: what a client stated of a text, and what Ra had read in the words by itself.
 *
 * @param axis    a field of the intent
 * @param label   as the client states it
 * @param read    as Ra had read it; the same where the client confirms it
 * @param source  where Ra had read it: {@code cue, learned} or {@code default}
 * @param teaches whether heads learn from it
 */
public record Told(String id, String text, String purpose, String axis, String label, String read, String source, boolean teaches, Instant at) {

    public Told {
        Objects.requireNonNull(text);
        Objects.requireNonNull(axis);
        Objects.requireNonNull(label);
    }
}
