package studio.ra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphIT {

    private static final Cypher COUNT = TestGraph.cypher("count", "MATCH (p:Project {workspace: 'w'}) RETURN count(p) AS n");
    private static final Cypher MAKE = TestGraph.cypher("make", "CREATE (p:Project {id: $id, workspace: 'w'}) RETURN p.id AS id");
    private static final Cypher CHANGE = TestGraph.cypher("change", "MATCH (p:Project {id: $id, workspace: 'w'}) SET p.title = $title");
    private static final Cypher CHANGED = TestGraph.cypher("changed", "MATCH (p:Project {title: $title, workspace: 'w'}) RETURN p.id AS id ORDER BY id");

    private Graph graph;

    @BeforeEach
    void wiped() {
        graph = TestGraph.wipe();
    }

    @Test
    void theMigrationsBringTheCatalogueAndAWipeKeepsIt() {
        TestGraph.wipe();
        var ids = graph.one(TestGraph.cypher("ids", "MATCH (m:Model) RETURN collect(m.id) AS ids"), Params.of()).orElseThrow().texts("ids");
        assertTrue(ids.containsAll(List.of("imagen-4-fast", "seedream-4.5", "flux-1.1-pro", "sketch")), ids::toString);
    }

    @Test
    void whatIsDoneTogetherCommitsTogether() {
        graph.together(() -> graph.write(MAKE, Params.of("id", "a")).size() + graph.write(MAKE, Params.of("id", "b")).size());
        assertEquals(2, graph.one(COUNT, Params.of()).orElseThrow().number("n"));
    }

    @Test
    void anExceptionRollsEverythingBack() {
        assertThrows(IllegalStateException.class, () -> graph.together(() -> {
            graph.write(MAKE, Params.of("id", "a"));
            throw new IllegalStateException("no");
        }));
        assertEquals(0, graph.one(COUNT, Params.of()).orElseThrow().number("n"));
    }

    @Test
    void whatIsToldIsSeenByAllThatComesAfterItAndCommitsWithThem() {
        graph.together(() -> {
            for (var id : List.of("a", "b", "c", "d", "e", "f")) {
                graph.tell(MAKE, Params.of("id", id));
            }
            assertEquals(6, graph.one(COUNT, Params.of()).orElseThrow().number("n"));
            graph.tell(MAKE, Params.of("id", "g"));
            graph.tell(CHANGE, Params.of("id", "g", "title", "told"));
            assertEquals(List.of("g"), graph.write(CHANGED, Params.of("title", "told")).stream().map(row -> row.text("id")).toList());
            graph.tell(MAKE, Params.of("id", "h"));
            assertEquals(List.of(), graph.read(CHANGED, Params.of("title", "nothing")));
            graph.tell(MAKE, Params.of("id", "i"));
            graph.tell(CHANGE, Params.of("id", "i", "title", "told"));
            return null;
        });
        assertEquals(9, graph.one(COUNT, Params.of()).orElseThrow().number("n"));
        assertEquals(List.of("g", "i"), graph.read(CHANGED, Params.of("title", "told")).stream().map(row -> row.text("id")).toList());
    }

    @Test
    void whatIsToldIsRolledBackWithTheRestAndMakesTheRestFail() {
        assertThrows(IllegalStateException.class, () -> graph.together(() -> {
            graph.tell(MAKE, Params.of("id", "a"));
            graph.read(COUNT, Params.of());
            graph.tell(MAKE, Params.of("id", "b"));
            throw new IllegalStateException("no");
        }));
        assertThrows(org.neo4j.driver.exceptions.ClientException.class, () -> graph.together(() -> {
            graph.tell(MAKE, Params.of("id", "a"));
            graph.tell(MAKE, Params.of("id", "a"));
            return graph.read(COUNT, Params.of());
        }));
        assertThrows(org.neo4j.driver.exceptions.ClientException.class, () -> graph.together(() -> {
            graph.tell(MAKE, Params.of("id", "a"));
            graph.tell(MAKE, Params.of("id", "a"));
            return null;
        }));
        assertEquals(0, graph.one(COUNT, Params.of()).orElseThrow().number("n"));
    }

    @Test
    void whatIsToldToNoTransactionIsWritten() {
        graph.tell(MAKE, Params.of("id", "a"));
        assertEquals(1, graph.one(COUNT, Params.of()).orElseThrow().number("n"));
    }

    @Test
    void anIdIsNeverTakenTwice() {
        graph.write(MAKE, Params.of("id", "a"));
        assertThrows(org.neo4j.driver.exceptions.ClientException.class, () -> graph.write(MAKE, Params.of("id", "a")));
    }
}
