package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** That the vector index, which is approximate and knows no workspaces, is believed only where it can be. In workspaces of its own, whatever else the graph has. */
class NearIT {

    private static final Cypher DROP = TestGraph.cypher("drop", "DROP INDEX meaning_vector");
    private static final Cypher AGAIN = TestGraph.cypher("again",
            "CREATE VECTOR INDEX meaning_vector FOR (n:Meaning) ON (n.vector) OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}}");
    private static final Cypher AWAIT = TestGraph.cypher("await", "CALL db.awaitIndexes(120)");
    private static final Cypher MEANT = TestGraph.cypher("meant", """
            UNWIND $ids AS id
            CREATE (a:Asset {id: id, workspace: $workspace, state: 'new', brief: 'rain'})-[:MEANS]->(m:Meaning {id: id, workspace: $workspace})
            WITH m CALL db.create.setNodeVectorProperty(m, 'vector', $vector)""");

    private final Graph graph = TestGraph.graph();
    private final Library library = Libraries.on(graph);
    private final String mine = Ids.next();

    /** An index that was dropped finds nothing, which no broken one undercuts. */
    @Test
    void aWorkspaceOfFewFindsAllItsStillsWhateverTheIndexKnows() {
        meant(mine, 30, 0.9);
        graph.write(DROP, Params.of());
        try {
            assertEquals(30, found(new Finder(library, null, graph)));
        } finally {
            graph.write(AGAIN, Params.of());
            graph.read(AWAIT, Params.of());
        }
    }

    @Test
    void whereAnIndexIsFullOfOthersOnesOwnAreLookedAtOneByOne() {
        meant(Ids.next(), 1001, 1);
        meant(mine, 30, 0.9);
        assertEquals(30, found(new Finder(library, null, graph, 0)));
    }

    @Test
    void anIndexThatReachesPastWhatIsNearIsBelieved() {
        meant(mine, 30, 0.9);
        meant(Ids.next(), 1001, -1);
        assertEquals(30, found(new Finder(library, null, graph, 29)));
    }

    private void meant(String workspace, int many, double rain) {
        graph.write(MEANT, Params.of("workspace", workspace, "ids", IntStream.range(0, many).mapToObj(n -> Ids.next()).toList(), "vector", vector(rain)));
    }

    private int found(Finder finder) {
        var rain = new Finding(new AssetFilter("rain", null, null, null, null, null, null, null, null, null, null, null, false), "meaning", false);
        return finder.page(mine, rain, vector(1), null, 50).stills().size();
    }

    /** Of length 1, at this cosine to pure rain. */
    private static float[] vector(double rain) {
        var vector = new float[384];
        vector[0] = (float) rain;
        vector[1] = (float) Math.sqrt(1 - rain * rain);
        return vector;
    }
}
