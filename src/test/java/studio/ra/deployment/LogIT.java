package studio.ra.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** A studio whose log is JSON: each line is an object, and those of a request bear its id, on whatever thread they were written. */
class LogIT {

    private static RunningStudio studio;

    @BeforeAll
    static void started() {
        studio = RunningStudio.started("ra.log=json");
    }

    @AfterAll
    static void stopped() {
        studio.stop();
    }

    @Test
    void aLineOfARequestBearsItsIdWhicheverThreadWroteIt() throws IOException {
        var me = studio.local();
        me.post("/api/credits/grants", "{\"amount\": 10, \"note\": \"here\"}").expect(201);
        var project = me.post("/api/projects", "{\"title\": \"Logged\"}").expect(201).json().getString("id");
        var who = me.post("/api/projects/" + project + "/characters", "{\"name\": \"Mira\", \"description\": \"a keeper\"}").expect(201).json().getString("id");
        var look = drawn(me, "/api/characters/" + who + "/portraits", "first").getJsonArray("assets").getString(0);
        me.post("/api/characters/" + who + "/lock", "{\"asset\": \"" + look + "\"}").expect(200);
        damage(me.get("/api/assets/" + look).json().getString("sha256"));

        var answer = me.get("/api/assets/" + look + "/passport", "X-Request-Id", "asked-for-7");
        assertEquals(503, answer.status());
        assertEquals("asked-for-7", answer.header("X-Request-Id"));
        assertEquals("asked-for-7", answer.json().getString("request"));
        var scene = me.post("/api/projects/" + project + "/scenes", "{\"heading\": \"EXT. PIER\"}").expect(201).json().getString("id");
        var shot = me.post("/api/scenes/" + scene + "/shots", "{\"description\": \"She waits.\", \"characters\": [\"" + who + "\"]}").expect(201).json().getString("id");
        assertEquals("failed", drawn(me, "/api/shots/" + shot + "/keyframes", "4bf92f3577b34da6a3ce929d0e0e4736").getString("state"));
        var unnamed = me.get("/api/assets/nothing", "X-Request-Id", "no name").expect(404);
        assertTrue(unnamed.header("X-Request-Id").matches("[0-9a-f]{32}"));
        assertEquals(unnamed.header("X-Request-Id"), unnamed.json().getString("request"));

        var lines = lines();
        assertTrue(lines.stream().anyMatch(line -> damaged(line) && line.getString("ext_request", "").equals("asked-for-7")), "on the request's own thread");
        assertTrue(lines.stream().anyMatch(line -> damaged(line) && line.getString("ext_request", "").equals("4bf92f3577b34da6a3ce929d0e0e4736")), "on a lane's");
        assertFalse(lines.stream().anyMatch(line -> line.toString().contains(me.get("/api/assets/" + look).json().getJsonObject("provenance").getString("prompt"))));
    }

    private static boolean damaged(JsonObject line) {
        return line.getString("message", "").contains("damaged");
    }

    private static JsonObject drawn(Client me, String path, String name) {
        return me.post(path, "{}", "Prefer", "wait=60", "X-Request-Id", name).expect(200).json();
    }

    private void damage(String sha256) throws IOException {
        var file = studio.data().resolve(Path.of("assets", sha256.substring(0, 2), sha256.substring(2, 4), sha256));
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 20] ^= 1;
        Files.write(file, bytes);
    }

    /** Every line of the console from the first that is JSON: what the launcher says before, and the greeting of a local studio, are not the log. */
    private static List<JsonObject> lines() throws IOException {
        return Files.readAllLines(studio.console()).stream().dropWhile(line -> !line.startsWith("{")).map(line -> {
            try (var reader = Json.createReader(new StringReader(line))) {
                return reader.readObject();
            }
        }).toList();
    }
}
