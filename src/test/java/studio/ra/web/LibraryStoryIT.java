package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** What comes in without being drawn, and what is drawn from what is there, over HTTP. */
class LibraryStoryIT {

    private final RunningStudio studio = RunningStudio.shared();
    private final Client me = DrawingIT.rich(studio);

    @Test
    void anUploadIsKeptUntouchedAndCanBeALook() {
        var tale = Tale.begin(me);
        var mira = tale.character("Mira", "Lighthouse keeper, 34, red scarf.");
        for (var format : new String[] {"png", "jpg"}) {
            var bytes = Form.picture(format, 96, 128, Color.ORANGE);
            var answer = new Form().file("mira." + format, bytes).field("depicts", mira).send(me, "/api/assets").expect(201);
            var still = answer.json();
            assertEquals("/api/assets/" + still.getString("id"), java.net.URI.create(answer.header("Location")).getPath());
            assertEquals("portrait", still.getString("kind"));
            assertEquals(mira, still.getString("depicts"));
            assertEquals(tale.project, still.getJsonObject("provenance").getString("project"));
            assertEquals("uploaded", still.getJsonObject("provenance").getString("relation"));
            assertEquals(still, me.get("/api/assets/" + still.getString("id")).expect(200).json());
            assertArrayEquals(bytes, me.get("/api/assets/" + still.getString("id") + "/content").expect(200).bytes());
            var lock = me.post("/api/characters/" + mira + "/lock", "{\"asset\": \"" + still.getString("id") + "\"}").expect(200).json();
            assertEquals(null, lock.getString("family", null));
        }
        var shot = tale.shot(tale.scene(), "Mira climbs the stairs.", mira);
        var keyframe = tale.drawn("/shots/" + shot + "/keyframes", "{}");
        assertEquals("done", keyframe.getString("state"));
        assertEquals(1, tale.credits().getInt("spent"));
    }

