package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import studio.ra.Answer;
import studio.ra.Client;
import studio.ra.RunningStudio;

/** A project that was taken away comes into another workspace, over HTTP; what only says it is one does not. */
class ImportIT {

    private static final Pattern ID = Pattern.compile("\"(01[0-9a-z]{24})\"");

    private final RunningStudio studio = RunningStudio.shared();
    private final Client me = DrawingIT.rich(studio);
    private final Client other = DrawingIT.rich(studio);

    @Test
    void aProjectComesBackAsItLeftButForItsIds() throws Exception {
        var project = story();
        var before = other.get("/api/credits").json();
        var zip = export(me, project);
        var answer = bring(other, zip).expect(201);
        var mine = Tale.id(answer);
        assertEquals("/api/projects/" + mine, java.net.URI.create(answer.header("Location")).getPath());
        assertEquals(2, answer.json().getInt("scenes"));
        assertEquals(2, answer.json().getInt("locks"));
        assertEquals(2, answer.json().getInt("takes"));
        assertEquals(5, answer.json().getInt("stills"));
        var was = TravelIT.unpacked(zip);
        var is = TravelIT.unpacked(export(other, mine));
        assertEquals(ordinals(was), ordinals(is));
        assertEquals(was.size(), is.size());
        var images = was.keySet().stream().filter(name -> name.startsWith("stills/")).sorted().toList();
        var again = is.keySet().stream().filter(name -> name.startsWith("stills/")).sorted().toList();
        for (int i = 0; i < images.size(); i++) {
            assertArrayEquals(was.get(images.get(i)), is.get(again.get(i)));
        }
        assertEquals(before, other.get("/api/credits").json());
        assertTrue(other.get("/api/credits/audit").expect(200).json().getJsonArray("findings").isEmpty());
        var who = other.get("/api/projects/" + mine + "/characters").json().getJsonArray("items").getJsonObject(0);
        assertEquals("sketch", who.getJsonObject("lock").getString("family"));
        assertEquals(2, who.getJsonObject("lock").getInt("version"));
        var shot = other.get("/api/projects/" + mine + "/scenes").json().getJsonArray("items").getJsonObject(0).getJsonArray("shots").getJsonObject(0);
        var drawn = other.post("/api/shots/" + shot.getString("id") + "/keyframes", "{}", "Prefer", "wait=60").expect(200).json();
        assertEquals("done", drawn.getString("state"));
        assertTrue(Tale.texts(other.get("/api/assets/" + Tale.assets(drawn).get(0)).json().getJsonObject("provenance").get("references"))
                .contains(who.getJsonObject("lock").getString("asset")));
        me.get("/api/projects/" + mine).expect(404);
    }

    @Test
    void theSameRequestImportsOnce() throws Exception {
        var zip = export(me, story());
        var first = other.send("POST", "/api/projects/import", "application/zip", zip, "Idempotency-Key", "k1").expect(201);
        assertEquals(first.json(), other.send("POST", "/api/projects/import", "application/zip", zip, "Idempotency-Key", "k1").expect(201).json());
        other.send("POST", "/api/projects/import", "application/zip", altered(zip, files -> files.remove("storyboard.pdf")), "Idempotency-Key", "k1").expect(409);
        assertEquals(1, other.get("/api/projects").json().getJsonArray("items").size());
        assertNotEquals(Tale.id(first), Tale.id(bring(other, zip).expect(201)));
    }

    @Test
    void whatIsNotAsItWasPackedIsRefusedAndNothingIsKept() throws Exception {
        var zip = export(me, story());
        var still = TravelIT.unpacked(zip).keySet().stream().filter(name -> name.startsWith("stills/")).findFirst().orElseThrow();
        refused(400, altered(zip, files -> files.get(still)[200] ^= 1), still);
        refused(400, altered(zip, files -> files.remove(still)), "stills");
        refused(400, altered(zip, files -> files.put("stills/more.png", files.get(still))), "stills");
        refused(400, altered(zip, files -> files.put("../evil.png", files.get(still))), "none of an export");
        refused(400, altered(zip, files -> files.put("stills/../../evil.png", files.get(still))), "none of an export");
        refused(400, altered(zip, files -> files.put("/etc/passwd", new byte[1])), "none of an export");
        refused(400, altered(zip, files -> files.remove("project.json")), "project.json");
        refused(400, altered(zip, files -> files.put("project.json", "[1]".getBytes(StandardCharsets.UTF_8))), "project.json");
        refused(400, told(zip, "\"format\":1", "\"format\":2"), "format");
        refused(400, told(zip, "\"hero\":false", "\"hero\":\"no\""), "hero");
        refused(400, told(zip, "\"shotType\":\"medium\"", "\"shotType\":\"selfie\""), "shotType");
        refused(400, told(zip, "\"credits\":1", "\"credits\":-1"), "credits");
        refused(400, told(zip, "\"version\":2", "\"version\":1"), "locks");
        refused(400, altered(zip, files -> files.computeIfPresent("project.json", (name, json) -> new String(json, StandardCharsets.UTF_8)
                .replaceAll("\"asset\":\"[^\"]*\"", "\"asset\":\"nobody\"").getBytes(StandardCharsets.UTF_8))), "asset");
        refused(413, altered(zip, files -> files.put("project.json", new byte[20_000_001])), "project.json");
        refused(400, "PK\3\4 and no more".getBytes(StandardCharsets.UTF_8), "no zip");
        refused(400, java.util.Arrays.copyOf(zip, zip.length - 100), "no zip");
        refused(400, twice(zip, still), "twice");
        refused(400, altered(zip, files -> {
            for (int i = 0; i < 5_000; i++) {
                files.put("stills/x" + i + ".png", new byte[0]);
            }
        }), "files");
        other.send("POST", "/api/projects/import", "application/json", zip).expect(415);
        assertTrue(other.get("/api/projects").json().getJsonArray("items").isEmpty());
        assertTrue(other.get("/api/assets").json().getJsonArray("items").isEmpty());
    }

