package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** What leaves the studio, over HTTP: passports and projects. */
class TravelIT {

    private final RunningStudio studio = RunningStudio.shared();
    private final Client me = DrawingIT.rich(studio);

    @Test
    void aPassportHasTheImageAndItsPapersAndIsKnownAgain() throws Exception {
        var tale = Tale.begin(me);
        var mira = tale.lockedCharacter();
        var shot = tale.shot(tale.scene(), "Mira climbs the stairs.", mira);
        var still = Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{}")).get(0);
        var path = "/api/assets/" + still + "/passport";
        var answer = me.get(path).expect(200);
        assertEquals("application/zip", answer.header("Content-Type"));
        var files = unpacked(answer.bytes());
        assertEquals(List.of("image.png", "prov.json", "decision.json", "asset.json", "spend.json", "manifest.sha256", "manifest.sig"),
                List.copyOf(files.keySet()));
        assertArrayEquals(me.get("/api/assets/" + still + "/content").bytes(), files.get("image.png"));
        assertTrue(text(files, "spend.json").contains("\"credits\":1"), () -> text(files, "spend.json"));
        assertTrue(text(files, "asset.json").contains("\"prompt\""));
        assertTrue(text(files, "decision.json").contains("\"because\""));
        var key = me.get("/api/passports/key").expect(200);
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(
                Base64.getMimeDecoder().decode(key.text().replaceAll("-----[A-Z ]+-----", "")))));
        verifier.update(files.get("manifest.sha256"));
        assertTrue(verifier.verify(files.get("manifest.sig")));

        var seen = me.send("POST", "/api/passports/verify", "application/zip", answer.bytes()).expect(200).json();
        assertTrue(seen.getBoolean("ok"), seen::toString);
        assertEquals("valid", seen.getString("signature"));
        assertEquals(5, seen.getJsonArray("files").size());
        assertEquals(still, seen.getString("asset"));
        var elsewhere = DrawingIT.rich(studio).send("POST", "/api/passports/verify", "application/zip", answer.bytes()).expect(200).json();
        assertTrue(elsewhere.getBoolean("ok"));
        assertFalse(elsewhere.containsKey("asset"), elsewhere::toString);
        me.send("POST", "/api/passports/verify", "application/zip", new byte[] {1, 2, 3}).expect(400);
        me.get(path + "?level=secret").expect(400);
        DrawingIT.rich(studio).get(path).expect(404);
    }

    @Test
    void aPassportLeadsToTheStillItIsOfAlsoWhereOthersHaveTheSameBytes() throws Exception {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Mira climbs the stairs.", tale.lockedCharacter());
        var still = Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{}")).get(0);
        var copy = Tale.id(me.post("/api/assets/" + still + "/reuse", "{\"shot\": \"" + shot + "\"}").expect(201));
        assertEquals(still, ledTo(still, "full"));
        assertEquals(copy, ledTo(copy, "full"));
        // a public one does not name its still: the one that the others are copies of
        assertEquals(still, ledTo(still, "public"));
        assertEquals(still, ledTo(copy, "public"));
        var passport = me.get("/api/assets/" + still + "/passport?level=public").expect(200).bytes();
        var elsewhere = DrawingIT.rich(studio).send("POST", "/api/passports/verify", "application/zip", passport).expect(200).json();
        assertFalse(elsewhere.containsKey("asset"), elsewhere::toString);
    }

    private String ledTo(String still, String level) {
        var passport = me.get("/api/assets/" + still + "/passport?level=" + level).expect(200).bytes();
        return me.send("POST", "/api/passports/verify", "application/zip", passport).expect(200).json().getString("asset");
    }

    @Test
    void aPublicPassportTellsNeitherTheCreatorsWordsNorTheSpend() throws Exception {
        var tale = Tale.begin(me);
        var mira = tale.lockedCharacter();
        var shot = tale.shot(tale.scene(), "Mira climbs the zigzag stairs.", mira);
        var still = Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{}")).get(0);
        var files = unpacked(me.get("/api/assets/" + still + "/passport?level=public").expect(200).bytes());
        assertEquals(Set.of("image.png", "prov.json", "decision.json", "manifest.sha256", "manifest.sig"), files.keySet());
        for (var name : new String[] {"prov.json", "decision.json"}) {
            var said = text(files, name);
            assertTrue(said.contains("sketch"), said);
            for (var secret : new String[] {"zigzag", "Mira", "credit", "prompt", "ra:seed"}) {
                assertFalse(said.contains(secret), () -> secret + " in " + said);
            }
        }
        var upload = Tale.id(new Form().file("a.jpg", Form.picture("jpg", 64, 64, Color.RED)).send(me, "/api/assets").expect(201));
        var own = me.get("/api/assets/" + upload + "/passport").expect(200).bytes();
        assertTrue(text(unpacked(own), "decision.json").contains("uploaded"));
        assertTrue(me.send("POST", "/api/passports/verify", "application/zip", own).expect(200).json().getBoolean("ok"));
    }

    @Test
    void aProjectCanBeTakenAway() throws Exception {
        var tale = Tale.begin(me);
        var mira = tale.lockedCharacter();
        var shot = tale.shot(tale.scene(), "Mira climbs the stairs.", mira);
        var kept = Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{}")).get(0);
        var dropped = Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{}")).get(0);
        me.delete("/api/assets/" + dropped).expect(204);
        Tale.begin(me).drawn("/characters/" + Tale.begin(me).character("Arun", "A boatman.") + "/portraits", "{}");
        var files = unpacked(me.get("/api/projects/" + tale.project + "/export").expect(200).bytes());
        var portrait = me.get("/api/characters/" + mira).json().getJsonObject("lock").getString("asset");
        assertEquals(Set.of("project.json", "lineage.prov.json", "storyboard.pdf", "stills/" + kept + ".png", "stills/" + portrait + ".png"), files.keySet());
        assertArrayEquals(me.get("/api/assets/" + kept + "/content").bytes(), files.get("stills/" + kept + ".png"));
        try (var reader = jakarta.json.Json.createReader(new ByteArrayInputStream(files.get("project.json")))) {
            var told = reader.readObject();
            assertEquals(tale.project, told.getJsonObject("project").getString("id"));
            assertEquals(shot, told.getJsonArray("scenes").getJsonObject(0).getJsonArray("shots").getJsonObject(0).getString("id"));
            assertEquals(mira, told.getJsonArray("characters").getJsonObject(0).getString("id"));
            assertEquals(2, told.getJsonArray("stills").size());
        }
        assertTrue(text(files, "lineage.prov.json").contains("wasGeneratedBy"));
        assertTrue(text(files, "storyboard.pdf").startsWith("%PDF-"));
        DrawingIT.rich(studio).get("/api/projects/" + tale.project + "/export").expect(404);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> unpacked(byte[] zipped) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