    @Test
    void whatIsNoWholePictureIsNamedAndNotStored() {
        var png = Form.picture("png", 64, 64, Color.RED);
        var bomb = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452" + "00001900" + "00001900" + "0802000000");
        refused(400, Arrays.copyOf(png, png.length - 20));
        refused(400, both(png, "PK\3\4<script>alert(1)</script>"));
        refused(400, both(Form.picture("jpg", 64, 64, Color.RED), "<?php system($_GET[0]); ?>"));
        refused(400, new byte[0]);
        refused(413, bomb);
        refused(413, Arrays.copyOf(png, 20_000_001));
        refused(413, Arrays.copyOf(png, 21_000_000));
        refused(415, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        refused(415, both("GIF89a".getBytes(StandardCharsets.UTF_8), "garbage"));
        assertEquals("file", violated(new Form().field("kind", "portrait")));
        assertEquals("kind", violated(new Form().file("a.png", png).field("kind", "poster")));
        assertEquals("colour", violated(new Form().file("a.png", png).field("colour", "red")));
        me.send("POST", "/api/assets", "multipart/form-data", png).expect(400);
        me.send("POST", "/api/assets", "multipart/form-data; boundary=x", png).expect(400);
        me.send("POST", "/api/assets", "image/png", png).expect(415);
        assertTrue(me.get("/api/assets").json().getJsonArray("items").isEmpty());
    }

    @Test
    void anUploadShowsOnlyWhatTheWorkspaceHas() {
        var other = Tale.begin(DrawingIT.rich(studio));
        var stranger = other.character("Nobody", "Somebody else's.");
        var png = Form.picture("png", 64, 64, Color.RED);
        new Form().file("a.png", png).field("depicts", stranger).send(me, "/api/assets").expect(404);
        new Form().file("a.png", png).field("project", other.project).send(me, "/api/assets").expect(404);
        assertTrue(me.get("/api/assets").json().getJsonArray("items").isEmpty());
    }

    @Test
    void aStillIsUsedAgainWithoutAModelAndWithoutCredits() {
        var tale = Tale.begin(me);
        var scene = tale.scene();
        var first = tale.shot(scene, "The lamp room, empty.");
        var second = tale.shot(scene, "The lamp room again.");
        var drawn = Tale.assets(tale.drawn("/shots/" + first + "/keyframes", "{}")).get(0);
        var spent = tale.credits().getInt("spent");
        var again = me.post("/api/assets/" + drawn + "/reuse", "{\"shot\": \"" + second + "\"}").expect(201).json();
        var provenance = again.getJsonObject("provenance");
        assertEquals("reused", provenance.getString("relation"));
        assertEquals(drawn, provenance.getString("parent"));
        assertEquals(0, provenance.getInt("credits"));
        assertEquals(me.get("/api/assets/" + drawn).json().getString("sha256"), again.getString("sha256"));
        assertEquals(second, again.getString("shot"));
        assertEquals(again.getString("id"), me.get("/api/shots/" + second).json().getString("current"));
        assertEquals(spent, tale.credits().getInt("spent"));

        me.post("/api/assets/" + again.getString("id") + "/approve", "{}").expect(200);
        me.post("/api/assets/" + drawn + "/reuse", "{\"shot\": \"" + second + "\"}").expect(201);
        assertEquals(again.getString("id"), me.get("/api/shots/" + second).json().getString("current"));
        me.post("/api/assets/" + drawn + "/reuse", "{\"shot\": \"nowhere\"}").expect(404);
        me.post("/api/assets/nothing/reuse", "{\"shot\": \"" + second + "\"}").expect(404);
        me.delete("/api/assets/" + drawn).expect(204);
        me.post("/api/assets/" + drawn + "/reuse", "{\"shot\": \"" + second + "\"}").expect(409);
    }

    @Test
    void aStillIsDrawnAgainByItsOwnRecipe() {
        var tale = Tale.begin(me);
        var mira = tale.lockedCharacter();
        var shot = tale.shot(tale.scene(), "Mira climbs the stairs.", mira);
        var drawn = me.get("/api/assets/" + Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{\"quality\": \"final\", \"prompt\": \"Mira, running\"}")).get(0)).json();
        var portrait = Tale.assets(tale.drawn("/characters/" + mira + "/portraits", "{}")).get(0);
        me.post("/api/characters/" + mira + "/lock", "{\"asset\": \"" + portrait + "\"}").expect(200);
        var spent = tale.credits().getInt("spent");

        var again = tale.drawn("/assets/" + drawn.getString("id") + "/regenerate", "{\"count\": 2}");
        assertEquals("done", again.getString("state"));
        assertEquals(shot, again.getString("subject"));
        assertEquals("Mira, running", again.getString("brief"));
        assertEquals("final", again.getString("quality"));
        assertEquals("sketch", again.getString("model"));
        assertEquals(spent + 2, tale.credits().getInt("spent"));
        for (var id : Tale.assets(again)) {
            var provenance = me.get("/api/assets/" + id).json().getJsonObject("provenance");
            assertEquals(drawn.getString("id"), provenance.getString("parent"));
            assertEquals("regenerated", provenance.getString("relation"));
            assertNotEquals(drawn.getJsonObject("provenance").getJsonNumber("seed"), provenance.getJsonNumber("seed"));
            assertEquals(List.of(portrait), Tale.texts(provenance.get("references")));
        }
        var warnings = Tale.texts(me.get("/api/decisions/" + again.getString("decision")).json().get("warnings"));
        assertTrue(warnings.stream().anyMatch(w -> w.contains("version 2 of the look applies, not version 1")), warnings::toString);
    }

