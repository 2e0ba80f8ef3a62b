package studio.ra.routing;

import java.util.List;
import java.util.Objects;

import studio.ra.models.Model;

/**
 * What a decision was made from, kept with it: judging it again gives the same decision, whatever has happened since. As text it is JSON without
 * the words and bytes that decide nothing (briefs, descriptions, hashes), and the catalogue, which thousands of decisions share, is a text of its own.
 */
public record Snapshot(Question question, Weights weights) {

    public Snapshot {
        Objects.requireNonNull(question);
        Objects.requireNonNull(weights);
    }

    /** All but the catalogue. */
    public String text() {
        return SnapshotWriter.text(this);
    }

    /** The rows of the models, by id: the same text for the same rows. */
    public String catalogue() {
        return SnapshotWriter.catalogue(question.memory().models());
    }

    /**
     * @param text   as {@link #text} gave it
     * @param models as {@link #models} reads them
     * @throws IllegalArgumentException where it is not the text of a snapshot this version of Ra knows
     */
    public static Snapshot read(String text, List<Model> models) {
        return SnapshotReader.snapshot(text, models);
    }

    /** Reads what {@link #catalogue} gave. @throws IllegalArgumentException where it is no such text */
    public static List<Model> models(String catalogue) {
        return SnapshotReader.catalogue(catalogue);
    }

    /** The decision, made again. */
    public Decision decision() {
        return new Router(weights).choose(question);
    }
}
