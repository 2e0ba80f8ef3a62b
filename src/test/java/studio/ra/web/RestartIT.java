package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import studio.ra.Reckoning;
import studio.ra.RunningStudio;
import studio.ra.graph.TestGraph;

/** What stopping and killing a studio loses: nothing. */
class RestartIT {

    @Test
    void afterAStopAndAStartAllIsThereByteForByteAndAKillLosesNoDrawing() {
        var studio = RunningStudio.started();
        var workspace = "w" + System.nanoTime();
        var me = studio.as(workspace, "creator", "admin");
        me.post("/api/credits/grants", "{\"amount\": 1000, \"note\": \"for the story\"}").expect(201);
        var tale = Tale.begin(me);
        var mira = tale.lockedCharacter();
        var sheet = me.get("/api/characters/" + mira).expect(200).json();
        var asset = sheet.getJsonObject("lock").getString("asset");
        var bytes = me.get("/api/assets/" + asset + "/content").expect(200).bytes();

        studio.stop();
        studio.start();
        assertEquals(sheet, me.get("/api/characters/" + mira).expect(200).json());
        assertArrayEquals(bytes, me.get("/api/assets/" + asset + "/content").expect(200).bytes());

        var scene = tale.scene();
        IntStream.range(0, 4).forEach(i -> tale.shot(scene, "Mira counts wave " + i, mira));
        var drawings = me.post("/api/scenes/" + scene + "/keyframes", "{\"count\": 8}").expect(202).json().getJsonArray("items").getValuesAs(JsonObject.class);
        studio.kill();
        studio.start();
        for (var drawing : drawings) {
            JsonObject now;
            do {
                now = me.get("/api/generations/" + drawing.getString("id"), "Prefer", "wait=60").expect(200).json();
            } while (now.getString("state").equals("queued") || now.getString("state").equals("drawing"));
            assertEquals("done", now.getString("state"), now::toString);
            assertEquals(8, now.getJsonArray("assets").size());
            assertEquals(8, now.getJsonObject("credits").getInt("spent"));
        }
        assertEquals(33, tale.credits().getInt("spent"));
        assertEquals(0, tale.credits().getInt("held"));
        new Reckoning(me, TestGraph::graph, workspace).books();
        assertTrue(drawings.size() == 4);
        studio.stop();
    }
}