    @Test
    void aBranchChangesTheRecipeAndKeepsTheParent() throws IOException {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Waves below.");
        var drawn = me.get("/api/assets/" + Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{}")).get(0)).json();
        var path = "/assets/" + drawn.getString("id") + "/branch";
        var branched = tale.drawn(path, "{\"prompt\": \"Waves below, at dawn\"}");
        assertEquals("Waves below, at dawn", branched.getString("brief"));
        var provenance = me.get("/api/assets/" + Tale.assets(branched).get(0)).json().getJsonObject("provenance");
        assertEquals("branched", provenance.getString("relation"));
        assertEquals(drawn.getString("id"), provenance.getString("parent"));
        assertEquals(drawn.getJsonObject("provenance").getJsonNumber("seed"), provenance.getJsonNumber("seed"));
        assertEquals(7, me.get("/api/assets/" + Tale.assets(tale.drawn(path, "{\"seed\": 7}")).get(0)).json().getJsonObject("provenance").getInt("seed"));
        me.post("/api" + path, "{}").expect(400);
        me.get("/api/assets/archive").expect(400);
        me.get("/api/assets/archive?id=" + drawn.getString("id") + "&id=nothing").expect(404);
        var twice = me.get("/api/assets/archive?id=" + drawn.getString("id") + "&id=" + drawn.getString("id")).expect(200);
        assertEquals(Set.of("keyframe-waves-below-" + drawn.getString("id") + ".png"), TravelIT.unpacked(twice.bytes()).keySet());
        me.post("/api" + path, "{\"seed\": 8, \"quote\": \"nothing\"}").expect(409);
        var quote = me.post("/api/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + shot + "\", \"model\": \"sketch\"}").expect(200).json().getJsonObject("quote").getString("id");
        me.post("/api/assets/" + drawn.getString("id") + "/regenerate", "{\"count\": 2, \"quote\": \"" + quote + "\"}").expect(409);
        me.post("/api" + path, "{\"model\": \"no-such\"}").expect(400);
        me.post("/api" + path, "{\"model\": \"flux-1.1-pro\"}").expect(422);
        me.post("/api/assets/nothing/branch", "{\"seed\": 7}").expect(404);
        assertEquals(3, tale.credits().getInt("spent"));
        assertEquals("done", tale.drawn("/assets/" + drawn.getString("id") + "/regenerate", "{\"quote\": \"" + quote + "\"}").getString("state"));
        assertEquals(4, tale.credits().getInt("spent"));
    }

    @Test
    void aKeyDrawsAStillAgainOnce() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Waves below.");
        var drawn = Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{}")).get(0);
        var path = "/api/assets/" + drawn + "/regenerate";
        var first = me.post(path, "{}", "Idempotency-Key", "again", "Prefer", "wait=60").expect(200).json().getString("id");
        assertEquals(first, me.post(path, "{}", "Idempotency-Key", "again", "Prefer", "wait=60").expect(200).json().getString("id"));
        me.post(path, "{\"count\": 2}", "Idempotency-Key", "again").expect(409);
        assertEquals(2, tale.credits().getInt("spent"));
    }

    @Test
    void whatNobodyDrewCannotBeDrawnAgainAndWhatIsUsedAgainCan() {
        var tale = Tale.begin(me);
        var scene = tale.scene();
        var shot = tale.shot(scene, "Waves below.");
        var other = tale.shot(scene, "The lamp room.");
        var upload = Tale.id(new Form().file("a.png", Form.picture("png", 64, 64, Color.RED)).field("depicts", shot).send(me, "/api/assets").expect(201));
        me.post("/api/assets/" + upload + "/regenerate", "{}").expect(409);
        var used = Tale.id(me.post("/api/assets/" + upload + "/reuse", "{\"shot\": \"" + other + "\"}").expect(201));
        me.post("/api/assets/" + used + "/branch", "{\"seed\": 1}").expect(409);
        var drawn = Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{}")).get(0);
        var reused = Tale.id(me.post("/api/assets/" + drawn + "/reuse", "{\"shot\": \"" + other + "\"}").expect(201));
        var again = tale.drawn("/assets/" + reused + "/regenerate", "{}");
        assertEquals(other, again.getString("subject"));
        assertEquals("Waves below.", again.getString("brief"));
    }

    @Test
    void aMasterIsDrawnFromThePickOrNothingIsLocked() {
        var tale = Tale.begin(me, "{\"title\": \"Tight\", \"budget\": 2}");
        var mira = tale.character("Mira", "Lighthouse keeper, 34, red scarf.");
        var pick = Tale.assets(tale.drawn("/characters/" + mira + "/portraits", "{}")).get(0);
        var path = "/api/characters/" + mira + "/lock";
        var lock = me.post(path, "{\"asset\": \"" + pick + "\", \"master\": true}", "Idempotency-Key", "lock").expect(200).json();
        assertEquals(pick, lock.getString("asset"));
        me.get("/api/generations/" + lock.getString("master") + "/events").expect(200);
        var master = me.get("/api/generations/" + lock.getString("master")).expect(200).json();
        assertEquals("done", master.getString("state"));
        assertEquals("final", master.getString("quality"));
        assertEquals("portrait", master.getString("purpose"));
        var provenance = me.get("/api/assets/" + Tale.assets(master).get(0)).json().getJsonObject("provenance");
        assertEquals("mastered", provenance.getString("relation"));
        assertEquals(pick, provenance.getString("parent"));
        assertEquals(List.of(pick), Tale.texts(provenance.get("references")));
        assertEquals(lock.getString("master"), me.post(path, "{\"asset\": \"" + pick + "\", \"master\": true}", "Idempotency-Key", "lock").expect(200).json().getString("master"));
        assertEquals(2, tale.credits().getInt("spent"));

        var better = Tale.assets(master).get(0);
        var newer = me.post(path, "{\"asset\": \"" + better + "\"}").expect(200).json();
        assertEquals(2, newer.getInt("version"));
        assertEquals(lock, me.post(path, "{\"asset\": \"" + pick + "\", \"master\": true}", "Idempotency-Key", "lock").expect(200).json());
        me.post(path, "{\"asset\": \"" + better + "\", \"master\": true}", "Idempotency-Key", "lock").expect(409);
        assertEquals(better, me.get("/api/characters/" + mira).json().getJsonObject("lock").getString("asset"));
        me.post(path, "{\"asset\": \"" + pick + "\"}").expect(200);
        var missing = me.post(path, "{\"asset\": \"" + better + "\", \"master\": true}").expect(402).json();
        assertEquals("urn:ra:problem:insufficient-credits", missing.getString("type"));
        assertEquals(pick, me.get("/api/characters/" + mira).json().getJsonObject("lock").getString("asset"));
        assertEquals("new", me.get("/api/assets/" + better).json().getString("state"));
        assertEquals(null, me.post(path, "{\"asset\": \"" + better + "\"}").expect(200).json().getString("master", null));
        me.post(path, "{\"asset\": \"nothing\", \"master\": true}").expect(404);
    }

