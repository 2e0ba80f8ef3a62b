package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import studio.ra.Reckoning;
import studio.ra.RunningStudio;
import studio.ra.graph.Cypher;
import studio.ra.graph.OwnGraph;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** What stopping, restoring from a backup and killing a studio loses: nothing. The backup is taken as docs/operations.md says. */
class RestartIT {

    /** What a studio that knew nothing of meanings and stacks left behind, years ago. */
    private static final Cypher BEFORE = TestGraph.cypher("before", """
            MATCH (a:Asset {id: $id}) OPTIONAL MATCH (a)-[:MEANS]->(m:Meaning) DETACH DELETE m
            SET a.id = '01h' + right(a.id, 23) REMOVE a.stack, a.likeness RETURN a.id AS id""");

    private static final String RAIN = "by=meaning&q=" + SearchIT.text("a woman in the rain");

    @Test
    void afterARestoreAllIsThereByteForByteAndAKillLosesNoDrawing() throws IOException {
        try (var graph = new OwnGraph()) {
            var running = graph.running();
            restoredAndKilled(graph, RunningStudio.started("ra.graph.uri=" + running.uri(), "ra.graph.password=" + running.password()));
        }
    }

    private static void restoredAndKilled(OwnGraph graph, RunningStudio studio) throws IOException {
        var workspace = "w" + System.nanoTime();
        var me = studio.as(workspace, "creator", "admin");
        me.post("/api/credits/grants", "{\"amount\": 1000, \"note\": \"for the story\"}").expect(201);
        var tale = Tale.begin(me);
        var mira = tale.lockedCharacter();
        var sheet = me.get("/api/characters/" + mira).expect(200).json();
        var asset = sheet.getJsonObject("lock").getString("asset");
        var bytes = me.get("/api/assets/" + asset + "/content").expect(200).bytes();
        var scene = tale.scene();
        var umbrella = Tale.assets(tale.drawn("/shots/" + tale.shot(scene, "She stands under a dripping umbrella") + "/keyframes", "{}")).get(0);
        SearchIT.until(() -> SearchIT.items(me, RAIN).contains(umbrella));

        studio.stop();
        graph.stop();
        var backup = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "backup-");
        copy(graph.data(), backup.resolve("graph"));
        copy(studio.data(), backup.resolve("studio"));
        TestGraph.remove(graph.data());
        TestGraph.remove(studio.data());
        copy(backup.resolve("studio"), studio.data());
        copy(backup.resolve("graph"), graph.data());
        TestGraph.remove(backup);
        graph.start();
        var old = graph.graph().change(BEFORE, Params.of("id", umbrella)).orElseThrow().text("id");
        studio.start();
        var verified = me.get("/api/library/verify").expect(200).json();
        assertTrue(verified.getInt("checked") > 0 && verified.getJsonArray("missing").isEmpty() && verified.getJsonArray("damaged").isEmpty(), verified::toString);
        assertTrue(me.get("/api/credits/audit").expect(200).json().getBoolean("ok"));
        assertEquals(sheet, me.get("/api/characters/" + mira).expect(200).json());
        assertArrayEquals(bytes, me.get("/api/assets/" + asset + "/content").expect(200).bytes());
        SearchIT.until(() -> SearchIT.items(me, RAIN).equals(List.of(old)));

        IntStream.range(0, 4).forEach(i -> tale.shot(scene, "Mira counts wave " + i, mira));
        var drawings = me.post("/api/scenes/" + scene + "/keyframes", "{\"count\": 2}").expect(202).json().getJsonArray("items").getValuesAs(JsonObject.class);
        studio.kill();
        studio.start();
        for (var drawing : drawings) {
            JsonObject now;
            do {
                now = me.get("/api/generations/" + drawing.getString("id"), "Prefer", "wait=60").expect(200).json();
            } while (now.getString("state").equals("queued") || now.getString("state").equals("drawing"));
            assertEquals("done", now.getString("state"), now::toString);
            assertEquals(2, now.getJsonArray("assets").size());
            assertEquals(2, now.getJsonObject("credits").getInt("spent"));
        }
        assertEquals(12, tale.credits().getInt("spent"));
        assertEquals(0, tale.credits().getInt("held"));
        new Reckoning(me, graph::graph, workspace).books();
        assertEquals(5, drawings.size());
        studio.stop();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
