package studio.ra.library;

import studio.ra.graph.Graph;

/** The library outside a container, for tests of other modules. */
public final class Libraries {

    private Libraries() {
    }

    public static Library on(Graph graph) {
        return new Library(graph);
    }
}
