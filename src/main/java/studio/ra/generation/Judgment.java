package studio.ra.generation;

import java.time.Instant;

import studio.ra.intent.ShotIntent;
import studio.ra.memory.Recollection;
import studio.ra.reading.Read;
import studio.ra.routing.Decision;
import studio.ra.routing.Snapshot;

/**
 * A decision with all it was made from.
 *
 * @param id       of the decision, and of its quote
 * @param brief    the creator's words that were read
 * @param read     the intent, and who read it
 * @param snapshot the decision can be made from again
 * @param until    when the quote ends
 */
public record Judgment(String id, Asked asked, String brief, Recollection memory, Read read, Snapshot snapshot, Decision decision, Instant at, Instant until) {

    /** What was read from the brief. */
    public ShotIntent intent() {
        return read.intent();
    }

    /** Whether the catalogue has this model. @param model or null, for none in particular */
    boolean knows(String model) {
        return model == null || memory.models().stream().anyMatch(row -> row.id().equals(model));
    }

    /** Whether Ra could choose. */
    public boolean chose() {
        return decision.chosen() != null;
    }
}
