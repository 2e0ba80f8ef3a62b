package studio.ra.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;

import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** The whole studio with its vendors configured; one loopback server plays them all. */
class VendorsIT {

    private static final String KEY = "planted-key-4711";
    private static final byte[] PICTURE = picture();
    private static final String SEEDREAM = "/ark/images/generations";
    private static final String IMAGEN = "/v1beta/models/imagen-4.0-fast-generate-001:predict";
    private static final String FLUX = "/v1/flux-pro-1.1";

    private static WireMockServer vendor;
    private static RunningStudio studio;

    private Client me;

    @BeforeAll
    static void start() {
        vendor = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        vendor.start();
        studio = RunningStudio.started("ra.google.url=" + vendor.baseUrl(), "ra.google.key=" + KEY, "ra.seedream.url=" + vendor.baseUrl() + "/ark",
                "ra.seedream.key=" + KEY, "ra.flux.url=" + vendor.baseUrl(), "ra.flux.key=" + KEY, "ra.flux.hosts=127.0.0.1,localhost", "ra.flux.poll.ms=50");
    }

    @AfterAll
    static void stop() {
        studio.stop();
        vendor.stop();
    }

    @BeforeEach
    void everyVendorDraws() {
        vendor.resetAll();
        var data = Base64.getEncoder().encodeToString(PICTURE);
        vendor.stubFor(post(SEEDREAM).willReturn(json("{\"data\":[{\"b64_json\":\"" + data + "\"}],\"usage\":{\"generated_images\":1}}")));
        vendor.stubFor(post(urlMatching("/v1beta/models/imagen.*:predict")).willReturn(json("{\"predictions\":[{\"mimeType\":\"image/png\",\"bytesBase64Encoded\":\"" + data + "\"}]}")));
        vendor.stubFor(post(urlMatching("/v1/flux-pro-1.1.*")).willReturn(json("{\"id\":\"t1\",\"polling_url\":\"" + vendor.baseUrl() + "/v1/get_result?id=t1\",\"cost\":4}")));
        vendor.stubFor(get(urlPathEqualTo("/v1/get_result")).willReturn(json("{\"id\":\"t1\",\"status\":\"Ready\",\"result\":{\"sample\":\"" + vendor.baseUrl() + "/sample.png\",\"seed\":42}}")));
        vendor.stubFor(get("/sample.png").willReturn(aResponse().withHeader("Content-Type", "image/png").withBody(PICTURE)));
        me = DrawingIT.rich(studio);
    }

    @Test
    void eachStyleGoesToTheFamilyStrongestAtItAndTheBytesAreTheVendorsOwn() {
        var tale = Tale.begin(me, "{\"title\": \"Three looks\"}");
        var scene = tale.scene();
        assertEquals("seedream-4.5", drawn(tale, scene, "Krishna by the river, Pattachitra style.").getString("model"));
        var photo = drawn(tale, scene, "A finance host at a desk, photograph, natural light.");
        assertEquals("imagen-4-fast", photo.getString("model"));
        assertArrayEquals(PICTURE, me.get("/api/assets/" + Tale.assets(photo).get(0) + "/content").bytes());
        var flux = tale.drawn("/shots/" + tale.shot(scene, "Anything.") + "/keyframes", "{\"model\": \"flux-1.1-pro\", \"seed\": 42}");
        assertEquals("done", flux.getString("state"), flux::toString);
        assertEquals(42, me.get("/api/assets/" + Tale.assets(flux).get(0)).json().getJsonObject("provenance").getInt("seed"));
        assertEquals(4 + 2 + 4, tale.credits().getInt("spent"));
    }