    /** Two scenes, one reordered; a look in two versions, one still approved and one rejected; a still used again, an intent that is stated, and an upload. */
    private String story() {
        var tale = Tale.begin(me, "{\"title\": \"The lighthouse\", \"style\": \"painted\", \"budget\": 90, \"logline\": \"A keeper waits.\"}");
        var mira = tale.lockedCharacter();
        var portrait = Tale.id(new Form().file("a.jpg", Form.picture("jpg", 64, 64, Color.RED)).field("depicts", mira).send(me, "/api/assets").expect(201));
        var drawn = Tale.assets(tale.drawn("/characters/" + mira + "/portraits", "{}")).get(0);
        me.post("/api/characters/" + mira + "/lock", "{\"asset\": \"" + drawn + "\"}").expect(200);
        me.post("/api/assets/" + portrait + "/reject", "{\"reason\": \"too red\"}").expect(200);
        var scene = tale.scene();
        var last = tale.shot(scene, "The lamp goes out.");
        var first = Tale.id(me.post("/api/scenes/" + scene + "/shots", "{\"description\": \"Mira climbs.\", \"shotType\": \"medium\", \"characters\": [\"" + mira + "\"]}").expect(201));
        me.put("/api/scenes/" + scene + "/order", "[\"" + first + "\", \"" + last + "\"]");
        me.put("/api/shots/" + last + "/intent", "{\"style\": \"painted\", \"complex\": true}");
        tale.scene();
        var still = Tale.assets(tale.drawn("/shots/" + first + "/keyframes", "{}")).get(0);
        me.post("/api/assets/" + still + "/approve", "{}").expect(200);
        me.post("/api/assets/" + still + "/reuse", "{\"shot\": \"" + last + "\"}").expect(201);
        return tale.project;
    }

    private void refused(int status, byte[] zip, String why) {
        var answer = bring(other, zip);
        assertEquals(status, answer.status(), answer::toString);
        assertTrue(answer.text().contains(why), answer::toString);
    }

    private static Answer bring(Client client, byte[] zip) {
        return client.send("POST", "/api/projects/import", "application/zip", zip);
    }

    private static byte[] export(Client client, String project) {
        return client.get("/api/projects/" + project + "/export").expect(200).bytes();
    }

    /** What the project says, each id named by where it is met first; drawings and decisions stay behind. */
    private static JsonObject ordinals(Map<String, byte[]> files) {
        var json = new String(files.get("project.json"), StandardCharsets.UTF_8).replaceAll(",?\"(decision|generation)\":\"[^\"]*\"", "");
        var ordinals = new LinkedHashMap<String, Integer>();
        var named = ID.matcher(json).replaceAll(id -> "\"#" + ordinals.computeIfAbsent(id.group(1), met -> ordinals.size()) + '"');
        try (var reader = Json.createReader(new StringReader(named))) {
            return reader.readObject();
        }
    }

    private static byte[] told(byte[] zip, String what, String otherwise) throws IOException {
        return altered(zip, files -> files.computeIfPresent("project.json", (name, json) -> {
            var text = new String(json, StandardCharsets.UTF_8);
            return text.replace(what, otherwise).getBytes(StandardCharsets.UTF_8);
        }));
    }

    private static byte[] altered(byte[] zip, Consumer<Map<String, byte[]>> change) throws IOException {
        var files = TravelIT.unpacked(zip);
        change.accept(files);
        return packed(files);
    }

    /** The same name twice, which no packer writes: another name of the same length is put in its place. */
    private static byte[] twice(byte[] zip, String name) throws IOException {
        var files = TravelIT.unpacked(zip);
        var twin = name.substring(0, name.length() - 5) + '_' + name.substring(name.length() - 4);
        files.put(twin, files.get(name));
        return new String(packed(files), StandardCharsets.ISO_8859_1).replace(twin, name).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
