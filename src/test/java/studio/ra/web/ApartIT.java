package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import studio.ra.Answer;
import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.graph.Footprint;

/** Whatever a workspace has, for another it is not there, at any address; and what that one asks for changes nothing of it. */
class ApartIT {

    /** The catalogue is nobody's: whoever may change it changes it for all. */
    private static final String SHARED = "/models/";
    private static final Map<String, String> TEXTS = Map.of("text/plain", "EXT. LIGHTHOUSE - DUSK\nMira climbs.", "application/zip", "no zip");

    private static RunningStudio studio;
    private static Estate estate;
    private static Client stranger;
    private static TreeSet<String> before;
    private static List<String> ids;
    private static Tale own;
    private static String person;
    private static String scene;
    private static String shot;
    private static String still;

    @BeforeAll
    static void twoWorkspaces() {
        studio = RunningStudio.shared();
        estate = Estate.found(studio);
        stranger = DrawingIT.rich(studio);
        own = Tale.begin(stranger);
        person = own.character("Arun", "A boatman.");
        scene = own.scene();
        shot = own.shot(scene, "Arun rows.", person);
        still = Tale.id(new Form().file("a.png", Form.picture("png", 64, 64, Color.BLUE)).send(stranger, "/api/assets").expect(201));
        before = Footprint.of(estate.workspace());
        ids = Footprint.ids(estate.workspace()).values().stream().flatMap(List::stream).filter(id -> id.startsWith("01")).toList();
    }

