package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;
import studio.ra.routing.Snapshot;

/** Ra explains itself over HTTP: why not, what if, and what it may yet cost. */
class JudgmentIT {

    private static final String ROUTE = "{\"purpose\": \"keyframe\", \"prompt\": \"A ferryman in the rain, photograph\", \"count\": 2}";

    private final RunningStudio studio = RunningStudio.shared();
    private final String workspace = "j" + System.nanoTime();
    private final Client me = rich(workspace);

    private Client rich(String name) {
        var client = studio.as(name, "creator", "admin");
        client.post("/api/credits/grants", "{\"amount\": 1000, \"note\": \"for the story\"}").expect(201);
        return client;
    }

    @Test
    void whyNotNamesTheFirstObstacleAndWhatWouldFlipIt() {
        var decision = route();
        var chosen = why(decision, "sketch");
        assertEquals("chosen", chosen.getString("verdict"));
        assertFalse(chosen.containsKey("firstObstacle") || chosen.containsKey("flip"), chosen::toString);
        var other = why(decision, "seedream-4.5");
        assertEquals("excluded", other.getString("verdict"));
        assertEquals("Its provider is not configured in this studio.", other.getString("firstObstacle"));
        assertEquals("healthy", other.getString("gate"));
        assertEquals("Seedream 4.5 would be chosen if its provider were configured.", other.getString("flip"));
        assertEquals(Json.createObjectBuilder().add("kind", "health").add("target", "seedream-4.5").add("from", "absent").add("to", "available").build(),
                other.getJsonObject("change").getJsonArray("steps").getJsonObject(0));
    }

    @Test
    void whyNotGivesTheGapByFactor() {
        try {
            pair();
            var decision = route();
            var why = why(decision, "pair-b");
            assertEquals("outranked", why.getString("verdict"), why::toString);
            var gaps = why.getJsonObject("gapByFactor");
            assertEquals(why.getJsonNumber("gap").doubleValue(), gaps.keySet().stream().mapToDouble(f -> gaps.getJsonNumber(f).doubleValue()).sum(), 0.001);
            assertTrue(why.getString("flip").startsWith("Pair B would be chosen if "), why::toString);
        } finally {
            unpair();
        }
    }

    @Test
    void whyNotKnowsOnlyWhatIsThere() {
        var decision = route();
        me.get("/api/decisions/" + decision + "/why-not/no-such").expect(404);
        me.get("/api/decisions/no-such/why-not/sketch").expect(404);
        rich("other" + System.nanoTime()).get("/api/decisions/" + decision + "/why-not/sketch").expect(404);
    }

