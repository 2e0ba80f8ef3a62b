package studio.ra.library;

import studio.ra.graph.Graph;

/** The library outside a container, for tests of other modules. */
public final class Libraries {

    private Libraries() {
    }

    public static Tallies tallies(Graph graph) {
        return new Tallies(graph);
    }

    public static Library on(Graph graph) {
        return new Library(graph, new Tallies(graph));
    }
}
