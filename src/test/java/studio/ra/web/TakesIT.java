package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** What takes of one another are to each other, over HTTP. */
class TakesIT {

    private final Client me = DrawingIT.rich(RunningStudio.shared());

    @Test
    void takesFormATreeWhateverIsMadeOfWhatAndADeletedOneKeepsItsPlace() {
        var tale = Tale.begin(me);
        var scene = tale.scene();
        var shot = tale.shot(scene, "Waves below.");
        var root = only(tale.drawn("/shots/" + shot + "/keyframes", "{}"));
        var branch = only(tale.drawn("/assets/" + root + "/branch", "{\"seed\": 7}"));
        var again = only(tale.drawn("/assets/" + branch + "/regenerate", "{}"));
        var sibling = only(tale.drawn("/assets/" + root + "/regenerate", "{}"));
        var used = Tale.id(me.post("/api/assets/" + again + "/reuse", "{\"shot\": \"" + tale.shot(scene, "Waves again.") + "\"}").expect(201));
        var leaf = only(tale.drawn("/assets/" + used + "/branch", "{\"seed\": 8}"));
        // back where it began: a still of the first shot again, of a still that descends from it
        var back = Tale.id(me.post("/api/assets/" + leaf + "/reuse", "{\"shot\": \"" + shot + "\"}").expect(201));
        assertEquals(List.of(back, leaf, used, again, branch, root), upwards(back));
        assertEquals(List.of(sibling, root), upwards(sibling));
        me.delete("/api/assets/" + branch).expect(204);
        var lineage = me.get("/api/assets/" + back + "/lineage?depth=10").expect(200).json();
        var kept = new HashSet<String>();
        lineage.getJsonArray("nodes").getValuesAs(JsonObject.class).stream().filter(node -> node.getString("type").equals("asset")).forEach(node -> kept.add(node.getString("id")));
        assertTrue(kept.containsAll(List.of(back, leaf, used, again, branch, root)), lineage::toString);
        var tombstone = lineage.getJsonArray("nodes").getValuesAs(JsonObject.class).stream().filter(node -> node.getString("id").equals(branch)).findFirst().orElseThrow();
        assertEquals("deleted", tombstone.getString("state"));
        var edges = lineage.getJsonArray("edges").getValuesAs(JsonObject.class).stream().filter(edge -> edge.getString("relation").equals("WAS_DERIVED_FROM")).toList();
        assertEquals(edges.size(), edges.stream().map(edge -> edge.getString("from")).distinct().count(), "each has one parent");
        me.post("/api/assets/" + branch + "/restore", "{}").expect(200);
        assertEquals(List.of(back, leaf, used, again, branch, root), upwards(back));
    }

    private List<String> upwards(String still) {
        var way = new ArrayList<String>();
        for (var at = still; at != null; at = me.get("/api/assets/" + at).expect(200).json().getJsonObject("provenance").getString("parent", null)) {
            assertTrue(!way.contains(at), "a circle");
            way.add(at);
        }
        return way;
    }

    private static String only(JsonObject drawing) {
        return Tale.assets(drawing).get(0);
    }
}