    @Test
    void staleShotsAreDrawnAgainOrTakenAsTheyAre() {
        var tale = Tale.begin(me);
        var mira = tale.lockedCharacter();
        var scene = tale.scene();
        var first = tale.shot(scene, "Mira climbs.", mira);
        var second = tale.shot(scene, "Mira sleeps.", mira);
        var third = tale.shot(scene, "Mira waves.", mira);
        for (var shot : new String[] {first, second, third}) {
            tale.drawn("/shots/" + shot + "/keyframes", shot.equals(first) ? "{\"quality\": \"final\"}" : "{}");
        }
        var approved = me.get("/api/shots/" + second).json().getString("current");
        me.post("/api/assets/" + approved + "/approve", "{}").expect(200);
        var path = "/api/characters/" + mira;
        assertTrue(me.post(path + "/refresh", "{\"what\": \"all\"}").expect(200).json().getJsonArray("items").isEmpty());
        var look = Tale.assets(tale.drawn("/characters/" + mira + "/portraits", "{}")).get(0);
        me.post(path + "/lock", "{\"asset\": \"" + look + "\"}").expect(200);
        assertEquals(3, me.get(path + "/impact").json().getJsonArray("stale").size());

        assertEquals(2, me.post(path + "/accept", "{\"shots\": [\"" + third + "\"]}").expect(200).json().getJsonArray("stale").size());
        me.post(path + "/accept", "{\"shots\": [\"" + third + "\"]}").expect(400);
        me.post(path + "/refresh", "{\"what\": \"some\"}").expect(400);
        var was = me.get("/api/shots/" + first).json().getString("current");
        var answer = me.post(path + "/refresh", "{\"what\": \"unapproved\"}", "Prefer", "wait=60", "Idempotency-Key", "fresh").expect(200).json();
        assertEquals(1, answer.getJsonArray("items").size());
        var drawing = answer.getJsonArray("items").getJsonObject(0);
        assertEquals(first, drawing.getString("subject"));
        assertEquals("final", drawing.getString("quality"));
        var provenance = me.get("/api/assets/" + Tale.assets(drawing).get(0)).json().getJsonObject("provenance");
        assertEquals(was, provenance.getString("parent"));
        assertEquals("regenerated", provenance.getString("relation"));
        assertEquals(answer, me.post(path + "/refresh", "{\"what\": \"unapproved\"}", "Prefer", "wait=60", "Idempotency-Key", "fresh").expect(200).json());
        var left = me.get(path + "/impact").json().getJsonArray("stale");
        assertEquals(1, left.size());
        assertEquals(second, left.getJsonObject(0).getString("shot"));
        assertTrue(me.post(path + "/accept", "{}").expect(200).json().getJsonArray("stale").isEmpty());
        me.post("/api/characters/nobody/refresh", "{\"what\": \"all\"}").expect(404);
    }

    private void refused(int status, byte[] bytes) {
        var answer = new Form().file("a.png", bytes).send(me, "/api/assets").expect(status);
        assertEquals("application/problem+json", answer.header("Content-Type"));
    }

    private String violated(Form form) {
        return form.send(me, "/api/assets").expect(400).json().getJsonArray("violations").getJsonObject(0).getString("field");
    }

    private static byte[] both(byte[] picture, String more) {
        var bytes = Arrays.copyOf(picture, picture.length + more.length());
        System.arraycopy(more.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, picture.length, more.length());
        return bytes;
    }
}