    @Test
    void aCharacterLockedFromSeedreamStaysThereAndItsLookTravels() {
        var tale = Tale.begin(me, "{\"title\": \"Stay\"}");
        var who = tale.character("Radha", "Young woman, lotus in her hair.");
        var portrait = tale.drawn("/characters/" + who + "/portraits", "{\"model\": \"seedream-4.5\"}");
        me.post("/api/characters/" + who + "/lock", "{\"asset\": \"" + Tale.assets(portrait).get(0) + "\"}").expect(200);
        vendor.resetRequests();
        var shot = tale.shot(tale.scene(), "Radha, a photograph in natural light.", who);
        var keyframe = tale.drawn("/shots/" + shot + "/keyframes", "{}");
        assertEquals("seedream-4.5", keyframe.getString("model"));
        vendor.verify(1, postRequestedFor(urlEqualTo(SEEDREAM)).withRequestBody(matchingJsonPath("$.image[0]")).withRequestBody(matchingJsonPath("$.prompt",
                containing("lotus in her hair"))));
    }

    @Test
    void aRefusalIsFreeAndNeverTakenToAnotherVendor() {
        vendor.stubFor(post(SEEDREAM).willReturn(json("{\"error\":{\"code\":\"InputTextSensitiveContentDetected\",\"message\":\"secret vendor words\"}}").withStatus(400)));
        var tale = Tale.begin(me, "{\"title\": \"No\"}");
        var shot = tale.shot(tale.scene(), "Krishna by the river, Pattachitra style.");
        var keyframe = tale.drawn("/shots/" + shot + "/keyframes", "{}");
        assertEquals("refused", keyframe.getString("state"));
        assertEquals("moderation-input", keyframe.getJsonObject("failure").getString("cause"));
        assertFalse(keyframe.toString().contains("secret vendor words"));
        vendor.verify(1, postRequestedFor(anyUrl()));
        assertEquals(1000, tale.credits().getInt("available"));
    }

    @Test
    void whenAModelFailsTheNextInRankDrawsAndEveryAttemptIsTold() {
        vendor.stubFor(post(SEEDREAM).willReturn(json("{\"error\":{\"code\":\"QuotaExceeded\",\"message\":\"m\"}}").withStatus(429)));
        var tale = Tale.begin(me, "{\"title\": \"Fallback\"}");
        var shot = tale.shot(tale.scene(), "Krishna by the river, Pattachitra style.");
        var keyframe = tale.drawn("/shots/" + shot + "/keyframes", "{}");
        assertEquals("done", keyframe.getString("state"), keyframe::toString);
        var attempts = keyframe.getJsonArray("attempts").getValuesAs(JsonObject.class);
        assertEquals(List.of("seedream-4.5", "quota"), List.of(attempts.get(0).getString("model"), attempts.get(0).getString("cause")));
        assertEquals("drawn", attempts.get(attempts.size() - 1).getString("outcome"));
        var still = me.get("/api/assets/" + Tale.assets(keyframe).get(0)).json().getJsonObject("provenance");
        assertEquals(attempts.get(attempts.size() - 1).getString("model"), still.getString("model"));
        assertTrue(tale.credits().getInt("spent") <= 4);
        assertFalse(keyframe.containsKey("failure"));
    }

    @Test
    void aNamedModelIsNeverSilentlyReplaced() {
        vendor.stubFor(post(SEEDREAM).willReturn(json("{\"error\":{\"code\":\"AccountOverdueError\",\"message\":\"m\"}}").withStatus(403)));
        var tale = Tale.begin(me, "{\"title\": \"Named\"}");
        var shot = tale.shot(tale.scene(), "Waves.");
        var keyframe = tale.drawn("/shots/" + shot + "/keyframes", "{\"model\": \"seedream-4.5\"}");
        assertEquals("failed", keyframe.getString("state"));
        assertEquals("billing", keyframe.getJsonObject("failure").getString("cause"));
        assertEquals(1000, tale.credits().getInt("available"));
    }

    @Test
    void aPassingFaultIsTriedAgainAndChargedOnce() {
        vendor.stubFor(post(SEEDREAM).inScenario("busy").whenScenarioStateIs("Started")
                .willReturn(json("{\"error\":{\"code\":\"ServerOverloaded\",\"message\":\"m\"}}").withStatus(429).withHeader("Retry-After", "1")).willSetStateTo("free"));
        var tale = Tale.begin(me, "{\"title\": \"Busy\"}");
        var shot = tale.shot(tale.scene(), "Waves.");
        var keyframe = tale.drawn("/shots/" + shot + "/keyframes", "{\"model\": \"seedream-4.5\"}");
        assertEquals("done", keyframe.getString("state"), keyframe::toString);
        assertEquals(2, keyframe.getJsonArray("attempts").size());
        assertEquals(4, tale.credits().getInt("spent"));
    }

