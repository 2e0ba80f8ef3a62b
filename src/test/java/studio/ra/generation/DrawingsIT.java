package studio.ra.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.ra.graph.Graph;
import studio.ra.graph.Halfway;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** Drawings as they are read while their end is being written: Neo4j shows a commit record by record. */
class DrawingsIT {

    private final Graph graph = TestGraph.graph();
    private final Drawings drawings = new Drawings(graph);

    @BeforeEach
    void aDrawing() {
        TestGraph.wipe();
        graph.write(TestGraph.cypher("test", "CREATE (:Generation {id: 'g', workspace: 'local', state: 'drawing', purpose: 'portrait', count: 1, drawn: 0, held: 4, spent: 0})"),
                Params.of());
    }

    @Test
    void whatFailedJustNowIsNeverSeenWithoutItsCause() {
        set("g.state = 'failed'");
        var seen = Halfway.read("MATCH (g:Generation {id: 'g'}) SET g.cause = 'storage', g.endedAt = datetime(), g.held = 0", this::read);
        assertEquals("storage", seen.failure().cause());
        assertEquals(0, seen.credits().held());
    }

    @Test
    void whatIsDoneJustNowIsNeverSeenWithoutItsStills() {
        set("g.state = 'done', g.endedAt = datetime(), g.drawn = 1");
        var seen = Halfway.read("MATCH (g:Generation {id: 'g'}) SET g.held = 0 CREATE (g)<-[:WAS_GENERATED_BY]-(:Asset {id: 'a'})", this::read);
        assertEquals(List.of("a"), seen.assets());
    }

    @Test
    void whatEndedLongAgoIsReadWithoutWaitingForAnybody() {
        set("g.state = 'failed', g.cause = 'storage', g.endedAt = datetime() - duration({hours: 1})");
        assertEquals("storage", Halfway.read("MATCH (g:Generation {id: 'g'}) SET g.cause = 'other'", this::read).failure().cause());
    }

    private Generation read() {
        return drawings.found("local", List.of("g")).get(0);
    }

    private void set(String values) {
        graph.write(TestGraph.cypher("test", "MATCH (g:Generation {id: 'g'}) SET " + values), Params.of());
    }
}
