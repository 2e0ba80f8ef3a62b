package studio.ra.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;

import studio.ra.Client;
import studio.ra.RunningStudio;

/**
 * One keyframe that a studio truly drew on the graph, as it lies there: what is filled in are copies of it with other ids, times, subjects and words, so that they have
 * every property the studio writes, and those it comes to write.
 */
record Template(Map<String, Object> decision, Map<String, Object> generation, Map<String, Object> attempt, Map<String, Object> asset, List<Map<String, Object>> considered) {

    static Template drawn(BenchGraph graph, RunningStudio studio) {
        var me = studio.as("template", "creator", "admin");
        me.post("/api/credits/grants", "{\"amount\": 1000, \"note\": \"to draw\"}").expect(201);
        var drawing = shot(me, "A ferryman in the rain, photograph");
        var row = graph.driver().executableQuery("""
                MATCH (g:Generation {id: $id})-[:ROUTED_BY]->(d:Decision)
                MATCH (g)-[:ATTEMPTED]->(t:Attempt)
                MATCH (g)<-[:WAS_GENERATED_BY]-(a:Asset)
                MATCH (d)-[c:CONSIDERED]->(m:Model)
                RETURN properties(d) AS decision, properties(g) AS generation, properties(t) AS attempt, properties(a) AS asset,
                  collect({model: m.id, marks: properties(c)}) AS considered""").withParameters(Map.of("id", drawing)).execute().records().get(0);
        return new Template(anonymous(row.get("decision")), anonymous(row.get("generation")), anonymous(row.get("attempt")), anonymous(row.get("asset")),
                row.get("considered").asList(value -> value.asMap()));
    }

    /** Without its id, which is unique even for the moment before a copy has its own. */
    private static Map<String, Object> anonymous(Value node) {
        var properties = new HashMap<>(node.asMap());
        properties.remove("id");
        return properties;
    }

    /** A new story with one shot, drawn by the model that needs no vendor. @return the drawing */
    static String shot(Client me, String words) {
        var project = me.post("/api/projects", "{\"title\": \"Template\"}").expect(201).json().getString("id");
        var scene = me.post("/api/projects/" + project + "/scenes", "{\"heading\": \"A river\"}").expect(201).json().getString("id");
        var shot = me.post("/api/scenes/" + scene + "/shots", "{\"description\": \"" + words + "\"}").expect(201).json().getString("id");
        var done = me.post("/api/shots/" + shot + "/keyframes", "{\"model\": \"sketch\"}", "Prefer", "wait=60").expect(200).json();
        if (!done.getString("state").equals("done")) {
            throw new IllegalStateException(done.toString());
        }
        return done.getString("id");
    }
}