    @Test
    void theEstateHasOneOfEverything() throws IOException {
        assertTrue(Endpoint.all().size() > 80, () -> "some addresses were not found");
        assertTrue(before.size() > 100, () -> String.join("\n", before));
        for (var what : List.of("projects", "scenes", "shots", "characters", "references", "assets", "generations", "decisions", "searches", "webhooks", "deliveries")) {
            estate.id(what);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatAnotherHasIsNotThere() throws IOException {
        return Endpoint.all().stream().filter(Endpoint::names).filter(endpoint -> !endpoint.path().startsWith(SHARED)).map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
            var answer = asked(endpoint, stranger);
            assertEquals(404, answer.status(), answer::toString);
            if (!endpoint.method().equals("HEAD")) {
                assertEquals("urn:ra:problem:not-found", answer.json().getString("type"));
            }
            untouched(answer);
        }));
    }

    /** Or else a 404 would prove nothing. */
    @TestFactory
    Stream<DynamicTest> whoseItIsSeesIt() throws IOException {
        return Endpoint.all().stream().filter(Endpoint::names).filter(endpoint -> endpoint.method().equals("GET")).map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
            var answer = asked(endpoint, estate.client());
            assertTrue(answer.status() < 400, answer::toString);
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatNamesNobodysThingsShowsNoneOfAnothers() throws IOException {
        return Endpoint.all().stream().filter(endpoint -> !endpoint.names() || endpoint.path().startsWith(SHARED) && endpoint.method().equals("GET"))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    var answer = asked(endpoint, stranger);
                    assertTrue(answer.status() < 500, answer::toString);
                    untouched(answer);
                    if (endpoint.method().equals("GET") && answer.status() == 200) {
                        ids.forEach(id -> assertFalse(answer.text().contains(id), id));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatNamesAnothersThingsInABodyOrAQueryIsRefusedOrEmpty() {
        return Stream.of(
                post("/projects/" + own.project + "/characters", "{\"from\": \"" + estate.id("characters") + "\"}"),
                post("/scenes/" + scene + "/shots", "{\"description\": \"They meet.\", \"characters\": [\"" + estate.id("characters") + "\"]}"),
                post("/scenes/" + scene + "/shots", "{\"description\": \"A lamp.\", \"references\": [\"" + estate.id("references") + "\"]}"),
                sent("PATCH", "/shots/" + shot, "{\"characters\": [\"" + estate.id("characters") + "\"]}"),
                sent("PUT", "/scenes/" + scene + "/order", "[\"" + estate.id("shots") + "\"]"),
                sent("PUT", "/characters/" + person + "/relationships/" + estate.id("characters"), "{\"kind\": \"sister\"}"),
                sent("PUT", "/characters/" + estate.id("characters") + "/relationships/" + person, "{\"kind\": \"sister\"}"),
                post("/characters/" + person + "/lock", "{\"asset\": \"" + estate.id("assets") + "\"}"),
                post("/characters/" + person + "/accept", "{\"shots\": [\"" + estate.id("shots") + "\"]}"),
                post("/assets/" + still + "/reuse", "{\"shot\": \"" + estate.id("shots") + "\"}"),
                post("/assets/" + estate.id("assets") + "/reuse", "{\"shot\": \"" + shot + "\"}"),
                post("/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + estate.id("shots") + "\"}"),
                post("/shots/" + shot + "/keyframes", "{\"quote\": \"" + estate.id("decisions") + "\"}"),
                sent("PUT", "/intent/heads/current", "{\"version\": \"" + estate.version() + "\"}"),
                sent("PUT", "/pins/workspace/" + estate.workspace(), "{\"model\": \"sketch\"}"),
                sent("DELETE", "/pins/workspace/" + estate.workspace(), null),
                get("/assets?project=" + estate.id("projects")), get("/assets?character=" + estate.id("characters")), get("/assets?shot=" + estate.id("shots")),
                get("/assets?stack=" + estate.id("assets")), get("/assets?q=" + Estate.WORD), get("/assets?stacks=true&q=" + Estate.WORD),
                get("/assets/archive?id=" + estate.id("assets")), get("/generations?project=" + estate.id("projects")),
                get("/characters/" + person + "/impact?asset=" + estate.id("assets")), get("/generations?subject=" + estate.id("shots")));
    }

    @Test
    void aStillThatComesInShowsNothingOfAnothers() {
        for (var field : List.of("depicts", "project")) {
            var answer = new Form().file("a.png", Form.picture("png", 64, 64, Color.GREEN)).field(field, estate.id(field.equals("project") ? "projects" : "characters"))
                    .send(stranger, "/api/assets");
            assertTrue(answer.status() == 400 || answer.status() == 404, answer::toString);
            untouched(answer);
        }
    }

    @Test
    void theSameKeyElsewhereIsAnotherRequest() {
        var answer = stranger.post("/api/characters/" + person + "/portraits", "{}", "Idempotency-Key", Estate.WORD + "portrait", "Prefer", "wait=60").expect(200);
        assertEquals(person, answer.json().getString("subject"));
        untouched(answer);
    }

    private static DynamicTest post(String path, String body) {
        return sent("POST", path, body);
    }

    private static DynamicTest get(String path) {
        return sent("GET", path, null);
    }

    private static DynamicTest sent(String method, String path, String body) {
        return DynamicTest.dynamicTest(method + ' ' + path.replaceAll("01[0-9a-z]{24}", "…") + (body == null ? "" : ' ' + body.replaceAll("01[0-9a-z]{24}", "…")), () -> {
            var answer = stranger.send(method, "/api" + path, "application/json", body == null ? null : body.getBytes(StandardCharsets.UTF_8));
            boolean empty = answer.status() == 200 && answer.json().containsKey("items") && answer.json().getJsonArray("items").isEmpty();
            assertTrue(empty || Set.of(400, 404, 409).contains(answer.status()), answer::toString);
            untouched(answer);
        });
    }

    /** Nothing the estate says is in the answer, and it is as it was. */
    private static void untouched(Answer answer) {
        assertFalse(answer.text().replaceAll("\"instance\":\"[^\"]*\"", "").contains(Estate.WORD), answer::toString);
        assertEquals(List.of(), Footprint.changed(estate.workspace(), before));
    }

    /** Asks as the examples say, with the ids of the estate. */
    private static Answer asked(Endpoint endpoint, Client caller) {
        var path = endpoint.path();
        for (var template : endpoint.templates()) {
            path = path.replace("{" + template + "}", named(endpoint, template));
        }
        var type = endpoint.takes();
        var body = type == null ? null : TEXTS.getOrDefault(type, endpoint.example().filter(text -> !text.isEmpty()).orElse(endpoint.lists() ? "[]" : "{}"));
        return caller.send(endpoint.method(), "/api" + path, type, body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    private static String named(Endpoint endpoint, String template) {
        return switch (template) {
            case "id" -> endpoint.path().startsWith(SHARED) ? "sketch" : endpoint.path().startsWith("/pins/") ? estate.id("projects") : estate.id(endpoint.path().split("/")[1]);
            case "delivery" -> estate.id("deliveries");
            case "other" -> estate.id("another");
            case "scope" -> "project";
            case "model" -> "sketch";
            default -> throw new AssertionError("say what " + template + " of " + endpoint + " is in an estate");
        };
    }
}
