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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;

import studio.ra.Answer;
import studio.ra.Client;
import studio.ra.RunningStudio;

/** A project that was taken away comes into another workspace, over HTTP; what only says it is one does not. */
class ImportIT {

    private static final Pattern ID = Pattern.compile("\\b01[0-9a-z]{24}\\b");

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
        assertEquals(7, answer.json().getInt("stills"));
        assertEquals(5, answer.json().getInt("drawings"));
        assertEquals(5, answer.json().getInt("decisions"));
        var was = TravelIT.unpacked(zip);
        var is = TravelIT.unpacked(export(other, mine));
        assertEquals(ordinals(was), ordinals(is));
        assertTrue(ordinals(was).contains("\"wasGeneratedBy\"") && ordinals(was).contains("\"accepted\":[{"), "drawings and what was accepted are told");
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
        refused(400, drawing(zip, "\"drawn\":1", "\"drawn\":0"), "drawn");
        refused(400, drawing(zip, "\"credits\":1", "\"credits\":-1"), "credits");
        refused(400, drawing(zip, "\"state\":\"done\"", "\"state\":\"queued\""), "state");
        refused(400, drawing(zip, "\"models\":[\"sketch\"]", "\"models\":[\"nobody's\"]"), "generation");
        refused(400, told(zip, "sketch", "nobodys"), "nobodys is not in this studio's catalogue");
        refused(400, told(zip, "\"verdict\":\"chosen\"", "\"verdict\":\"best\""), "verdict");
        refused(400, told(zip, "\"styleNamed\":false", "\"styleNamed\":0"), "styleNamed");
        refused(400, foreign(zip, "drawings", "decision", "01jzzzzzzzzzzzzzzzzzzzzzzz"), "generation");
        refused(400, foreign(zip, "drawings", "subject", "01jzzzzzzzzzzzzzzzzzzzzzzz"), "subject");
        refused(400, foreign(zip, "drawings", "id", "01jzzzzzzzzzzzzzzzzzzzzzzz"), "generation");
        refused(400, foreign(zip, "decisions", "weighed", Json.createArrayBuilder().add(Json.createObjectBuilder().add("lock", "x").add("asset", "y").add("subject", "z")).build()), "weighed");
        refused(400, foreign(zip, "accepted", "lock", "01jzzzzzzzzzzzzzzzzzzzzzzz"), "accepted");
        refused(400, circled(zip), "comes before itself");
        refused(400, crowded(zip), "drawings");
        other.send("POST", "/api/projects/import", "application/json", zip).expect(415);
        assertTrue(other.get("/api/projects").json().getJsonArray("items").isEmpty());
        assertTrue(other.get("/api/assets").json().getJsonArray("items").isEmpty());
    }

    @Test
    void aBodyIsRefusedByTheLengthItSaysAndOneThatIsCutOffLeavesNothing() throws Exception {
        var workspace = "said-" + System.nanoTime();
        assertTrue(said(workspace, 600_000_000).contains(" 413 "), "before it is sent");
        assertTrue(said(workspace, 9_000_000_000_000_000_000L).contains(" 413 "));
        said(workspace, 1000);
        assertTrue(studio.as(workspace, "creator").get("/api/projects").json().getJsonArray("items").isEmpty());
    }

    @Test
    void anExportFromBeforeDrawingsTravelledIsStillTaken() throws Exception {
        var zip = altered(export(me, story()), files -> change(files, json -> Json.createObjectBuilder(json).remove("drawings").remove("decisions").remove("accepted").build()));
        var answer = bring(other, zip).expect(201);
        assertEquals(0, answer.json().getInt("drawings"));
        var stills = other.get("/api/assets?project=" + Tale.id(answer)).json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertEquals(7, stills.size());
        assertTrue(stills.stream().noneMatch(still -> still.getJsonObject("provenance").containsKey("generation")));
    }

    /**
     * Two scenes, one reordered; a look in two versions, one still approved and one rejected; a still used again, an intent that is stated, an upload,
     * a shot whose still is older than the look and was accepted, a still that was drawn again from one that is deleted since.
     */
    private String story() {
        var tale = Tale.begin(me, "{\"title\": \"The lighthouse\", \"style\": \"painted\", \"budget\": 90, \"logline\": \"A keeper waits.\"}");
        var mira = tale.lockedCharacter();
        var portrait = Tale.id(new Form().file("a.jpg", Form.picture("jpg", 64, 64, Color.RED)).field("depicts", mira).send(me, "/api/assets").expect(201));
        var drawn = Tale.assets(tale.drawn("/characters/" + mira + "/portraits", "{}")).get(0);
        var scene = tale.scene();
        var early = tale.shot(scene, "Mira wakes.", mira);
        tale.drawn("/shots/" + early + "/keyframes", "{}");
        me.post("/api/characters/" + mira + "/lock", "{\"asset\": \"" + drawn + "\"}").expect(200);
        me.post("/api/characters/" + mira + "/accept", "{\"shots\": [\"" + early + "\"]}").expect(200);
        me.post("/api/assets/" + portrait + "/reject", "{\"reason\": \"too red\"}").expect(200);
        var last = tale.shot(scene, "The lamp goes out.");
        var first = Tale.id(me.post("/api/scenes/" + scene + "/shots", "{\"description\": \"Mira climbs.\", \"shotType\": \"medium\", \"characters\": [\"" + mira + "\"]}").expect(201));
        me.put("/api/scenes/" + scene + "/order", "[\"" + first + "\", \"" + last + "\", \"" + early + "\"]");
        me.put("/api/shots/" + last + "/intent", "{\"style\": \"painted\", \"complex\": true}");
        tale.scene();
        var still = Tale.assets(tale.drawn("/shots/" + first + "/keyframes", "{}")).get(0);
        me.post("/api/assets/" + still + "/approve", "{}").expect(200);
        me.post("/api/assets/" + still + "/reuse", "{\"shot\": \"" + last + "\"}").expect(201);
        var former = Tale.assets(tale.drawn("/shots/" + last + "/keyframes", "{}")).get(0);
        me.post("/api/assets/" + former + "/regenerate", "{}", "Prefer", "wait=60").expect(200);
        me.delete("/api/assets/" + former).expect(204);
        return tale.project;
    }

    private void refused(int status, byte[] zip, String why) {
        var answer = bring(other, zip);
        assertEquals(status, answer.status(), answer::toString);
        assertTrue(answer.text().contains(why), answer::toString);
    }

    static Answer bring(Client client, byte[] zip) {
        return client.send("POST", "/api/projects/import", "application/zip", zip);
    }

    static byte[] export(Client client, String project) {
        return client.get("/api/projects/" + project + "/export").expect(200).bytes();
    }

    /** What the project and its lineage say, each id named by where it is met first. */
    static String ordinals(Map<String, byte[]> files) {
        var ordinals = new LinkedHashMap<String, Integer>();
        return ID.matcher(text(files, "project.json") + '\n' + text(files, "lineage.prov.json")).replaceAll(id -> "#" + ordinals.computeIfAbsent(id.group(), met -> ordinals.size()));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** The drawings say otherwise; what stills say of themselves stays. */
    private static byte[] drawing(byte[] zip, String what, String otherwise) throws IOException {
        return altered(zip, files -> change(files, json -> parsed(json.toString().replace(json.getJsonArray("drawings").toString(),
                json.getJsonArray("drawings").toString().replace(what, otherwise)))));
    }

    /** A part of the first of these is another. */
    private static byte[] foreign(byte[] zip, String many, String field, Object value) throws IOException {
        return altered(zip, files -> change(files, json -> {
            var all = Json.createArrayBuilder(json.getJsonArray(many));
            var first = Json.createObjectBuilder(json.getJsonArray(many).getJsonObject(0));
            return Json.createObjectBuilder(json).add(many, all.set(0, value instanceof String id ? first.add(field, id) : first.add(field, (JsonValue) value))).build();
        }));
    }

    /** Every drawing used every still. */
    private static byte[] circled(byte[] zip) throws IOException {
        return altered(zip, files -> change(files, json -> {
            var stills = Json.createArrayBuilder();
            json.getJsonArray("stills").getValuesAs(JsonObject.class).forEach(still -> stills.add(still.getString("id")));
            var used = stills.build();
            var all = Json.createArrayBuilder();
            json.getJsonArray("drawings").getValuesAs(JsonObject.class).forEach(drawing -> all.add(Json.createObjectBuilder(drawing).add("used", used)));
            return Json.createObjectBuilder(json).add("drawings", all).build();
        }));
    }

    /** A million drawings. */
    private static byte[] crowded(byte[] zip) throws IOException {
        return altered(zip, files -> files.put("project.json", text(files, "project.json").replaceFirst("\"drawings\":\\[", "\"drawings\":[" + "{},".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)));
    }

    private static void change(Map<String, byte[]> files, UnaryOperator<JsonObject> change) {
        files.put("project.json", change.apply(parsed(text(files, "project.json"))).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject parsed(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** Says it has so many bytes and sends two. @return the first line of the answer, or empty where there is none */
    private String said(String workspace, long length) throws IOException {
        var at = java.net.URI.create(studio.base());
        try (var socket = new java.net.Socket(at.getHost(), at.getPort())) {
            socket.getOutputStream().write(("POST /api/projects/import HTTP/1.1\r\nHost: " + at.getAuthority() + "\r\nAuthorization: Bearer "
                    + studio.tokens().mint(workspace, "creator") + "\r\nContent-Type: application/zip\r\nContent-Length: " + length + "\r\n\r\nPK").getBytes(StandardCharsets.US_ASCII));
            if (length < 10_000) {
                socket.shutdownOutput();
            }
            var line = new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            return line == null ? "" : line;
        }
    }

    private static byte[] told(byte[] zip, String what, String otherwise) throws IOException {
        return altered(zip, files -> files.computeIfPresent("project.json", (name, json) -> {
            var text = new String(json, StandardCharsets.UTF_8);
            return text.replace(what, otherwise).getBytes(StandardCharsets.UTF_8);
        }));
    }

    static byte[] altered(byte[] zip, Consumer<Map<String, byte[]>> change) throws IOException {
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

    static byte[] packed(Map<String, byte[]> files) throws IOException {
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
