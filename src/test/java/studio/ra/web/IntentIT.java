package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** The client's word wins, is remembered, and is learned from in its workspace alone. */
class IntentIT {

    private static final String TEXT = "The referee waits";

    private final RunningStudio studio = RunningStudio.shared();
    private final Client me = DrawingIT.rich(studio);

    @Test
    void whatARequestStatesWins() {
        var tale = Tale.begin(me);
        var scene = tale.scene();
        var shot = tale.shot(scene, "An anime close-up of a dragon.");
        var stated = "{\"intent\": {\"style\": \"documentary\", \"shotType\": \"wide\", \"motion\": \"parallax\", \"subject\": \"object\", \"complex\": true, \"detailCritical\": true}}";
        for (var decision : List.of(routed(me, shot, stated), decision(tale.drawn("/shots/" + shot + "/keyframes", stated)),
                decision(me.post("/api/scenes/" + scene + "/keyframes", stated, "Prefer", "wait=60").expect(200).json().getJsonArray("items").getJsonObject(0)))) {
            var intent = decision.getJsonObject("intent");
            assertEquals("documentary", intent.getString("style"));
            assertEquals("wide", intent.getString("shotType"));
            assertEquals("parallax", intent.getString("motion"));
            assertEquals("object", intent.getString("subject"));
            assertTrue(intent.getBoolean("complex") && intent.getBoolean("detailCritical"));
            intent.getJsonObject("source").values().forEach(source -> assertEquals("\"stated\"", source.toString()));
            assertEquals("local", intent.getString("reader"));
            assertEquals(64, intent.getString("heads").length());
        }
        var who = tale.character("Mira", "Lighthouse keeper, 34.");
        var portrait = decision(tale.drawn("/characters/" + who + "/portraits", "{\"intent\": {\"shotType\": \"medium\", \"style\": \"painted\"}}"));
        assertEquals("medium", portrait.getJsonObject("intent").getString("shotType"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"shotType\": \"extreme\"}|intent.shotType", "{\"style\": \"gore\"}|intent.style", "{\"motion\": 5}|intent.motion",
            "{\"subject\": \"dog\"}|intent.subject", "{\"complex\": \"true\"}|intent.complex", "{\"detailCritical\": 1}|intent.detailCritical",
            "{\"mood\": \"sad\"}|intent.mood", "[]|intent", "\"wide\"|intent", "5|intent"})
    void whatIsNotTheContractsIsRefused(String intent, String field) {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), TEXT);
        for (var refused : List.of(me.post("/api/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + shot + "\", \"intent\": " + intent + "}"),
                me.post("/api/shots/" + shot + "/keyframes", "{\"intent\": " + intent + "}"))) {
            assertEquals(field, violation(refused.expect(400).json()));
        }
        if (intent.startsWith("{")) {
            assertEquals(field, "intent." + violation(me.put("/api/shots/" + shot + "/intent", intent).expect(400).json()));
        }
        assertFalse(me.get("/api/shots/" + shot).expect(200).json().containsKey("intent"));
        assertTrue(corrections(me).isEmpty());
    }

    @Test
    void aKeyIsForOneIntent() {
        var tale = Tale.begin(me);
        var shot = "/api/shots/" + tale.shot(tale.scene(), TEXT) + "/keyframes";
        var first = me.post(shot, "{\"intent\": {\"shotType\": \"wide\"}}", "Idempotency-Key", "one", "Prefer", "wait=60").expect(200).json();
        assertEquals(first.getString("id"), me.post(shot, "{\"intent\": {\"shotType\": \"wide\"}}", "Idempotency-Key", "one").expect(200).json().getString("id"));
        me.post(shot, "{\"intent\": {\"shotType\": \"action\"}}", "Idempotency-Key", "one").expect(409);
        me.post(shot, "{}", "Idempotency-Key", "one").expect(409);
    }

    @Test
    void aCorrectionStaysOnTheShotUntilItIsTakenAway() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), TEXT);
        var address = "/api/shots/" + shot + "/intent";
        me.put(address, "{}").expect(400);
        me.put(address, "{\"shotType\": \"wide\", \"complex\": true}").expect(200);
        var kept = me.put(address, "{\"shotType\": \"abstract\", \"detailCritical\": true, \"style\": \"animated\"}").expect(200).json();
        assertEquals(kept, me.get("/api/shots/" + shot).expect(200).json());
        assertEquals("{\"detailCritical\":true,\"shotType\":\"abstract\",\"style\":\"animated\"}", sorted(kept.getJsonObject("intent")));
        me.patch("/api/shots/" + shot, "{\"hero\": true}").expect(200);

        var drawn = decision(tale.drawn("/shots/" + shot + "/keyframes", "{}")).getJsonObject("intent");
        assertEquals("abstract", drawn.getString("shotType"));
        assertEquals("stated", drawn.getJsonObject("source").getString("shotType"));
        assertEquals("animated", drawn.getString("style"));
        assertNotEquals("stated", drawn.getJsonObject("source").getString("complex"));
        var own = routed(me, shot, "{\"intent\": {\"shotType\": \"action\"}}").getJsonObject("intent");
        assertEquals("action", own.getString("shotType"));
        assertTrue(own.getBoolean("detailCritical"));

        DrawingIT.rich(studio).put(address, "{\"shotType\": \"wide\"}").expect(404);
        DrawingIT.rich(studio).delete(address).expect(404);
        me.delete(address).expect(204);
        assertFalse(me.get("/api/shots/" + shot).expect(200).json().containsKey("intent"));
        assertNotEquals("stated", routed(me, shot, "{}").getJsonObject("intent").getJsonObject("source").getString("shotType"));
    }

    @Test
    void whatIsStatedIsKeptAsACorrectionOfTheWords() {
        var tale = Tale.begin(me);
        var scene = tale.scene();
        var shot = tale.shot(scene, TEXT);
        routed(me, shot, "{\"intent\": {\"shotType\": \"wide\"}}");
        assertTrue(corrections(me).isEmpty(), "a question teaches nothing");
        me.post("/api/shots/" + shot + "/keyframes", "{\"intent\": {\"shotType\": \"wide\"}, \"quote\": \"no-such\"}").expect(409);
        assertTrue(corrections(me).isEmpty(), "what was not placed teaches nothing");
        me.put("/api/shots/" + shot + "/intent", "{\"shotType\": \"wide\", \"style\": \"painted\"}").expect(200);
        tale.drawn("/shots/" + shot + "/keyframes", "{}");
        assertEquals(2, corrections(me).size());
        tale.drawn("/shots/" + shot + "/keyframes", "{\"intent\": {\"shotType\": \"abstract\", \"subject\": \"human\"}}");
        var kept = corrections(me);
        assertEquals(3, kept.size());
        var framing = on(kept, "shotType");
        assertEquals("abstract", framing.getString("label"), "the last statement counts");
        assertEquals("medium", framing.getString("read"));
        assertEquals("learned", framing.getString("source"));
        assertEquals(TEXT, framing.getString("text"));
        assertTrue(framing.getBoolean("teaches"));
        assertEquals(on(kept, "subject").getString("label"), on(kept, "subject").getString("read"), "confirmed");
        assertFalse(on(kept, "style").getBoolean("teaches"));

        tale.shot(scene, "A bell rings");
        me.post("/api/scenes/" + scene + "/keyframes", "{\"intent\": {\"motion\": \"parallax\"}}", "Prefer", "wait=60").expect(200);
        assertEquals(3, corrections(me).size(), "what is stated of a whole scene says nothing of each shot's words");
        assertEquals(2, me.get("/api/intent/corrections?limit=2").expect(200).json().getJsonArray("items").size());
        assertTrue(corrections(DrawingIT.rich(studio)).isEmpty());
    }

    @Test
    void aWorkspaceLearnsFromItsCorrectionsAloneAndCanGoBack() {
        var other = DrawingIT.rich(studio);
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), TEXT);
        var shipped = versions(me).get(0);
        assertTrue(shipped.getBoolean("shipped") && shipped.getBoolean("current"), shipped::toString);
        assertEquals(1, versions(me).size());
        var before = bare(me);
        assertEquals("medium", before.getJsonObject("intent").getString("shotType"));
        assertEquals(shipped.getString("version"), before.getJsonObject("intent").getString("heads"));
        assertEquals(shipped.getString("version"), me.post("/api/intent/heads", "").expect(201).json().getString("version"), "nothing to learn, nothing new");

        me.put("/api/shots/" + shot + "/intent", "{\"shotType\": \"abstract\", \"subject\": \"object\"}").expect(200);
        var learned = me.post("/api/intent/heads", "").expect(201).json();
        assertTrue(learned.getBoolean("current"), learned::toString);
        assertEquals(2, learned.getInt("corrections"));
        assertEquals(582, learned.getInt("examples"));
        assertTrue(learned.getJsonObject("accuracy").getJsonNumber("shotType").doubleValue() > 0.5, learned::toString);
        var after = bare(me).getJsonObject("intent");
        assertEquals("abstract", after.getString("shotType"));
        assertEquals("learned", after.getJsonObject("source").getString("shotType"));
        assertEquals("object", after.getString("subject"));
        assertEquals(learned.getString("version"), after.getString("heads"));
        assertEquals(learned.getString("version"), me.post("/api/intent/heads", "").expect(201).json().getString("version"), "the same corrections, the same heads");
        assertEquals(List.of(true, false), versions(me).stream().map(v -> v.getBoolean("current")).toList());
        assertEquals(1, me.get("/api/intent/heads?limit=1").expect(200).json().getJsonArray("items").size());

        assertEquals(before.getJsonObject("intent"), bare(other).getJsonObject("intent"));
        assertEquals(1, versions(other).size());
        other.put("/api/intent/heads/current", version(learned)).expect(404);

        assertTrue(me.put("/api/intent/heads/current", version(shipped)).expect(200).json().getBoolean("current"));
        assertEquals(before.getJsonObject("intent"), bare(me).getJsonObject("intent"));
        assertTrue(me.put("/api/intent/heads/current", version(learned)).expect(200).json().getBoolean("current"));
        assertEquals("abstract", bare(me).getJsonObject("intent").getString("shotType"));
        var replayed = me.post("/api/replays", "{}").expect(200).json();
        assertEquals(0, replayed.getInt("flips"), replayed::toString);
        assertEquals(before.getJsonObject("intent"), me.get("/api/decisions/" + before.getString("id")).expect(200).json().getJsonObject("intent"));
    }

    @Test
    void onlyAnAdminChangesHowAWorkspaceIsRead() {
        var name = "w" + System.nanoTime();
        var creator = studio.as(name, "creator");
        creator.post("/api/intent/heads", "").expect(403);
        var shipped = versions(creator).get(0);
        creator.put("/api/intent/heads/current", version(shipped)).expect(403);
        var admin = studio.as(name, "creator", "admin");
        admin.put("/api/intent/heads/current", "{\"version\": \"" + "0".repeat(64) + "\"}").expect(404);
        assertEquals("version", violation(admin.put("/api/intent/heads/current", "{\"version\": \"latest\"}").expect(400).json()));
        studio.nobody().get("/api/intent/heads").expect(401);
    }

    @Test
    void aStillIsDrawnAgainAsItsRequestStated() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), TEXT);
        var still = Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{\"intent\": {\"shotType\": \"abstract\", \"style\": \"animated\"}}")).get(0);
        var again = decision(tale.drawn("/assets/" + still + "/regenerate", "{}")).getJsonObject("intent");
        assertEquals("abstract", again.getString("shotType"));
        assertEquals("animated", again.getString("style"));
        var branch = decision(tale.drawn("/assets/" + still + "/branch", "{\"intent\": {\"shotType\": \"wide\"}}")).getJsonObject("intent");
        assertEquals("wide", branch.getString("shotType"));
        assertEquals("animated", branch.getString("style"));
        me.post("/api/assets/" + still + "/branch", "{\"intent\": {}}").expect(400);
        assertEquals("intent.style", violation(me.post("/api/assets/" + still + "/regenerate", "{\"intent\": {\"style\": \"gore\"}}").expect(400).json()));
    }

    private static JsonObject bare(Client client) {
        return client.post("/api/routes", "{\"purpose\": \"keyframe\", \"prompt\": \"" + TEXT + "\"}").expect(200).json();
    }

    private static JsonObject routed(Client client, String shot, String more) {
        var rest = more.substring(1, more.length() - 1);
        return client.post("/api/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + shot + "\"" + (rest.isBlank() ? "" : ", " + rest) + "}").expect(200).json();
    }

    private JsonObject decision(JsonObject drawing) {
        return me.get("/api/decisions/" + drawing.getString("decision")).expect(200).json();
    }

    private static List<JsonObject> corrections(Client client) {
        return client.get("/api/intent/corrections").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static JsonObject on(List<JsonObject> corrections, String axis) {
        return corrections.stream().filter(c -> c.getString("axis").equals(axis)).findFirst().orElseThrow();
    }

    private static List<JsonObject> versions(Client client) {
        return client.get("/api/intent/heads").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static String version(JsonObject version) {
        return "{\"version\": \"" + version.getString("version") + "\"}";
    }

    private static String violation(JsonObject problem) {
        return problem.getJsonArray("violations").getJsonObject(0).getString("field");
    }

    private static String sorted(JsonObject object) {
        var fields = new java.util.TreeMap<String, JsonValue>(object);
        return fields.entrySet().stream().map(e -> '"' + e.getKey() + "\":" + e.getValue()).collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }
}
