package studio.ra.story;

/** Whether the shots of a scene could be put in another order. */
public sealed interface Reordering {

    /** They are in that order. */
    record Ordered(Scene scene) implements Reordering {
    }

    /** The workspace has no such scene. */
    record Missing() implements Reordering {
    }

    /** Nothing was changed: the order does not name every shot of the scene exactly once. */
    record Mismatch(int named, int shots) implements Reordering {
    }
}