    @Test
    void aKeptSnapshotGivesTheSameDecision() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Mira waits.", tale.lockedCharacter());
        var told = me.post("/api/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + shot + "\"}").expect(200).json();
        var kept = TestGraph.graph().one(TestGraph.cypher("kept", "MATCH (d:Decision {id: $id}) MATCH (k:Catalogue {id: d.catalogue}) RETURN d.snapshot AS text, k.text AS rows"),
                Params.of("id", told.getString("id"))).orElseThrow();
        var again = Snapshot.read(kept.text("text"), Snapshot.models(kept.text("rows"))).decision();
        assertEquals(told.getJsonObject("chosen").getString("model"), again.chosen().id());
        assertEquals(Tale.texts(told.get("because")), again.because());
        assertEquals(Tale.texts(told.get("warnings")), again.warnings());
        assertEquals(told.getJsonArray("candidates").getValuesAs(JsonObject.class).stream().map(c -> c.getString("model") + c.getString("reason")).toList(),
                again.candidates().stream().map(c -> c.model() + c.reason()).toList());
    }

    @Test
    void whereNothingIsSupposedNothingFlipsAndNothingIsWritten() {
        var tale = Tale.begin(me);
        tale.drawn("/shots/" + tale.shot(tale.scene(), "Mira waits.", tale.lockedCharacter()) + "/keyframes", "{}");
        route();
        var before = tale.credits();
        var found = replay("{}");
        assertEquals(3, found.getInt("decisions"));
        assertEquals(0, found.getInt("flips"));
        assertEquals(0, found.getInt("creditsDelta"));
        assertTrue(found.getJsonArray("flipped").isEmpty() && found.getJsonArray("stranded").isEmpty(), found::toString);
        assertEquals(found, replay("{\"models\": {}, \"weights\": {}, \"prices\": {}, \"last\": 10000}"));
        assertEquals(1, replay("{\"last\": 1}").getInt("decisions"));
        assertEquals(before, tale.credits());
        assertEquals(0, rich("other" + System.nanoTime()).post("/api/replays", "{}").expect(200).json().getInt("decisions"));
    }

    @Test
    void supposedModelsFlipBreakAndStrand() {
        var tale = Tale.begin(me);
        var mira = tale.lockedCharacter();
        var shot = tale.shot(tale.scene(), "Mira waits.", mira);
        me.post("/api/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + shot + "\"}").expect(200);
        var found = replay("{\"models\": {\"enable\": [\"imagen-4-fast\"]}, \"prices\": {\"imagen-4-fast\": 3}}");
        assertEquals(2, found.getInt("flips"), found::toString);
        assertEquals(1, found.getInt("continuityBreaks"));
        assertEquals(4, found.getInt("creditsDelta"));
        assertEquals("imagen-4-fast", found.getJsonArray("flipped").getJsonObject(0).getString("to"));
        assertEquals("sketch", found.getJsonArray("flipped").getJsonObject(0).getString("from"));
        var stranded = replay("{\"models\": {\"disable\": [\"sketch\"]}}");
        assertEquals(2, stranded.getInt("undrawn"));
        assertEquals(List.of("Mira"), stranded.getJsonArray("stranded").getValuesAs(JsonObject.class).stream().map(s -> s.getString("name")).toList());
    }

    @Test
    void aNewModelShowsWhatItWouldGet() {
        route();
        var row = me.get("/api/models/imagen-4").expect(200).json();
        var shiny = Json.createObjectBuilder(row).add("id", "shiny").add("name", "Shiny").add("price", 1).build();
        var found = replay("{\"models\": {\"add\": [" + shiny + "]}}");
        assertEquals("shiny", found.getJsonArray("flipped").getJsonObject(0).getString("to"));
        assertEquals(1, found.getJsonArray("models").getValuesAs(JsonObject.class).stream().filter(m -> m.getString("model").equals("shiny")).findFirst().orElseThrow()
                .getInt("now"));
        me.get("/api/models/shiny").expect(404);
    }

    @Test
    void aNewRowShowsTheVerdictOfThisWorkspacesDecisionsAndThenGetsWorkWhereItWins() {
        route();
        route();
        try {
            assertTrue(me.put("/api/models/rival", rival("Rival").toString()).expect(200).json().containsKey("verdict"));
            var verdict = ready("rival");
            assertEquals(List.of(2, 2, 0, 0, 0), java.util.stream.Stream.of("decisions", "won", "wonBefore", "continuityBreaks", "creditsDelta").map(verdict::getInt).toList());
            assertTrue(verdict.containsKey("judgedAt"));
            assertEquals("rival", me.post("/api/routes", ROUTE).expect(200).json().getJsonObject("chosen").getString("model"));
            var elsewhere = rich("other" + System.nanoTime());
            assertEquals("ready", elsewhere.get("/api/models/rival").expect(200).json().getJsonObject("verdict").getString("state"));
            assertEquals(0, elsewhere.get("/api/models/rival").expect(200).json().getJsonObject("verdict").getInt("decisions"));
            me.put("/api/models/rival", Json.createObjectBuilder(me.get("/api/models/rival").json()).add("price", 3).build().toString()).expect(200);
            var dearer = ready("rival");
            assertEquals(List.of(3, 3, 1, 12), java.util.stream.Stream.of("decisions", "won", "wonBefore", "creditsDelta").map(dearer::getInt).toList(), dearer::toString);
            var renamed = Json.createObjectBuilder(me.get("/api/models/rival").json()).add("name", "Rivale").build();
            assertEquals(dearer, me.put("/api/models/rival", renamed.toString()).expect(200).json().getJsonObject("verdict"));
            assertFalse(me.get("/api/models/flux-1.1-ultra").expect(200).json().containsKey("verdict"));
        } finally {
            me.delete("/api/models/rival").expect(200);
        }
    }

    @Test
    void whileItsVerdictIsPendingANewRowIsKeptOutAndTheStudioTakesItsTrialUpByItself() {
        route();
        var id = "slow" + System.nanoTime();
        try {
            me.put("/api/models/" + id, rival("Slow").toString()).expect(200);
            // as a studio leaves it that is stopped before the trial, in the eyes of nobody yet
            change("MATCH (m:Model {id: $id}) SET m.tried = m.trial", id);
            change("MATCH (t:Trial {model: $id}) DELETE t", id);
            assertEquals("pending", verdict(id).getString("state"));
            var decision = me.post("/api/routes", ROUTE).expect(200).json();
            assertEquals("sketch", decision.getJsonObject("chosen").getString("model"));
            assertTrue(decision.getJsonArray("candidates").getValuesAs(JsonObject.class).stream().anyMatch(c -> c.getString("model").equals(id)
                    && c.getString("verdict").equals("excluded") && c.getString("reason").startsWith("It is new")), decision::toString);
            assertEquals("judged", why(decision.getString("id"), id).getString("gate"));
            assertEquals("Slow would be chosen if its verdict over this workspace's past decisions were there.", why(decision.getString("id"), id).getString("flip"));
            var tale = Tale.begin(me);
            var named = me.post("/api/shots/" + tale.shot(tale.scene(), "Waves.") + "/keyframes", "{\"model\": \"" + id + "\"}").expect(422).json();
            assertTrue(named.getJsonArray("excluded").toString().contains("It is new"), named::toString);

            change("MATCH (m:Model {id: $id}) REMOVE m.tried", id);
            assertEquals(3, ready(id).getInt("won"));
            assertEquals(id, me.post("/api/routes", ROUTE).expect(200).json().getJsonObject("chosen").getString("model"));
        } finally {
            me.delete("/api/models/" + id).expect(200);
        }
    }

    @Test
    void aDrawingThatNoModelMayDrawKeepsItsDecisionAndNothingElse() {
        var tale = Tale.begin(me, "{\"title\": \"Poor\", \"budget\": 1}");
        var mira = tale.character("Mira", "A keeper.");
        var shot = tale.shot(tale.scene(), "Waves.", mira);
        var portrait = Tale.assets(tale.drawn("/characters/" + mira + "/portraits", "{}")).get(0);
        var before = tale.credits();
        var poor = me.post("/api/shots/" + shot + "/keyframes", "{\"count\": 2}").expect(402).json();
        assertEquals("affordable", why(poor.getString("decision"), "sketch").getString("gate"));
        assertEquals("Sketch (offline) would be chosen if the project's budget were at least 3 credits instead of 1.", why(poor.getString("decision"), "sketch").getString("flip"));
        var kept = me.get("/api/decisions/" + poor.getString("decision")).expect(200).json();
        assertFalse(kept.containsKey("chosen") || kept.containsKey("quote"), kept::toString);
        var none = me.post("/api/shots/" + shot + "/keyframes", "{\"model\": \"seedream-4.5\"}").expect(422).json();
        assertEquals("healthy", why(none.getString("decision"), "seedream-4.5").getString("gate"));
        var unlocked = me.post("/api/characters/" + mira + "/lock", "{\"asset\": \"" + portrait + "\", \"master\": true}").expect(402).json();
        assertEquals("affordable", why(unlocked.getString("decision"), "sketch").getString("gate"));
        assertFalse(me.get("/api/characters/" + mira).expect(200).json().containsKey("lock"));
        assertEquals(before, tale.credits());
        assertEquals(1, me.get("/api/assets").expect(200).json().getJsonArray("items").size());
        assertEquals(4, replay("{}").getInt("decisions"));
        assertEquals(0, replay("{}").getInt("flips"));
        assertEquals(0, replay("{\"models\": {\"disable\": [\"sketch\"]}}").getInt("creditsDelta"));
    }

    @Test
    void whatWasThoughtOfTakesIsToldInTheDecision() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Waves below.");
        for (var asset : Tale.assets(tale.drawn("/shots/" + shot + "/keyframes", "{\"count\": 3}"))) {
            me.post("/api/assets/" + asset + "/approve", "{}").expect(200);
        }
        var because = Tale.texts(me.post("/api/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + shot + "\"}").expect(200).json().get("because"));
        assertTrue(because.stream().anyMatch(s -> s.contains("count as 3.0 approved and 0.0 rejected: +4.29 points (R5).")), because::toString);
    }

    /** Alike to the sketch, and better at everything. */
    private JsonObject rival(String name) {
        var sketch = me.get("/api/models/sketch").expect(200).json();
        var able = Json.createObjectBuilder();
        sketch.getJsonObject("strengths").keySet().forEach(at -> able.add(at, 1));
        return Json.createObjectBuilder(sketch).remove("id").remove("verdict").add("name", name).add("strengths", able).build();
    }

    /** The verdict once it is there; how soon that is, the machine decides. */
    private JsonObject ready(String model) {
        var patience = System.nanoTime() + 120_000_000_000L;
        while (verdict(model).getString("state").equals("pending")) {
            assertTrue(System.nanoTime() < patience, "nobody judges it");
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
        }
        return verdict(model);
    }

    private JsonObject verdict(String model) {
        return me.get("/api/models/" + model).expect(200).json().getJsonObject("verdict");
    }

    private static void change(String cypher, String id) {
        TestGraph.graph().write(TestGraph.cypher("change", cypher), Params.of("id", id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"last\": 0}|last", "{\"last\": 10001}|last", "{\"lats\": 1}|lats", "{\"models\": []}|models",
            "{\"models\": {\"off\": []}}|models.off", "{\"models\": {\"enable\": [\"no-such\"]}}|models.enable", "{\"models\": {\"disable\": [1]}}|models.disable",
            "{\"models\": {\"enable\": \"sketch\"}}|models.enable", "{\"models\": {\"enable\": [\"sketch\"], \"disable\": [\"sketch\"]}}|models.disable",
            "{\"models\": {\"add\": [5]}}|models.add[0]", "{\"models\": {\"add\": [{\"id\": \"x\", \"nmae\": \"x\"}]}}|models.add[0].nmae",
            "{\"models\": {\"add\": [{\"name\": \"x\", \"provider\": \"google\", \"family\": \"x\", \"tier\": \"fast\"}]}}|models.add[0].id",
            "{\"models\": {\"add\": [{\"id\": \"x\", \"name\": \"x\", \"provider\": \"google\", \"family\": \"x\", \"tier\": \"slow\"}]}}|models.add[0].tier",
            "{\"weights\": {\"charm\": 1}}|weights.charm", "{\"weights\": {\"speed\": -1}}|weights.speed", "{\"weights\": {\"speed\": \"1\"}}|weights.speed",
            "{\"weights\": 5}|weights", "{\"prices\": {\"no-such\": 1}}|prices.no-such", "{\"prices\": {\"sketch\": 1.5}}|prices.sketch",
            "{\"prices\": {\"sketch\": -1}}|prices.sketch"})
    void whatDoesNotFitIsNamed(String body, String field) {
        assertEquals(field, me.post("/api/replays", body).expect(400).json().getJsonArray("violations").getJsonObject(0).getString("field"));
    }

    @Test
    void tenThousandDecisionsAreJudgedAgainInOneRequest() {
        var decision = route();
        var copy = TestGraph.cypher("copy", """
                MATCH (d:Decision {id: $id})-[:CHOSE]->(m:Model)
                UNWIND range(1, 1000) AS i
                CREATE (n:Decision)-[:CHOSE]->(m) SET n = d {.*, id: d.id + '-' + $round + '-' + i}""");
        for (int round = 0; round < 10; round++) {
            TestGraph.graph().write(copy, Params.of("id", decision, "round", "" + round));
        }
        var found = replay("{\"last\": 10000, \"models\": {\"enable\": [\"imagen-4-fast\"]}}");
        assertEquals(10_000, found.getInt("decisions"));
        assertEquals(10_000, found.getInt("flips"));
        assertEquals(20_000, found.getInt("creditsDelta"));
        assertEquals(1000, found.getJsonArray("flipped").size());
    }

    @Test
    void aForecastStandsOnAPriorUntilThereIsExperience() {
        var tale = Tale.begin(me);
        var mira = tale.lockedCharacter();
        var scene = tale.scene();
        var first = tale.shot(scene, "Mira waits.", mira);
        var second = tale.shot(scene, "Waves below.");
        var before = tale.credits();
        var forecast = forecast(tale);
        assertEquals(2, forecast.getInt("shots"));
        assertEquals(0, forecast.getInt("done"));
        assertTrue(forecast.getString("basis").contains("prior"), forecast::toString);
        assertEquals(5, forecast.getJsonObject("credits").getInt("p50"));
        assertTrue(forecast.getJsonObject("credits").getInt("p90") > 5, forecast::toString);
        assertEquals(List.of(first, second), forecast.getJsonArray("byShot").getValuesAs(JsonObject.class).stream().map(s -> s.getString("shot")).toList());
        assertEquals("sketch", forecast.getJsonObject("cheapest").getJsonArray("models").getJsonObject(0).getString("model"));
        assertEquals(before, tale.credits());

        var drawn = tale.drawn("/shots/" + first + "/keyframes", "{}");
        me.post("/api/assets/" + Tale.assets(drawn).get(0) + "/approve", "{}").expect(200);
        var after = forecast(tale);
        assertEquals(1, after.getInt("done"));
        assertEquals(0, after.getJsonArray("byShot").getJsonObject(0).getJsonObject("credits").getInt("p90"));
        assertTrue(after.getString("basis").startsWith("Only 1 of this project's 1 keyframes is approved"), after::toString);
        assertTrue(after.getJsonObject("credits").getInt("p90") < forecast.getJsonObject("credits").getInt("p90"));
        rich("other" + System.nanoTime()).get("/api/projects/" + tale.project + "/forecast").expect(404);
    }

    @Test
    void whatIsNotPricedIsUnknownAndNotFree() {
        var tale = Tale.begin(me);
        var shot = tale.shot(tale.scene(), "Mira waits.", tale.lockedCharacter());
        var sketch = me.get("/api/models/sketch").expect(200).json();
        try {
            me.put("/api/models/sketch", Json.createObjectBuilder(sketch).remove("price").build().toString()).expect(200);
            var forecast = forecast(tale);
            assertEquals(1, forecast.getInt("unknown"));
            assertEquals(JsonValue.NULL, forecast.getJsonArray("byShot").getJsonObject(0).getOrDefault("credits", JsonValue.NULL));
            assertTrue(forecast.getString("basis").contains("unknown"), forecast::toString);
            assertEquals(List.of(shot), Tale.texts(forecast.getJsonObject("cheapest").get("unkept")));
        } finally {
            me.put("/api/models/sketch", sketch.toString()).expect(200);
        }
    }

    /** Two more models of the offline provider, alike but for their pace. */
    private void pair() {
        var sketch = me.get("/api/models/sketch").expect(200).json();
        for (var name : new String[] {"a", "b"}) {
            me.put("/api/models/pair-" + name, Json.createObjectBuilder(sketch).add("id", "pair-" + name).add("name", "Pair " + name.toUpperCase())
                    .add("latencyMs", name.equals("a") ? 200 : 900).build().toString()).expect(200);
        }
    }

    private void unpair() {
        me.delete("/api/models/pair-a").expect(200);
        me.delete("/api/models/pair-b").expect(200);
    }

    private String route() {
        return me.post("/api/routes", ROUTE).expect(200).json().getString("id");
    }

    private JsonObject why(String decision, String model) {
        return me.get("/api/decisions/" + decision + "/why-not/" + model).expect(200).json();
    }

    private JsonObject replay(String body) {
        return me.post("/api/replays", body).expect(200).json();
    }

    private JsonObject forecast(Tale tale) {
        return me.get("/api/projects/" + tale.project + "/forecast").expect(200).json();
    }
}
