package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

class LineageIT {

    private static final Cypher DRAWN = TestGraph.cypher("drawn", """
            MATCH (g:Generation {id: 'g2'}), (h:Generation {id: 'g1'}), (p:Asset {id: $portrait}), (l:Lock {id: 'lock'}), (m:Model {id: 'seedream-4.5'})
            CREATE (g)-[:USED]->(p), (g)-[:ANCHORED_BY]->(l), (g)-[:WAS_ASSOCIATED_WITH]->(m), (h)-[:WAS_ASSOCIATED_WITH]->(m),
              (g)-[:ROUTED_BY]->(:Decision {id: 'd', workspace: 'w'})""");

    private Graph graph;
    private Library library;
    private String portrait;
    private String keyframe;
    private String branch;

    /** Maya's portrait is locked; a keyframe of her shot is drawn with it; the keyframe is branched. */
    @BeforeEach
    void drawn() {
        graph = TestGraph.wipe();
        Seeds.story(graph);
        library = Libraries.on(graph);
        portrait = library.keep(Seeds.portrait()).id();
        library.lock("w", portrait);
        Seeds.hold(graph, "lock", portrait, true);
        graph.write(DRAWN, Params.of("portrait", portrait));
        keyframe = library.keep(Seeds.keyframe("shot")).id();
        branch = library.keep(Seeds.still("keyframe", null, "shot", "shot", keyframe)).id();
    }

    @Test
    void aKeyframeReachesThePortraitItWasDrawnWith() {
        var lineage = library.lineage("w", keyframe, 4).orElseThrow();
        assertEquals(Set.of(keyframe, "g2", portrait, "lock", "d", "seedream-4.5", "shot", "g1", "maya", branch), ids(lineage));
        assertTrue(lineage.edges().contains(new Lineage.Edge("g2", portrait, "USED", null)));
        assertTrue(lineage.edges().contains(new Lineage.Edge("lock", portrait, "HOLDS", null)));
        assertTrue(lineage.edges().contains(new Lineage.Edge(branch, keyframe, "WAS_DERIVED_FROM", "branched")));
        assertEquals(lineage.edges().size(), Set.copyOf(lineage.edges()).size());
        assertFalse(lineage.truncated());
    }

    @Test
    void aPortraitReachesWhatWasDrawnWithIt() {
        var ids = ids(library.lineage("w", portrait, 4).orElseThrow());
        assertTrue(ids.containsAll(Set.of(keyframe, branch, "g2", "lock", "g1", "maya")), ids::toString);
    }

    @Test
    void nothingIsReachedFartherThanTheDepth() {
        assertEquals(Set.of(keyframe, "g2", "shot", branch), ids(library.lineage("w", keyframe, 1).orElseThrow()));
        var two = ids(library.lineage("w", keyframe, 2).orElseThrow());
        assertTrue(two.contains(portrait));
        assertFalse(two.contains("g1"));
        assertTrue(ids(library.lineage("w", keyframe, 10).orElseThrow()).contains("g1"));
    }

    @Test
    void stillsThatMerelyShareAModelOrACharacterAreNoRelatives() {
        var cousin = library.keep(Seeds.portrait()).id();
        graph.write(TestGraph.cypher("apart", "MATCH (a:Asset {id: $id})-[r:WAS_GENERATED_BY]->() DELETE r"), Params.of("id", cousin));
        assertFalse(ids(library.lineage("w", keyframe, 10).orElseThrow()).contains(cousin));
        assertFalse(ids(library.lineage("w", portrait, 10).orElseThrow()).contains(cousin));
    }

    @Test
    void aDeletedAncestorIsATombstone() {
        library.delete("w", keyframe);
        var gone = library.lineage("w", branch, 4).orElseThrow().nodes().stream().filter(node -> node.id().equals(keyframe)).findFirst().orElseThrow();
        assertEquals("deleted", gone.state());
        assertEquals(null, gone.sha256());
        assertEquals(null, gone.kind());
        assertTrue(gone.deletedAt() != null);
    }

    @Test
    void aForeignNodeEndsTheWayEvenWhereAnEdgeLeadsThrough() {
        graph.write(TestGraph.cypher("leak", """
                MATCH (a:Asset {id: $keyframe})
                CREATE (a)-[:WAS_DERIVED_FROM]->(:Asset {id: 'foreign', workspace: 'v'})-[:WAS_DERIVED_FROM]->(:Asset {id: 'beyond', workspace: 'w'})"""),
                Params.of("keyframe", keyframe));
        var ids = ids(library.lineage("w", keyframe, 10).orElseThrow());
        assertFalse(ids.contains("foreign") || ids.contains("beyond"), ids::toString);
    }

    @Test
    void aCircleIsWalkedOnce() {
        graph.write(TestGraph.cypher("circle", "MATCH (a:Asset {id: $a}), (b:Asset {id: $b}) CREATE (a)-[:WAS_DERIVED_FROM]->(b)"), Params.of("a", keyframe, "b", branch));
        var lineage = library.lineage("w", keyframe, 10).orElseThrow();
        assertEquals(lineage.nodes().size(), ids(lineage).size());
    }

    @Test
    void itsProvNamesNothingThatIsNotInIt() {
        var json = Prov.json(library.lineage("w", keyframe, 10).orElseThrow());
        var named = java.util.stream.Stream.of("entity", "activity", "agent").flatMap(section -> ((java.util.Map<?, ?>) json.get(section)).keySet().stream())
                .collect(Collectors.toSet());
        for (var relation : Set.of("wasGeneratedBy", "used", "wasDerivedFrom", "wasAssociatedWith", "hadMember")) {
            ((java.util.Map<?, ?>) json.get(relation)).values().forEach(ends -> ((java.util.Map<?, ?>) ends).forEach((key, end) ->
                    assertTrue(key.equals("prov:type") || named.contains(end), () -> relation + " names " + end)));
        }
    }

    private static Set<String> ids(Lineage lineage) {
        return lineage.nodes().stream().map(Lineage.Node::id).collect(Collectors.toSet());
    }
}
