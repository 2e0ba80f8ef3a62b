package studio.ra.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.graph.Cypher;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** Webhooks at servers of this test, which the studio's operator allows it to reach. */
class WebhooksIT {

    private static final Cypher LAPSE = TestGraph.cypher("test", "MATCH (d:Delivery {state: 'waiting'}) SET d.dueAt = datetime()");
    private static final Cypher SECRETS = TestGraph.cypher("test", "MATCH (w:Webhook) RETURN w.secret AS secret");

    private static Receiver receiver;
    private static RunningStudio studio;

    private final String workspace = "w" + System.nanoTime();
    private final Client me = studio.as(workspace, "creator", "admin");

    @BeforeAll
    static void start() {
        receiver = new Receiver();
        studio = RunningStudio.started("ra.webhook.allow=127.0.0.1", "ra.webhook.retry.seconds=1", "ra.webhook.attempts=2", "ra.webhook.timeout.seconds=60", "ra.credits.low=50");
    }

    @AfterAll
    static void stop() {
        studio.kill();
        receiver.close();
    }

    @Test
    void aDrawingALockAndALowBalanceAreToldSigned() throws IOException {
        var at = path("told");
        var hook = me.post("/api/webhooks", hook(at, "generation.done", "character.locked", "credits.low")).expect(201).json();
        var secret = hook.getString("secret");
        assertTrue(secret.startsWith("whsec_"));
        var who = character(51);
        var drawing = drawn(who);
        var asset = drawing.getJsonArray("assets").getString(0);
        me.post("/api/characters/" + who + "/lock", "{\"asset\": \"" + asset + "\"}").expect(200);
        var told = receiver.awaits(at, seen -> kinds(seen).equals(Set.of("generation.done", "character.locked", "credits.low")));
        for (var seen : told) {
            assertEquals("application/json", seen.type());
            assertTrue(Math.abs(Instant.now().getEpochSecond() - Long.parseLong(seen.timestamp())) < 300);
            assertEquals(Secret.of(secret).orElseThrow().sign(seen.id(), Long.parseLong(seen.timestamp()), seen.body()), seen.signature());
            assertEquals(workspace, seen.data().getString("workspace"));
        }
        assertEquals(drawing.getString("id"), of(told, "generation.done").data().getString("generation"));
        assertEquals(asset, of(told, "character.locked").data().getString("asset"));
        var again = me.get("/api/webhooks/" + hook.getString("id")).expect(200);
        assertFalse(again.text().contains(secret.substring(6)));
        assertFalse(me.get("/api/webhooks").expect(200).text().contains("secret"));
        assertTrue(TestGraph.graph().read(SECRETS, Params.of()).stream().noneMatch(row -> row.text("secret").contains(secret.substring(6))));
        assertFalse(Files.readString(studio.data().resolve("../console.log")).contains(secret.substring(6)));
    }

    @Test
    void whoDoesNotTakeItIsAskedAgainThenGivenUpAndAskedOnceMoreOnRequest() {
        var at = path("failing");
        receiver.answers(at, 307);
        var hook = me.put("/api/webhooks", "{\"url\": \"" + receiver.url(at) + "\", \"secret\": \"my own\", \"events\": [\"generation.done\"]}").expect(201).json();
        assertFalse(hook.containsKey("secret"));
        drawn(character(10));
        var seen = receiver.awaits(at, all -> all.size() == 2);
        assertEquals(1, seen.stream().map(Receiver.Seen::id).distinct().count());
        var deliveries = "/api/webhooks/" + hook.getString("id") + "/deliveries";
        studio.awaitStatus("/health/live", 200);
        var dead = awaitOne(deliveries + "?state=dead");
        assertEquals(List.of(307, "status", 2), List.of(dead.getInt("status"), dead.getString("cause"), dead.getInt("attempts")));
        assertEquals(1, me.get("/api/webhooks").expect(200).json().getJsonArray("items").getJsonObject(0).getInt("dead"));
        assertEquals(List.of(), receiver.seen("/elsewhere"));
        receiver.answers(at, 200);
        var again = deliveries + "/" + dead.getString("id") + "/redeliver";
        studio.as("another", "admin").post(again, "{}").expect(404);
        me.post(again, "{}").expect(202);
        receiver.awaits(at, all -> all.size() == 3 && all.get(2).id().equals(all.get(0).id()));
        assertEquals("generation.done", awaitOne(deliveries + "?state=delivered").getJsonObject("payload").getString("type"));
        me.delete("/api/webhooks/" + hook.getString("id")).expect(204);
        me.get(deliveries).expect(404);
    }

