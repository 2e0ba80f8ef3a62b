package studio.ra.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;
import studio.ra.models.Format;

/** A small story in the graph, and stills for it. */
final class Seeds {

    static final Instant AT = Instant.parse("2026-11-24T09:30:00Z");

    private static final Cypher STORY = TestGraph.cypher("story", """
            CREATE (c:Character {id: 'maya', workspace: 'w', name: 'Maya'})-[:APPEARS_IN {place: 0}]->(s:Shot {id: 'shot', workspace: 'w', description: 'She waits'}),
              (:Shot {id: 'other', workspace: 'w', description: 'The ferry leaves'}), (:Reference {id: 'pier', workspace: 'w', name: 'Pier', kind: 'location'}),
              (:Generation {id: 'g1', workspace: 'w', state: 'done', purpose: 'portrait'})-[:FOR]->(c),
              (:Generation {id: 'g2', workspace: 'w', state: 'done', purpose: 'keyframe'})-[:FOR]->(s),
              (:Character {id: 'stranger', workspace: 'v', name: 'Stranger'}), (:Shot {id: 'strange', workspace: 'v'})""");

    private Seeds() {
    }

    static void story(Graph graph) {
        graph.write(STORY, Params.of());
    }

    static NewStill portrait() {
        return still("portrait", "g1", "maya", null, null);
    }

    static NewStill keyframe(String shot) {
        return still("keyframe", "g2", shot, shot, null);
    }

    static NewStill branchOf(String parent) {
        return still("keyframe", "g2", "shot", "shot", parent);
    }

    static NewStill said(String prompt, String brief) {
        var still = portrait();
        return new NewStill("w", "g1", null, still.model(), still.family(), still.provider(), "portrait", prompt, brief, 4, null, Map.of(), List.of(), null,
                null, "maya", null, "p", still.stored(), still.picture(), AT);
    }

    static NewStill still(String kind, String generation, String subject, String shot, String parent) {
        return new NewStill("w", generation, "d", "seedream-4.5", "seedream", "bytedance", kind, "a prompt", "a brief", 4, 7L,
                Map.of("aspectRatio", "16:9", "quality", "final", "strength", 0.5, "count", 2L), List.of("x", "y"), parent, parent == null ? null : "branched",
                subject, shot, "p", new Stored("ab".repeat(32), 10), new Picture(Format.PNG, 640, 360), AT);
    }

    static NewStill at(Instant at, String project, String model, String kind) {
        return new NewStill("w", "g1", null, model, "f", "v", kind, "a prompt", "a brief", 4, null, Map.of(), List.of(), null, null, "maya", null, project,
                new Stored("ab".repeat(32), 10), new Picture(Format.PNG, 640, 360), at);
    }

    /** The asset a shot shows. */
    static List<String> current(Graph graph, String shot) {
        return graph.one(TestGraph.cypher("current", "MATCH (:Shot {id: $id})-[:CURRENT]->(a:Asset) RETURN collect(a.id) AS ids"), Params.of("id", shot))
                .orElseThrow().texts("ids");
    }

    /** What was said of an asset, in order. */
    static List<String> takes(Graph graph, String asset) {
        return graph.one(TestGraph.cypher("takes", """
                MATCH (a:Asset {id: $id})<-[:OF]-(t:Take {workspace: a.workspace}) WITH t ORDER BY t.id
                RETURN collect(t.verdict + ' by ' + t.by + coalesce(': ' + t.reason, '')) AS said"""), Params.of("id", asset)).orElseThrow().texts("said");
    }

    /** Makes a lock of a character hold an asset. */
    static void hold(Graph graph, String lock, String asset, boolean current) {
        graph.write(TestGraph.cypher("hold", """
                MATCH (a:Asset {id: $asset}), (c:Character {id: 'maya'})
                CREATE (l:Lock {id: $lock, workspace: 'w', version: 1})-[:HOLDS]->(a), (l)-[:OF]->(c)
                FOREACH (_ IN CASE WHEN $current THEN [1] ELSE [] END | CREATE (c)-[:LOCKED_AS]->(l))"""),
                Params.of("lock", lock, "asset", asset, "current", current));
    }
}
