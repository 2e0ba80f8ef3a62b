package studio.ra.routing;

import java.util.Objects;

/**
 * What a decision was made from, kept with it: judging it again gives the same decision, whatever has happened since. As text it is JSON without
 * the words and bytes that decide nothing (briefs, descriptions, hashes).
 */
public record Snapshot(Question question, Weights weights) {

    public Snapshot {
        Objects.requireNonNull(question);
        Objects.requireNonNull(weights);
    }

    /** The same snapshot as text; {@link #read} takes it. */
    public String text() {
        return SnapshotWriter.text(this);
    }

    /** @throws IllegalArgumentException where it is not the text of a snapshot this version of Ra knows */
    public static Snapshot read(String text) {
        return SnapshotReader.snapshot(text);
    }

    /** The decision, made again. */
    public Decision decision() {
        return new Router(weights).choose(question);
    }
}
