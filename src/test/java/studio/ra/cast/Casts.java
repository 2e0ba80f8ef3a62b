package studio.ra.cast;


import studio.ra.graph.Graph;
import studio.ra.library.Libraries;
import studio.ra.webhooks.Outboxes;

/** The cast module outside a container, for tests of other modules too. */
public record Casts(Cast cast, References references, Roll roll, Locks locks) {

    public static Casts on(Graph graph) {
        return new Casts(new Cast(graph), new References(graph), new Roll(graph), new Locks(graph, Libraries.on(graph), Outboxes.on(graph)));
    }
}
