package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.graph.Cypher;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** Finding stills over HTTP, by what was meant and not only by what was said. */
class SearchIT {

    private static final Cypher BROKEN = TestGraph.cypher("broken", "CREATE (:Asset {id: $id, workspace: 'nobody', state: 'new', subject: 'nothing'})");

    @Test
    void aWomanInTheRainIsFoundUnderADrippingUmbrellaAndOnlyInHerWorkspace() {
        var studio = RunningStudio.shared();
        var me = DrawingIT.rich(studio);
        // it has no bytes and would be looked at first
        TestGraph.graph().write(BROKEN, Params.of("id", Ids.next()));
        var tale = Tale.begin(me);
        var scene = tale.scene();
        var umbrella = Tale.assets(tale.drawn("/shots/" + tale.shot(scene, "She stands under a dripping umbrella") + "/keyframes", "{\"count\": 2}"));
        var coins = Tale.assets(tale.drawn("/shots/" + tale.shot(scene, "An accountant counts coins at a desk") + "/keyframes", "{}")).get(0);
        until(() -> items(me, "q=" + text("a woman in the rain")).containsAll(umbrella));
        var answer = me.get("/api/assets?q=" + text("a woman in the rain")).expect(200).json();
        assertEquals("both", answer.getString("by"));
        assertFalse(items(me, "q=" + text("a woman in the rain")).contains(coins));
        assertEquals(List.of(), items(me, "by=words&q=" + text("a woman in the rain")));
        assertEquals(List.of(), items(me, "by=meaning&state=approved&q=" + text("a woman in the rain")));
        assertEquals("words", me.get("/api/assets?by=meaning&q=" + text("नाव")).expect(200).json().getString("by"));
        assertEquals(null, me.get("/api/assets").expect(200).json().getString("by", null));
        assertEquals(List.of(), items(DrawingIT.rich(studio), "q=" + text("a woman in the rain")));
        me.get("/api/assets?by=guess").expect(400);
        me.get("/api/assets?q=rain&by=both&sort=oldest").expect(400);
        me.get("/api/assets?stacks=true&sort=oldest").expect(400);
        me.get("/api/assets?q=rain&by=both&cursor=01abc").expect(400);

        var again = Tale.id(me.post("/api/assets/" + umbrella.get(0) + "/reuse", "{\"shot\": \"" + me.get("/api/assets/" + umbrella.get(0)).json().getString("shot") + "\"}").expect(201));
        until(() -> newestStack(me).contains(again));
        var head = me.get("/api/assets?stacks=true").expect(200).json().getJsonArray("items").getJsonObject(0);
        assertEquals(again, head.getString("id"));
        assertTrue(newestStack(me).containsAll(List.of(again, umbrella.get(0))));
        assertFalse(items(me, "stacks=true").contains(umbrella.get(0)));
        assertTrue(items(me, "stack=" + head.getJsonObject("stack").getString("id")).containsAll(List.of(again, umbrella.get(0))));
        assertEquals(4, items(me, "limit=50").size(), "a stack hides nothing from who does not ask for stacks");
    }

    @Test
    void aSearchIsSavedAsTheListWouldTakeIt() {
        var studio = RunningStudio.shared();
        var me = DrawingIT.rich(studio);
        var saved = me.post("/api/searches", "{\"name\": \"Rain\", \"query\": {\"q\": \"rain\", \"by\": \"both\", \"state\": \"approved\"}}").expect(201).json();
        assertEquals("approved", saved.getJsonObject("query").getString("state"));
        assertEquals(saved, me.get("/api/searches").expect(200).json().getJsonArray("items").getJsonObject(0));
        me.post("/api/searches", "{\"name\": \"Rain\", \"query\": {\"state\": \"gone\"}}").expect(400);
        me.post("/api/searches", "{\"name\": \"Rain\", \"query\": {\"colour\": \"red\"}}").expect(400);
        me.post("/api/searches", "{\"name\": \" \", \"query\": {}}").expect(400);
        me.post("/api/searches", "{\"name\": \"Rain\"}").expect(400);
        var path = "/api/searches/" + saved.getString("id");
        DrawingIT.rich(studio).delete(path).expect(404);
        assertEquals("Storm", me.put(path, "{\"name\": \"Storm\", \"query\": {}}").expect(200).json().getString("name"));
        me.delete(path).expect(204);
        me.delete(path).expect(404);
        assertTrue(me.get("/api/searches").expect(200).json().getJsonArray("items").isEmpty());
    }

    static List<String> items(Client client, String query) {
        return client.get("/api/assets?" + query).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream().map(item -> item.getString("id")).toList();
    }

    /** The members of the stack that the newest still lies on; empty while it lies on none. */
    private static List<String> newestStack(Client client) {
        var stack = client.get("/api/assets?stacks=true").expect(200).json().getJsonArray("items").getJsonObject(0).getJsonObject("stack");
        return stack == null ? List.of() : Tale.texts(stack.get("members"));
    }

    /** Waits for what comes by itself within some rounds. */
    static void until(BooleanSupplier so) {
        for (int n = 0; n < 600 && !so.getAsBoolean(); n++) {
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
        }
        assertTrue(so.getAsBoolean());
    }

    static String text(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
