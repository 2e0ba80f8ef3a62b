package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;

import studio.ra.Answer;
import studio.ra.Client;
import studio.ra.RunningStudio;

/** The main job over HTTP: from a character to a keyframe that remembers it, every credit accounted for. */
class DrawingIT {

    private final RunningStudio studio = RunningStudio.shared();
    private final Client me = rich(studio);

    /** Each story has a workspace of its own, with credits. */
    static Client rich(RunningStudio studio) {
        var client = studio.as("w" + System.nanoTime(), "creator", "admin");
        client.post("/api/credits/grants", "{\"amount\": 1000, \"note\": \"for the story\"}").expect(201);
        return client;
    }

    @Test
    void aKeyframeRemembersTheLockedCharacter() throws Exception {
        var tale = Tale.begin(me);
        var mira = tale.character("Mira", "Lighthouse keeper, 34, wiry, red scarf.");
        var portraits = tale.drawn("/characters/" + mira + "/portraits", "{\"count\": 4}");
        assertEquals("done", portraits.getString("state"));
        assertEquals(4, new HashSet<>(Tale.assets(portraits)).size());
        var pick = Tale.assets(portraits).get(2);
        me.post("/api/characters/" + mira + "/lock", "{\"asset\": \"" + pick + "\"}").expect(200);
        assertEquals(pick, me.get("/api/characters/" + mira).expect(200).json().getJsonObject("lock").getString("asset"));

        var shot = tale.shot(tale.scene(), "Mira climbs the stairs with a lantern.", mira);
        var keyframe = tale.drawn("/shots/" + shot + "/keyframes", "{\"quality\": \"final\"}");
        var still = me.get("/api/assets/" + Tale.assets(keyframe).get(0)).expect(200).json();

        var provenance = still.getJsonObject("provenance");
        assertTrue(Tale.texts(provenance.get("references")).contains(pick), provenance::toString);
        var decision = me.get("/api/decisions/" + keyframe.getString("decision")).expect(200).json();
        var anchor = decision.getJsonArray("anchors").getJsonObject(0);
        assertEquals(pick, anchor.getString("asset"));
        assertEquals(mira, anchor.getString("subject"));
        var lineage = me.get("/api/assets/" + still.getString("id") + "/lineage").expect(200).json();
        assertTrue(lineage.getJsonArray("nodes").getValuesAs(JsonObject.class).stream().anyMatch(n -> n.getString("id").equals(pick)));

        var content = me.get("/api/assets/" + still.getString("id") + "/content").expect(200);
        assertEquals("image/png", content.header("Content-Type"));
        assertEquals(still.getString("sha256"), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.bytes())));
        assertEquals(still.getJsonNumber("bytes").longValue(), content.bytes().length);
        assertEquals(shot, still.getString("shot"));
        assertEquals(still.getString("id"), me.get("/api/shots/" + shot).expect(200).json().getString("current"));

        assertEquals(5, tale.credits().getInt("spent"));
        assertEquals(0, tale.credits().getInt("held"));
        assertEquals(995, tale.booked());
        assertEquals(995, tale.credits().getInt("available"));
    }

    @Test
    void everyModelConsideredIsInTheDecisionAndFactorsAddUp() {
        var decision = me.post("/api/routes", "{\"purpose\": \"keyframe\", \"prompt\": \"A city at night, anime\", \"count\": 3}").expect(200).json();
        var candidates = decision.getJsonArray("candidates").getValuesAs(JsonObject.class);
        assertEquals(me.get("/api/models").json().getJsonArray("items").size(), candidates.size());
        var chosen = candidates.get(0);
        assertEquals("sketch", chosen.getString("model"));
        var factors = chosen.getJsonObject("factors");
        assertEquals(Set.of("intent", "continuity", "cost", "speed", "history", "health", "detail"), factors.keySet());
        double sum = factors.keySet().stream().mapToDouble(f -> factors.getJsonNumber(f).doubleValue()).sum();
        assertEquals(chosen.getJsonNumber("score").doubleValue(), sum, 0.001);
        assertEquals(3, decision.getJsonObject("quote").getInt("credits"));
        assertEquals(decision, me.get("/api/decisions/" + decision.getString("id")).expect(200).json());
    }

    @Test
    void aRouteDrawsNothingAndSpendsNothing() {
        me.post("/api/routes", "{\"purpose\": \"portrait\", \"prompt\": \"An old sailor\"}").expect(200);
        assertEquals(1000, me.get("/api/credits").json().getInt("available"));
        assertTrue(me.get("/api/assets").json().getJsonArray("items").isEmpty());
    }

    @Test
    void theSameKeyDrawsAndChargesOnce() throws Exception {
        var tale = Tale.begin(me);
        var mira = tale.character("Mira", "A keeper.");
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<String>();
            for (var answer : pool.invokeAll(IntStream.range(0, 8).<Callable<Answer>>mapToObj(i -> () ->
                    me.post("/api/characters/" + mira + "/portraits", "{\"count\": 2}", "Idempotency-Key", "once", "Prefer", "wait=60")).toList())) {
                answers.add(answer.get().expect(200).json().getString("id"));
            }
            assertEquals(1, new HashSet<>(answers).size(), answers::toString);
        } finally {
            pool.shutdownNow();
        }
        assertEquals(2, tale.credits().getInt("spent"));
        assertEquals(2, me.get("/api/assets").json().getJsonArray("items").size());
        me.post("/api/characters/" + mira + "/portraits", "{\"count\": 3}", "Idempotency-Key", "once").expect(409);
        assertEquals(2, tale.credits().getInt("spent"));
    }

    @Test
    void aMissingKeyIsMadeUpAndReturned() {
        var tale = Tale.begin(me);
        var path = "/api/characters/" + tale.character("Mira", "A keeper.") + "/portraits";
        var first = me.post(path, "{}", "Prefer", "wait=60").expect(200);
        var again = me.post(path, "{}", "Idempotency-Key", first.header("Idempotency-Key"), "Prefer", "wait=60").expect(200);
        assertEquals(Tale.id(first), Tale.id(again));
        assertEquals("mine", me.post(path, "{}", "Idempotency-Key", "mine").header("Idempotency-Key"));
    }

    @Test
    void aRepeatedKeyAnswersEvenWhenTheMoneyIsGone() {
        me.post("/api/projects", "{\"title\": \"Tight\", \"budget\": 1}").expect(201);
        var tale = Tale.begin(me, "{\"title\": \"Tight\", \"budget\": 1}");
        var mira = tale.character("Mira", "A keeper.");
        var path = "/api/characters/" + mira + "/portraits";
        var first = me.post(path, "{}", "Idempotency-Key", "k", "Prefer", "wait=60").expect(200).json();
        assertEquals(first.getString("id"), me.post(path, "{}", "Idempotency-Key", "k").expect(200).json().getString("id"));
        me.post(path, "{}", "Idempotency-Key", "other").expect(402);
    }

    @Test
    void whatIsNotThereIsNotSpent() {
        var poor = studio.as("poor" + System.nanoTime(), "creator");
        var tale = Tale.begin(poor);
        var mira = tale.character("Mira", "A keeper.");
        var answer = poor.post("/api/characters/" + mira + "/portraits", "{\"count\": 2}").expect(402);
        assertEquals("urn:ra:problem:insufficient-credits", answer.json().getString("type"));
        assertEquals(2, answer.json().getInt("needed"));
        assertEquals(0, answer.json().getInt("available"));
        assertEquals("urn:ra:problem:no-eligible-model", poor.post("/api/routes", "{\"purpose\": \"portrait\", \"subject\": \"" + mira + "\"}").expect(422)
                .json().getString("type"));
        assertTrue(poor.get("/api/credits/entries").json().getJsonArray("items").isEmpty());
    }

    @Test
    void badRequestsAreNamedAndChangeNothing() {
        var tale = Tale.begin(me);
        var mira = tale.character("Mira", "A keeper.");
        var path = "/api/characters/" + mira + "/portraits";
        assertEquals("count", violated(me.post(path, "{\"count\": 9}")));
        assertEquals("count", violated(me.post(path, "{\"count\": \"two\"}")));
        assertEquals("count", violated(me.post(path, "{\"count\": 1.5}")));
        assertEquals("quality", violated(me.post(path, "{\"quality\": \"best\"}")));
        assertEquals("model", violated(me.post(path, "{\"model\": \"no-such\"}")));
        assertEquals("model", violated(me.post(path, "{\"model\": [\"sketch\", \"sketch\"]}")));
        assertEquals("cuont", violated(me.post(path, "{\"cuont\": 1}")));
        assertEquals("name", violated(me.post("/api/projects/" + tale.project + "/characters", "{\"name\": \"\", \"description\": \"x\"}")));
        assertEquals("urn:ra:problem:invalid", me.post(path, "{\"count\": ").expect(400).json().getString("type"));
        assertEquals("urn:ra:problem:unsupported-media", me.send("POST", path, "text/plain", "x".getBytes()).expect(415).json().getString("type"));
        me.post("/api/characters/nobody/portraits", "{}").expect(404);
        me.post("/api/shots/" + mira + "/keyframes", "{}").expect(404);
        me.post("/api/scenes/nowhere/keyframes", "{}").expect(404);
        me.get("/api/generations/nothing").expect(404);
        assertEquals(1000, tale.credits().getInt("available"));
        assertTrue(me.get("/api/assets").json().getJsonArray("items").isEmpty());
        assertTrue(me.get("/api/characters/" + mira).json().get("lock") == null);
    }

    @Test
    void anAbsentProviderIsNotDrawnWithEvenWhenItIsNamed() {
        var tale = Tale.begin(me);
        var mira = tale.character("Mira", "A keeper.");
        var answer = me.post("/api/characters/" + mira + "/portraits", "{\"model\": \"seedream-4.5\"}").expect(422).json();
        var excluded = answer.getJsonArray("excluded").getValuesAs(JsonObject.class);
        assertTrue(excluded.stream().anyMatch(e -> e.getString("model").equals("seedream-4.5") && e.getString("reason").contains("not configured")));
        assertEquals(1000, tale.credits().getInt("available"));
    }

    @Test
    void aQuoteHoldsForWhatItWasGivenFor() {
        var tale = Tale.begin(me);
        var mira = tale.character("Mira", "A keeper.");
        var quote = me.post("/api/routes", "{\"purpose\": \"portrait\", \"subject\": \"" + mira + "\", \"count\": 2}").expect(200).json().getJsonObject("quote");
        var path = "/api/characters/" + mira + "/portraits";
        var drawn = tale.drawn("/characters/" + mira + "/portraits", "{\"count\": 2, \"quote\": \"" + quote.getString("id") + "\"}");
        assertEquals(quote.getInt("credits"), drawn.getJsonObject("credits").getInt("spent"));
        me.post(path, "{\"count\": 3, \"quote\": \"" + quote.getString("id") + "\"}").expect(409);
        me.post(path, "{\"quote\": \"nosuchquote\"}").expect(409);
    }

    @Test
    void aSceneIsDrawnShotByShot() {
        var tale = Tale.begin(me);
        var scene = tale.scene();
        var first = tale.shot(scene, "The lamp room, empty.");
        var second = tale.shot(scene, "Waves below.");
        var answer = me.post("/api/scenes/" + scene + "/keyframes", "{}", "Prefer", "wait=60").expect(200).json();
        var drawings = answer.getJsonArray("items").getValuesAs(JsonObject.class);
        assertEquals(2, drawings.size());
        assertEquals(Set.of(first, second), new HashSet<>(drawings.stream().map(d -> d.getString("subject")).toList()));
        assertTrue(drawings.stream().allMatch(d -> d.getString("state").equals("done")));
        assertEquals(2, tale.credits().getInt("spent"));
    }

    @Test
    void aSceneIsHeldForAsAWholeOrNotAtAll() {
        var tale = Tale.begin(me, "{\"title\": \"Tight\", \"budget\": 1}");
        var scene = tale.scene();
        tale.shot(scene, "The lamp room, empty.");
        tale.shot(scene, "Waves below.");
        me.post("/api/scenes/" + scene + "/keyframes", "{}").expect(402);
        assertEquals(1000, tale.credits().getInt("available"));
        assertTrue(me.get("/api/projects/" + tale.project + "/spend").expect(200).json().getInt("held") == 0);
    }

    @Test
    void theSameSeedDrawsTheSamePicture() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Waves below.");
        var once = me.get("/api/assets/" + Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{\"seed\": 7}")).get(0) + "/content");
        var again = me.get("/api/assets/" + Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{\"seed\": 7}")).get(0) + "/content");
        var other = me.get("/api/assets/" + Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{\"seed\": 8}")).get(0) + "/content");
        assertArrayEquals(once.bytes(), again.bytes());
        assertFalse(Arrays.equals(once.bytes(), other.bytes()));
    }

    @Test
    void anAcceptedRequestSaysWhereItIs() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Waves below.");
        var answer = me.post("/api/shots/" + shot + "/keyframes", "{\"count\": 8}");
        assertTrue(answer.header("Location").endsWith("/api/generations/" + Tale.id(answer)), answer::toString);
        var done = me.get("/api/generations/" + Tale.id(answer), "Prefer", "wait=60").expect(200).json();
        assertEquals("done", done.getString("state"));
        assertEquals(8, done.getJsonArray("attempts").size());
    }

    @Test
    void whatHappensIsToldInOrderAndReplayedFromTheLastOneSeen() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Waves below.");
        var id = tale.drawn("/shots/" + shot + "/keyframes", "{\"count\": 2}").getString("id");
        var all = Events.of(me.get("/api/generations/" + id + "/events").expect(200).text());
        assertEquals("queued", all.get(0).state());
        assertEquals("done", all.get(all.size() - 1).state());
        assertEquals(all.stream().map(Events.Event::id).sorted().toList(), all.stream().map(Events.Event::id).toList());
        var rest = Events.of(me.get("/api/generations/" + id + "/events", "Last-Event-ID", all.get(0).id()).expect(200).text());
        assertEquals(all.subList(1, all.size()), rest);
    }

    @Test
    void aCancelledDrawingGivesItsHoldBack() {
        var tale = Tale.begin(me);
        var scene = tale.scene();
        IntStream.range(0, 6).forEach(i -> tale.shot(scene, "Wave " + i));
        var drawings = me.post("/api/scenes/" + scene + "/keyframes", "{\"count\": 8}").json().getJsonArray("items").getValuesAs(JsonObject.class);
        var last = drawings.get(5).getString("id");
        var cancelled = me.delete("/api/generations/" + last).expect(200).json();
        assertEquals("cancelled", cancelled.getString("state"));
        assertEquals(0, cancelled.getJsonObject("credits").getInt("held"));
        assertEquals(cancelled.getJsonArray("assets").size(), cancelled.getJsonObject("credits").getInt("spent"));
        drawings.stream().limit(5).forEach(d -> me.get("/api/generations/" + d.getString("id"), "Prefer", "wait=60").expect(200));
        assertEquals("cancelled", me.get("/api/generations/" + last).json().getString("state"));
        assertEquals(0, tale.credits().getInt("held"));
        assertEquals(tale.credits().getInt("available"), tale.booked());
        assertEquals(me.get("/api/generations/" + last).json(), me.delete("/api/generations/" + last).expect(200).json());
    }

    @Test
    void anotherWorkspaceSeesNothingOfIt() {
        var tale = Tale.begin(me);
        var mira = tale.lockedCharacter();
        var shot = tale.shot(tale.scene(), "Mira waits.", mira);
        var keyframe = tale.drawn("/shots/" + shot + "/keyframes", "{}");
        var other = rich(studio);
        for (var path : new String[] {"/projects/" + tale.project, "/characters/" + mira, "/shots/" + shot, "/generations/" + keyframe.getString("id"),
            "/generations/" + keyframe.getString("id") + "/events", "/decisions/" + keyframe.getString("decision"),
            "/assets/" + Tale.assets(keyframe).get(0), "/assets/" + Tale.assets(keyframe).get(0) + "/content",
            "/assets/" + Tale.assets(keyframe).get(0) + "/lineage", "/projects/" + tale.project + "/spend"}) {
            assertEquals(404, other.get("/api" + path).status(), path);
        }
        other.post("/api/characters/" + mira + "/portraits", "{}").expect(404);
        other.post("/api/shots/" + shot + "/keyframes", "{}").expect(404);
        other.post("/api/assets/" + Tale.assets(keyframe).get(0) + "/approve", "{}").expect(404);
        other.delete("/api/generations/" + keyframe.getString("id")).expect(404);
        assertEquals(JsonValue.ValueType.ARRAY, other.get("/api/assets").json().get("items").getValueType());
        assertTrue(other.get("/api/assets").json().getJsonArray("items").isEmpty());
    }

    @Test
    void aRelockKeepsTheOldVersionAndNamesWhatStandsOnIt() {
        var tale = Tale.begin(me);
        var mira = tale.lockedCharacter();
        var shot = tale.shot(tale.scene(), "Mira waits.", mira);
        tale.drawn("/shots/" + shot + "/keyframes", "{}");
        assertTrue(me.get("/api/characters/" + mira + "/impact").expect(200).json().getJsonArray("stale").isEmpty());
        var other = Tale.assets(tale.drawn("/characters/" + mira + "/portraits", "{}")).get(0);
        me.post("/api/characters/" + mira + "/lock", "{\"asset\": \"" + other + "\"}").expect(200);
        var sheet = me.get("/api/characters/" + mira).expect(200).json();
        assertEquals(2, sheet.getJsonObject("lock").getInt("version"));
        assertEquals(2, sheet.getJsonArray("locks").size());
        var stale = me.get("/api/characters/" + mira + "/impact").expect(200).json().getJsonArray("stale");
        assertEquals(shot, stale.getJsonObject(0).getString("shot"));
        assertNotEquals(other, stale.getJsonObject(0).getString("asset"));
    }

    @Test
    void aTemporaryPinCountsDownOnCompletedRendersOnly() {
        me.post("/api/pins/temporary", "{\"model\": \"sketch\", \"renders\": 2}").expect(201);
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Waves below.");
        me.post("/api/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + shot + "\"}").expect(200);
        assertEquals(2, me.get("/api/pins").json().getJsonArray("items").getJsonObject(0).getInt("left"));
        tale.drawn("/shots/" + shot + "/keyframes", "{}");
        assertEquals(1, me.get("/api/pins").json().getJsonArray("items").getJsonObject(0).getInt("left"));
        tale.drawn("/shots/" + shot + "/keyframes", "{}");
        assertTrue(me.get("/api/pins").json().getJsonArray("items").isEmpty());
    }

    @Test
    void theCatalogueTakesWhatItGives() {
        var admin = studio.local();
        var before = admin.get("/api/models/flux-1.1-pro").expect(200).json();
        assertEquals(before, admin.put("/api/models/flux-1.1-pro", before.toString()).expect(200).json());
        assertEquals("absent", before.getJsonObject("health").getString("state"));
        studio.as("w", "creator").put("/api/models/flux-1.1-pro", before.toString()).expect(403);
        assertEquals("provider", violated(admin.put("/api/models/x", "{\"name\":\"x\",\"provider\":\"nobody\",\"family\":\"x\",\"tier\":\"fast\"}")));
    }

    @Test
    void theCatalogueIsPagedLikeEveryList() {
        var ids = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = me.get("/api/models?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next)).expect(200).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(model -> ids.add(model.getString("id")));
            next = page.getString("next", null);
        }
        assertEquals(me.get("/api/models").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().map(m -> m.getString("id")).toList(), ids);
        assertTrue(ids.containsAll(List.of("imagen-4-fast", "imagen-4", "gemini-flash-image", "seedream-4.5", "flux-1.1-pro", "flux-1.1-ultra", "sketch")));
    }

    @Test
    void whatWasThoughtOfAProjectCanBeForgotten() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Waves below.");
        var still = Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{}")).get(0);
        me.post("/api/assets/" + still + "/reject", "{\"reason\": \"too dark\"}").expect(200);
        assertTrue(history(shot) < 0);
        assertEquals(1, me.post("/api/projects/" + tale.project + "/forget", "{}").expect(200).json().getInt("takes"));
        assertEquals(0, history(shot));
        assertEquals("rejected", me.get("/api/assets/" + still).json().getString("state"));
        me.post("/api/projects/nothing/forget", "{}").expect(404);
    }

    @Test
    void anOverrideFeedsTheHistory() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Waves below.");
        tale.drawn("/shots/" + shot + "/keyframes", "{}");
        assertEquals(0, history(shot));
        tale.drawn("/shots/" + shot + "/keyframes", "{\"model\": \"sketch\"}");
        double once = history(shot);
        assertTrue(once > 0);
        tale.drawn("/shots/" + shot + "/keyframes", "{\"model\": \"sketch\"}");
        assertTrue(history(shot) > once);
    }

    /** What history weighs for the sketch on this shot now. */
    private double history(String shot) {
        return me.post("/api/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + shot + "\"}").expect(200).json().getJsonArray("candidates")
                .getJsonObject(0).getJsonObject("factors").getJsonNumber("history").doubleValue();
    }

    private static String violated(Answer answer) {
        return answer.expect(400).json().getJsonArray("violations").getJsonObject(0).getString("field");
    }
}