    @Test
    void anAnswerThatNeverCameIsUnknownHeldAndNotSentAgain() {
        vendor.stubFor(post(SEEDREAM).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        var tale = Tale.begin(me, "{\"title\": \"Lost\"}");
        var shot = tale.shot(tale.scene(), "Waves.");
        var keyframe = tale.drawn("/shots/" + shot + "/keyframes", "{\"model\": \"seedream-4.5\"}");
        assertEquals("unknown", keyframe.getString("state"));
        assertEquals(4, keyframe.getJsonObject("credits").getInt("held"));
        assertEquals(4, tale.credits().getInt("held"));
        assertEquals(tale.credits().getInt("available"), tale.booked());
        vendor.verify(1, postRequestedFor(urlEqualTo(SEEDREAM)));
    }

    @Test
    void anABDrawsEachLegAndChargesEach() {
        var tale = Tale.begin(me, "{\"title\": \"Side by side\"}");
        var shot = tale.shot(tale.scene(), "Waves.");
        var first = tale.drawn("/shots/" + shot + "/keyframes", "{\"model\": [\"seedream-4.5\", \"flux-1.1-pro\"]}");
        var legs = first.getJsonArray("legs").getValuesAs(JsonObject.class);
        assertEquals(List.of("seedream-4.5", "flux-1.1-pro"), legs.stream().map(leg -> leg.getString("model")).toList());
        assertTrue(legs.stream().allMatch(leg -> leg.getString("state").equals("done")), legs::toString);
        assertEquals(8, tale.credits().getInt("spent"));
    }

    @Test
    void aModelTheVendorSwitchedOffRetiresItselfAndItsSuccessorIsNamed() {
        vendor.stubFor(post(IMAGEN).willReturn(json("{\"error\":{\"code\":404,\"message\":\"m\",\"status\":\"NOT_FOUND\"}}").withStatus(404)));
        vendor.stubFor(post(urlMatching("/v1beta/models/gemini.*:generateContent")).willReturn(json("{\"candidates\":[{\"content\":{\"parts\":[{\"inlineData\":{\"mimeType\":\"image/png\",\"data\":\""
                + Base64.getEncoder().encodeToString(PICTURE) + "\"}}]},\"finishReason\":\"STOP\"}]}")));
        var tale = Tale.begin(me, "{\"title\": \"Retired\"}");
        var shot = tale.shot(tale.scene(), "A finance host at a desk, photograph, natural light.");
        tale.drawn("/shots/" + shot + "/keyframes", "{}");
        var row = studio.local().get("/api/models/imagen-4-fast").json();
        assertEquals("retired", row.getJsonObject("health").getString("state"));
        var named = tale.drawn("/shots/" + shot + "/keyframes", "{\"model\": \"imagen-4-fast\"}");
        assertEquals("gemini-flash-image", named.getString("model"));
        assertEquals("done", named.getString("state"), named::toString);
        var warnings = Tale.texts(me.get("/api/decisions/" + named.getString("decision")).json().get("warnings"));
        assertTrue(warnings.stream().anyMatch(w -> w.contains("retired")), warnings::toString);
        // for the other tests of this class: the operator brings it back
        var again = Json.createObjectBuilder(row).remove("retiredAt").build();
        studio.local().put("/api/models/imagen-4-fast", again.toString()).expect(200);
    }

    @Test
    void aLookLockedFromAModelThatGoesIsBridgedToItsSuccessorAndLockedByTheCreator() {
        var data = Base64.getEncoder().encodeToString(PICTURE);
        vendor.stubFor(post(urlMatching("/v1beta/models/gemini.*:generateContent")).willReturn(json("{\"candidates\":[{\"content\":{\"parts\":[{\"inlineData\":{\"mimeType\":\"image/png\",\"data\":\""
                + data + "\"}}]},\"finishReason\":\"STOP\"}]}")));
        var tale = Tale.begin(me, "{\"title\": \"Bridge\"}");
        var who = tale.character("Radha", "Young woman, lotus in her hair.");
        me.post("/api/characters/" + who + "/bridge", "{}").expect(409);
        var portrait = Tale.assets(tale.drawn("/characters/" + who + "/portraits", "{\"model\": \"imagen-4-fast\"}")).get(0);
        me.post("/api/characters/" + who + "/lock", "{\"asset\": \"" + portrait + "\"}").expect(200);
        var row = studio.local().get("/api/models/imagen-4-fast").json();
        try {
            vendor.stubFor(post(IMAGEN).willReturn(json("{\"error\":{\"code\":404,\"message\":\"m\",\"status\":\"NOT_FOUND\"}}").withStatus(404)));
            tale.drawn("/shots/" + tale.shot(tale.scene(), "A host at a desk, photograph.") + "/keyframes", "{\"model\": \"imagen-4-fast\"}");
            assertEquals("retired", me.get("/api/models/imagen-4-fast").json().getJsonObject("health").getString("state"));
            var held = me.get("/api/models/imagen-4-fast/dependents").expect(200).json().getJsonArray("locks").getJsonObject(0);
            assertEquals(List.of("Radha", "character"), List.of(held.getString("name"), held.getString("kind")));
            assertEquals(Json.createObjectBuilder().add("at", "/api/characters/" + who + "/bridge").add("credits", 7).add("family", "imagen")
                    .add("model", "gemini-flash-image").add("travels", true).build(), held.getJsonObject("bridge"));

            vendor.resetRequests();
            var quote = me.post("/api/routes", "{\"purpose\": \"portrait\", \"subject\": \"" + who + "\", \"model\": \"gemini-flash-image\"}").expect(200).json()
                    .getJsonObject("quote");
            assertEquals(7, quote.getInt("credits"));
            var spent = tale.credits().getInt("spent");
            var body = "{\"quote\": \"" + quote.getString("id") + "\"}";
            var bridge = me.post("/api" + held.getJsonObject("bridge").getString("at").substring(4), body, "Prefer", "wait=60", "Idempotency-Key", "over").expect(200).json();
            assertEquals(List.of("done", "gemini-flash-image", "portrait"), List.of(bridge.getString("state"), bridge.getString("model"), bridge.getString("purpose")), bridge::toString);
            assertEquals(bridge.getString("id"), me.post("/api/characters/" + who + "/bridge", body, "Idempotency-Key", "over").expect(200).json().getString("id"));
            me.post("/api/characters/" + who + "/bridge", "{\"count\": 2}", "Idempotency-Key", "over").expect(409);
            vendor.verify(1, postRequestedFor(urlMatching("/v1beta/models/gemini.*")).withRequestBody(containing("inlineData")));
            assertEquals(spent + 7, tale.credits().getInt("spent"));
            var asset = Tale.assets(bridge).get(0);
            var provenance = me.get("/api/assets/" + asset).json().getJsonObject("provenance");
            assertEquals(List.of(portrait, "bridged"), List.of(provenance.getString("parent"), provenance.getString("relation")));
            assertEquals(List.of(portrait), Tale.texts(provenance.get("references")));
            assertEquals(portrait, me.get("/api/characters/" + who).json().getJsonObject("lock").getString("asset"));

            var lock = me.post("/api/characters/" + who + "/lock", "{\"asset\": \"" + asset + "\"}").expect(200).json();
            assertEquals(List.of("gemini-flash-image", "imagen"), List.of(lock.getString("model"), lock.getString("family")));
            assertTrue(me.get("/api/models/imagen-4-fast/dependents").json().getJsonArray("locks").isEmpty());
            me.post("/api/characters/" + who + "/bridge", "{}").expect(409);
            DrawingIT.rich(studio).post("/api/characters/" + who + "/bridge", "{}").expect(404);
            me.post("/api/characters/" + who + "/bridge", "{\"model\": \"no-such\"}").expect(400);
            me.post("/api/characters/" + who + "/bridge", "{\"modle\": \"x\"}").expect(400);
        } finally {
            studio.local().put("/api/models/imagen-4-fast", row.toString()).expect(200);
        }
    }

    @Test
    void aThingIsBridgedToTheModelThatIsNamedAndRetiringByHandListsWhoStandsOnTheRow() {
        var tale = Tale.begin(me, "{\"title\": \"Thing\"}");
        var lamp = Tale.id(me.post("/api/projects/" + tale.project + "/references", "{\"kind\": \"prop\", \"name\": \"Lamp\", \"description\": \"Brass.\"}").expect(201));
        var image = Tale.assets(tale.drawn("/references/" + lamp + "/images", "{\"model\": \"flux-1.1-pro\"}")).get(0);
        me.post("/api/references/" + lamp + "/lock", "{\"asset\": \"" + image + "\"}").expect(200);
        var row = me.get("/api/models/flux-1.1-pro").json();
        try {
            var retired = me.put("/api/models/flux-1.1-pro", Json.createObjectBuilder(row).add("retiredAt", "2026-11-01T00:00:00Z").build().toString()).expect(200).json();
            var held = retired.getJsonObject("dependents").getJsonArray("locks").getJsonObject(0);
            assertEquals("Lamp", held.getString("name"));
            assertFalse(held.containsKey("bridge"), held::toString);
            assertTrue(me.post("/api/references/" + lamp + "/bridge", "{}").expect(409).text().contains("names no successor"));
            var bridge = tale.drawn("/references/" + lamp + "/bridge", "{\"model\": \"seedream-4.5\", \"count\": 2}");
            assertEquals(List.of("done", "seedream-4.5"), List.of(bridge.getString("state"), bridge.getString("model")), bridge::toString);
            vendor.verify(postRequestedFor(urlEqualTo(SEEDREAM)).withRequestBody(matchingJsonPath("$.image[0]")));
            assertEquals(8, bridge.getJsonObject("credits").getInt("spent"));
        } finally {
            me.put("/api/models/flux-1.1-pro", row.toString()).expect(200);
        }
    }

    @Test
    void noKeyIsEverWrittenAnywhere() throws IOException {
        vendor.stubFor(post(SEEDREAM).willReturn(json("{\"error\":{\"code\":\"AuthenticationError\",\"message\":\"bad key " + KEY + "\"}}").withStatus(401)));
        var tale = Tale.begin(me, "{\"title\": \"Keys\"}");
        var shot = tale.shot(tale.scene(), "Waves.");
        var keyframe = tale.drawn("/shots/" + shot + "/keyframes", "{\"model\": \"seedream-4.5\"}");
        assertEquals("authentication", keyframe.getJsonObject("failure").getString("cause"));
        assertFalse(keyframe.toString().contains(KEY));
        assertFalse(studio.nobody().get("/openapi").text().contains(KEY));
        TestGraph.graph().read(TestGraph.cypher("all", "MATCH (n) RETURN properties(n) AS node"), Params.of())
                .forEach(row -> assertFalse(row.fields().toString().contains(KEY), row.fields()::toString));
        for (var file : List.of(studio.data(), studio.data().resolveSibling("usr"))) {
            try (var files = Files.walk(file)) {
                for (var each : files.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".jar") && !f.toString().endsWith(".war")).toList()) {
                    assertFalse(holds(each), each::toString);
                }
            }
        }
        assertFalse(holds(studio.data().resolveSibling("console.log")));
    }

    private static boolean holds(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(KEY);
        } catch (NoSuchFileException gone) {
            // the server writes and removes files of its own while it runs; one that is gone holds nothing
            return false;
        }
    }

    private static JsonObject drawn(Tale tale, String scene, String description) {
        var drawing = tale.drawn("/shots/" + tale.shot(scene, description) + "/keyframes", "{}");
        assertEquals("done", drawing.getString("state"), drawing::toString);
        return drawing;
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    private static byte[] picture() {
        var image = new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.ORANGE);
        g.fillRect(0, 0, 64, 18);
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
