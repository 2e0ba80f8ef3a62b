package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.library.S3Server;

/** The bytes of all stills together, over HTTP. */
class StoreStoryIT {

    @Test
    void brokenBytesAreNamedToTheirOwnWorkspaceAndWhatNobodyHoldsGoesOnlyWhenAsked() throws IOException {
        var studio = RunningStudio.shared();
        var me = DrawingIT.rich(studio);
        var other = DrawingIT.rich(studio);
        var flipped = uploaded(me, new Color(1, 2, 3));
        var lost = uploaded(me, new Color(4, 5, 6));
        assertTrue(me.get("/api/library/verify").expect(200).json().getJsonArray("damaged").isEmpty());
        var file = file(studio.data(), flipped.getString("sha256"));
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Files.delete(file(studio.data(), lost.getString("sha256")));
        var found = me.get("/api/library/verify").expect(200).json();
        assertEquals(2, found.getInt("checked"));
        assertEquals(flipped.getString("id"), found.getJsonArray("damaged").getJsonObject(0).getString("asset"));
        assertEquals(lost.getString("id"), found.getJsonArray("missing").getJsonObject(0).getString("asset"));
        assertEquals(flipped.getString("id"), me.get("/api/library/verify?limit=1").expect(200).json().getString("next"));
        assertEquals(0, other.get("/api/library/verify").expect(200).json().getInt("checked"));
        me.get("/api/library/verify?limit=0").expect(400);

        var orphan = file(studio.data(), "0".repeat(64));
        Files.createDirectories(orphan.getParent());
        Files.writeString(orphan, "nobody's");
        Files.setLastModifiedTime(orphan, FileTime.from(Instant.EPOCH));
        studio.as("somebody", "creator").post("/api/library/collect", "{}").expect(403);
        me.post("/api/library/collect", "{\"dry\": \"no\"}").expect(400);
        me.post("/api/library/collect", "{\"cursor\": \"../id\"}").expect(400);
        var dry = me.post("/api/library/collect", "{}").expect(200).json();
        assertTrue(dry.getBoolean("dry"));
        assertTrue(Tale.texts(dry.get("unheld")).contains("0".repeat(64)));
        assertTrue(Files.exists(orphan));
        me.post("/api/library/collect", "{\"dry\": false}").expect(200);
        assertFalse(Files.exists(orphan));
        assertTrue(Files.exists(file));
    }

    @Test
    void aStudioKeepsItsStillsInABucket() {
        try (var s3 = new S3Server()) {
            var studio = RunningStudio.started(s3.settings("stills"));
            try {
                studio.awaitStatus("/health/ready", 200);
                var me = DrawingIT.rich(studio);
                var still = uploaded(me, Color.PINK);
                var content = "/api/assets/" + still.getString("id") + "/content";
                var bytes = Form.picture("png", 96, 64, Color.PINK);
                assertArrayEquals(bytes, me.get(content).expect(200).bytes());
                assertArrayEquals(Arrays.copyOfRange(bytes, 10, 20), me.get(content, "Range", "bytes=10-19").expect(206).bytes());
                me.get("/api/assets/" + still.getString("id") + "/thumbnail").expect(200);
                var tale = Tale.begin(me);
                assertEquals("done", tale.drawn("/shots/" + tale.shot(tale.scene(), "The lighthouse at dusk.") + "/keyframes", "{}").getString("state"));
                var proved = me.get("/api/library/verify").expect(200).json();
                assertEquals(2, proved.getInt("checked"));
                assertTrue(proved.getJsonArray("missing").isEmpty() && proved.getJsonArray("damaged").isEmpty());
                assertFalse(Files.exists(studio.data().resolve("assets")));
                s3.stop();
                studio.awaitStatus("/health/ready", 503);
                me.get(content).expect(503);
                me.get("/api/library/verify").expect(503);
            } finally {
                studio.kill();
            }
        }
    }

    private static JsonObject uploaded(Client me, Color colour) {
        return new Form().file("a.png", Form.picture("png", 96, 64, colour)).send(me, "/api/assets").expect(201).json();
    }

    private static Path file(Path data, String sha256) {
        return data.resolve("assets").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }
}
