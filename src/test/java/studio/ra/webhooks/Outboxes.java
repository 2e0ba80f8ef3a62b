package studio.ra.webhooks;

import studio.ra.graph.Graph;

/** The outbox outside a container, for tests of the modules that tell. */
public final class Outboxes {

    private Outboxes() {
    }

    public static Outbox on(Graph graph) {
        return new Outbox(graph);
    }
}