    @Test
    void whoHangsHoldsUpNobodyElse() {
        var hanging = path("hanging");
        var well = path("well");
        receiver.holds(hanging);
        me.post("/api/webhooks", hook(hanging, "generation.done")).expect(201);
        me.post("/api/webhooks", hook(well, "generation.done")).expect(201);
        var who = character(10);
        drawn(who);
        receiver.awaits(hanging, seen -> seen.size() == 1);
        drawn(who);
        receiver.awaits(well, seen -> seen.size() == 2);
        assertEquals(1, receiver.seen(hanging).size());
        receiver.letsGo(hanging);
        receiver.awaits(hanging, seen -> seen.size() == 2);
    }

    @Test
    void whatWasNotDeliveredWhenTheStudioWasKilledIsDeliveredByTheNextOne() {
        var at = path("killed");
        receiver.holds(at);
        me.post("/api/webhooks", hook(at, "generation.done")).expect(201);
        var who = character(10);
        var drawings = Set.of(drawn(who).getString("id"), drawn(who).getString("id"));
        receiver.awaits(at, seen -> seen.size() == 1);
        studio.kill();
        receiver.letsGo(at);
        // its lease is over
        TestGraph.graph().write(LAPSE, Params.of());
        studio.start();
        var seen = receiver.awaits(at, all -> all.stream().map(one -> one.data().getString("generation")).collect(Collectors.toSet()).equals(drawings) && all.size() >= 3);
        assertEquals(2, seen.stream().map(Receiver.Seen::id).distinct().count());
    }

    @Test
    void whatMayNotBeReachedIsRefusedAndNothingIsKept() {
        for (var url : List.of("https://127.0.0.2/", "https://localhost.:1/", "https://10.0.0.1/", "https://169.254.169.254/latest", "https://[::1]/", "https://[fd00:ec2::254]/", "https://2130706433/",
                "http://8.8.8.8/", "ftp://hooks.example.com/", "nothing", "https://user@8.8.8.8/")) {
            var refused = me.post("/api/webhooks", "{\"url\": \"" + url + "\", \"events\": [\"generation.done\"]}").expect(400).json();
            assertEquals("url", refused.getJsonArray("violations").getJsonObject(0).getString("field"), url);
        }
        me.post("/api/webhooks", "{\"url\": \"https://8.8.8.8/\", \"events\": [\"generation.dreamt\"]}").expect(400);
        me.post("/api/webhooks", "{\"url\": \"https://8.8.8.8/\", \"events\": []}").expect(400);
        me.put("/api/webhooks", "{\"url\": \"https://8.8.8.8/\", \"events\": [\"generation.done\"]}").expect(400);
        me.put("/api/webhooks", "{\"url\": \"https://8.8.8.8/\", \"secret\": \"whsec_?\", \"events\": [\"generation.done\"]}").expect(400);
        studio.as(workspace, "creator").get("/api/webhooks").expect(403);
        studio.as("another", "admin").get("/api/webhooks/unknown").expect(404);
        assertEquals(0, me.get("/api/webhooks").expect(200).json().getJsonArray("items").size());
    }

    private String path(String name) {
        return "/" + workspace + "/" + name;
    }

    private static String hook(String path, String... events) {
        return "{\"url\": \"" + receiver.url(path) + "\", \"events\": [\"" + String.join("\", \"", events) + "\"]}";
    }

    private String character(int credits) {
        me.post("/api/credits/grants", "{\"amount\": " + credits + ", \"note\": \"to draw\"}").expect(201);
        var project = me.post("/api/projects", "{\"title\": \"Told\"}").expect(201).json().getString("id");
        return me.post("/api/projects/" + project + "/characters", "{\"name\": \"Mira\", \"description\": \"A keeper.\"}").expect(201).json().getString("id");
    }

    private JsonObject drawn(String who) {
        var drawing = me.post("/api/characters/" + who + "/portraits", "{\"model\": \"sketch\", \"count\": 2}", "Prefer", "wait=60").expect(200).json();
        assertEquals("done", drawing.getString("state"));
        return drawing;
    }

    private JsonObject awaitOne(String list) {
        while (true) {
            var items = me.get(list).expect(200).json().getJsonArray("items");
            if (!items.isEmpty()) {
                return items.getJsonObject(0);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
    }

    private static Set<String> kinds(List<Receiver.Seen> seen) {
        return seen.stream().map(Receiver.Seen::told).collect(Collectors.toSet());
    }

    private static Receiver.Seen of(List<Receiver.Seen> seen, String type) {
        return seen.stream().filter(one -> one.told().equals(type)).findFirst().orElseThrow();
    }
}
