package studio.ra.generation;

/** What became of a question to Ra. */
public sealed interface Routed {

    /** The decision; it chooses none where every model is excluded. */
    record Told(Ruling ruling) implements Routed {
    }

    /** The workspace has no such subject. */
    record Nothing() implements Routed {
    }

    /** The catalogue has no such model; nothing was kept. */
    record NoSuchModel(String model) implements Routed {
    }
}
