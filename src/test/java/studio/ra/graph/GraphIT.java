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
    void anIdIsNeverTakenTwice() {
        graph.write(MAKE, Params.of("id", "a"));
        assertThrows(org.neo4j.driver.exceptions.ClientException.class, () -> graph.write(MAKE, Params.of("id", "a")));
    }
}
