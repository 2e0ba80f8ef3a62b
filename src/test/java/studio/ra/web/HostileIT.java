package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import studio.ra.Answer;
import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.Tokens;
import studio.ra.graph.Footprint;

/** The table of hostile requests: each gets its problem, changes nothing, and is worth one line of the log at most. */
class HostileIT {

    private static final String CYPHER = "x'}) MATCH (n) DETACH DELETE n //\"}) RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //`$workspace`\\u0027";

    private static RunningStudio studio;
    private static Client me;
    private static String workspace;
    private static Tale tale;
    private static String shot;
    private static TreeSet<String> before;

    @BeforeAll
    static void aStory() {
        studio = RunningStudio.shared();
        workspace = "hostile" + System.nanoTime();
        me = studio.as(workspace, "creator", "admin");
        me.post("/api/credits/grants", "{\"amount\": 10, \"note\": \"here\"}").expect(201);
        tale = Tale.begin(me);
        shot = tale.shot(tale.scene(), "Mira climbs the stairs.", tale.character("Mira", "A keeper."));
        before = Footprint.of(workspace);
    }

    /** What is no token of ours, and why. */
    static Stream<Bad> tokens() throws Exception {
        var tokens = studio.tokens();
        var claims = tokens.claims("creator", "admin").add("workspace", workspace).build();
        var good = tokens.sign(claims).split("\\.");
        var pair = KeyPairGenerator.getInstance("RSA");
        pair.initialize(2048);
        var foreign = pair.generateKeyPair();
        var pem = Files.readString(studio.data().resolve("jwt/public.pem"));
        var der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        var jwk = Json.createObjectBuilder().add("kty", "RSA").add("n", number(((RSAPublicKey) foreign.getPublic()).getModulus())).add("e", "AQAB").build();
        return Stream.of(new Bad("no token", null), new Bad("garbage", "nonsense"), new Bad("three parts of garbage", "a.b.c"), new Bad("five parts", "a.b.c.d.e"),
                new Bad("alg none", Tokens.url("{\"alg\":\"none\"}") + '.' + good[1] + '.'), new Bad("alg nOnE", Tokens.url("{\"alg\":\"nOnE\"}") + '.' + good[1] + '.'),
                new Bad("no signature", good[0] + '.' + good[1] + '.'), new Bad("another's claims under our signature", good[0] + '.' + Tokens.url(claims.toString().replace("somebody", "nobody")) + '.' + good[2]),
                new Bad("wrong key", Tokens.sign("{\"alg\":\"RS256\"}", claims, foreign.getPrivate())),
                new Bad("a key it brings along", Tokens.sign("{\"alg\":\"RS256\",\"jwk\":" + jwk + "}", claims, foreign.getPrivate())),
                new Bad("a key at an address it names", Tokens.sign("{\"alg\":\"RS256\",\"jku\":\"http://127.0.0.1:1/keys\",\"x5u\":\"http://127.0.0.1:1/cert\"}", claims, foreign.getPrivate())),
                new Bad("a key in a file it names", Tokens.sign("{\"alg\":\"RS256\",\"kid\":\"../../../../dev/null\"}", claims, foreign.getPrivate())),
                new Bad("expired", tokens.sign(with(claims, "exp", Json.createValue(1)))), new Bad("expired a moment ago", tokens.sign(with(claims, "exp", Json.createValue(java.time.Instant.now().getEpochSecond() - 120)))),
                new Bad("not yet", tokens.sign(with(claims, "nbf", Json.createValue(java.time.Instant.now().getEpochSecond() + 3600)))),
                new Bad("no expiry", tokens.sign(with(claims, "exp", null))), new Bad("wrong audience", tokens.sign(with(claims, "aud", Json.createValue("other")))),
                new Bad("no audience", tokens.sign(with(claims, "aud", null))), new Bad("wrong issuer", tokens.sign(with(claims, "iss", Json.createValue("urn:ra:locals")))),
                new Bad("no issuer", tokens.sign(with(claims, "iss", null))), new Bad("HS256 with the public key", Tokens.hmac("{\"alg\":\"HS256\"}", claims, pem.getBytes(StandardCharsets.US_ASCII))),
                new Bad("HS256 with its bytes", Tokens.hmac("{\"alg\":\"HS256\"}", claims, der)), new Bad("RS512, which is not ours", tokens.sign("{\"alg\":\"RS512\"}", "SHA512withRSA", claims)),
                new Bad("a subject that is none", tokens.sign(with(claims, "sub", Json.createValue(7)))), new Bad("no subject", tokens.sign(with(claims, "sub", null))),
                new Bad("no workspace", tokens.sign(with(claims, "workspace", null))), new Bad("a null workspace", tokens.sign(with(claims, "workspace", JsonValue.NULL))),
                new Bad("a workspace of nothing", tokens.sign(with(claims, "workspace", Json.createValue("")))), new Bad("a blank one", tokens.sign(with(claims, "workspace", Json.createValue(" \t ")))),
                new Bad("one with a space around it", tokens.sign(with(claims, "workspace", Json.createValue(workspace + ' ')))),
                new Bad("a number", tokens.sign(with(claims, "workspace", Json.createValue(7)))), new Bad("true", tokens.sign(with(claims, "workspace", JsonValue.TRUE))),
                new Bad("a list of ours", tokens.sign(with(claims, "workspace", Json.createArrayBuilder().add(workspace).build()))),
                new Bad("an object", tokens.sign(with(claims, "workspace", Json.createObjectBuilder().add("id", workspace).build()))),
                new Bad("too long", tokens.sign(with(claims, "workspace", Json.createValue("w".repeat(201))))), new Bad("two lines", tokens.sign(with(claims, "workspace", Json.createValue("a\nb")))),
                new Bad("what is not seen", tokens.sign(with(claims, "workspace", Json.createValue(workspace + '\u200b')))),
                new Bad("the id of a project", tokens.sign(with(claims, "workspace", Json.createValue(tale.project)))));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void whoHasNoTokenOfOursIsNotSignedIn(Bad bad) {
        refused(401, "unauthenticated", () -> studio.bearing(bad.token).post("/api/projects", "{\"title\": \"Stolen\"}"));
        refused(401, "unauthenticated", () -> studio.bearing(bad.token).get("/api/projects/" + tale.project));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"nobody\"]", "\"nobody\"", "7", "{\"admin\":true}", "[[\"admin\"]]", "[1]", "[\"Admin\"]", "null"})
    void whoIsOfNoGroupOfOursMayNothing(String groups) {
        var claims = with(studio.tokens().claims().add("workspace", workspace).build(), "groups", value(groups));
        refused(Set.of(401, 403), () -> studio.bearing(studio.tokens().sign(claims)).post("/api/projects", "{\"title\": \"Stolen\"}"));
    }

    @Test
    void aCreatorIsNoAdmin() {
        refused(403, "forbidden", () -> studio.as(workspace, "creator").post("/api/credits/grants", "{\"amount\": 1000, \"note\": \"mine\"}"));
        refused(403, "forbidden", () -> studio.as(workspace, "creator").delete("/api/models/sketch"));
        refused(403, "forbidden", () -> studio.as(workspace, "creator").post("/api/library/collect", "{}"));
    }

    @Test
    void anotherWorkspaceFindsNothing() {
        refused(404, "not-found", () -> studio.as("elsewhere", "creator", "admin").delete("/api/projects/" + tale.project));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/assets/..%2f..%2ftoken/content", "/api/assets/%2e%2e/%2e%2e/token", "/%2e%2e/%2e%2e/%2e%2e/token", "/../../../../etc/passwd", "/app/..%2f..%2fWEB-INF/beans.xml",
        "/WEB-INF/beans.xml", "/META-INF/MANIFEST.MF", "/api/assets/%00/content", "//etc/passwd", "/api;x=y/../../token", "/%c0%ae%c0%ae/token",
        "/api/projects/%2e%2e%2f%2e%2e%2fdata%2ftoken", "/app/%252e%252e/%252e%252e/token"})
    void noPathLeadsOut(String path) throws IOException {
        var secret = Files.readString(studio.data().resolve("token"));
        refused(Set.of(400, 403, 404), () -> {
            try (var wire = new Wire(studio.port())) {
                var heads = wire.say("GET " + path + " HTTP/1.1", "Host: localhost", "Authorization: Bearer " + studio.tokens().mint(workspace, "creator"), "Connection: close", "", "").heads();
                assertFalse(heads.contains(secret));
                return new Answer(Wire.status(heads), java.net.http.HttpHeaders.of(java.util.Map.of(), (a, b) -> true), new byte[0]);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_001, 20_000})
    void whatIsTooDeepIsNotRead(int depth) {
        refused(400, "invalid", () -> me.post("/api/projects", "{\"title\": " + "[".repeat(depth) + "]".repeat(depth) + "}"));
        refused(400, "invalid", () -> me.post("/api/projects", "{\"title\": ".repeat(depth) + "1" + "}".repeat(depth)));
    }

    /** It is kept as it is, or refused for what it is; nowhere is it a statement. */
    @TestFactory
    Stream<DynamicTest> cypherInEveryTextIsOnlyText() throws IOException {
        return Endpoint.all().stream().flatMap(endpoint -> endpoint.example().filter(text -> text.startsWith("{")).map(HostileIT::object).stream()
                .flatMap(example -> leaves(example).map(changed -> DynamicTest.dynamicTest(endpoint + " " + changed.toString().replace(CYPHER, "…"), () -> {
                    var elsewhere = studio.as("injected", "creator");
                    var path = endpoint.path().replaceAll("\\{\\w+}", "none");
                    quiet(() -> elsewhere.send(endpoint.method(), "/api" + path, endpoint.takes(), changed.toString().getBytes(StandardCharsets.UTF_8)), true);
                }))));
    }

    @Test
    void cypherWhereNothingElseIsAskedForIsOnlyText() {
        var text = java.net.URLEncoder.encode(CYPHER, StandardCharsets.UTF_8);
        for (var path : List.of("/projects/", "/scenes/", "/shots/", "/characters/", "/references/", "/assets/", "/generations/", "/decisions/", "/models/")) {
            // what is encoded of a path's own signs does not reach us
            refused(404, "not-found", () -> me.get("/api" + path + text.replace("+", "%20").replaceAll("%(2F|5C|2E)", "")));
        }
        for (var query : List.of("/assets?q=", "/assets?project=", "/assets?character=", "/assets?shot=", "/assets?model=", "/generations?subject=", "/generations?project=")) {
            quiet(() -> me.get("/api" + query + text), false);
        }
        for (var query : List.of("/assets?cursor=", "/projects?cursor=", "/assets?kind=", "/assets?sort=", "/assets?since=", "/projects?limit=", "/credits/entries?cursor=", "/intent/heads?cursor=")) {
            refused(Set.of(200, 400), () -> me.get("/api" + query + text));
        }
        quiet(() -> me.post("/api/shots/" + shot + "/keyframes", "{\"model\": \"none\"}", "Idempotency-Key", CYPHER.replaceAll("[^ -~]", "")), true);
    }

    @Test
    void aTitleDoesNotBreakAHeader() {
        var other = DrawingIT.rich(studio);
        var project = Tale.begin(other, "{\"title\": \"Lighthouse\\r\\nSet-Cookie: stolen=1\\r\\n\\r\\n<script>\\\"; filename=x\"}").project;
        for (var path : List.of("/export", "/storyboard")) {
            var answer = other.get("/api/projects/" + project + path).expect(200);
            assertEquals("", answer.header("Set-Cookie"));
            assertFalse(answer.header("Content-Disposition").matches("(?s).*[\\r\\n].*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/projects%0d%0aSet-Cookie:%20a=b HTTP/1.1|Host: localhost", "GET /api/projects HTTP/1.1|Host: localhost|X: a\r\n\tb\r\n evil: c",
        "POST /api/projects HTTP/1.1|Host: localhost|Content-Length: 5|Content-Length: 50", "POST /api/projects HTTP/1.1|Host: localhost|Content-Length: -1",
        "POST /api/projects HTTP/1.1|Host: localhost|Content-Length: 1|Transfer-Encoding: chunked", "GET /api/projects\r\n", "NONSENSE", "GET /api/projects HTTP/9.9|Host: localhost",
        "GET /api/projects HTTP/1.1|Host: a|Host: b", "GET /api/projects HTTP/1.1|Host: localhost|Idempotency-Key : a", "TRACE /api/projects HTTP/1.1|Host: localhost"})
    void aRequestThatIsTwoOrNoneIsNotAnswered(String request) {
        // with what would be a second one behind it
        quiet(() -> {
            try (var wire = new Wire(studio.port())) {
                var heads = wire.say(request.replace("|", "\r\n"), "Connection: close", "", "0", "", "GET /api/credits HTTP/1.1", "Host: localhost", "", "").heads();
                assertFalse(heads.contains("Set-Cookie"), heads);
                assertTrue(Set.of(0, 400, 401, 404, 405, 411, 413, 501, 505).contains(Wire.status(heads)), heads);
                return null;
            }
        }, false);
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        refused(413, "too-large", () -> me.post("/api/projects", "{\"title\": \"" + "a".repeat(2_000_000) + "\"}"));
        refused(413, "too-large", () -> new Form().file("a.png", new byte[21_000_000]).send(me, "/api/assets"));
        refused(Set.of(400, 413), () -> me.send("POST", "/api/projects/" + tale.project + "/brief", "text/plain", new byte[12_000_000]));
        refused(400, "invalid", () -> me.post("/api/projects", "{\"title\": \"" + "a".repeat(500_000) + "\"}"));
    }

    @Test
    void aZipThatGrowsIsNotUnpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            for (var name : List.of("project.json", "manifest.sha256", "image.png", "lineage.prov.json", "stills/a.png", "../../token", "/etc/passwd")) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < 60; i++) {
                    zip.write(new byte[1 << 20]);
                }
            }
        }
        assertTrue(bomb.size() < 1_000_000);
        for (var path : List.of("/api/projects/import", "/api/passports/verify")) {
            refused(Set.of(400, 413), () -> me.send("POST", path, "application/zip", bomb.toByteArray()));
            refused(Set.of(400, 413), () -> me.send("POST", path, "application/zip", Arrays.copyOf(bomb.toByteArray(), bomb.size() / 2)));
        }
    }

    @Test
    void whoIsSlowKeepsNobodyWaiting() {
        var slow = new ArrayList<Wire>();
        for (int i = 0; i < 40; i++) {
            slow.add(new Wire(studio.port()).say("POST /api/projects HTTP/1.1", "Host: localhost", "Authorization: Bearer " + studio.tokens().mint(workspace, "creator"),
                    "Content-Type: application/json", "Content-Length: 1000", "", "{"));
        }
        quiet(() -> me.get("/api/projects/" + tale.project).expect(200), false);
        // they give up; what they began is nothing
        quiet(() -> {
            slow.forEach(Wire::close);
            return me.get("/api/projects/" + tale.project).expect(200);
        }, false);
        assertEquals(1, me.get("/api/projects").json().getJsonArray("items").size());
    }

    /** A token that is not to be taken. */
    record Bad(String name, String token) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** One question to the studio. */
    private interface Asking {

        Answer ask() throws Exception;
    }

    private static void refused(int status, String slug, Asking asking) {
        var answer = quiet(asking, false);
        assertEquals(status, answer.status(), answer::toString);
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("urn:ra:problem:" + slug, answer.json().getString("type"));
    }

    private static void refused(Set<Integer> statuses, Asking asking) {
        var answer = quiet(asking, false);
        assertTrue(statuses.contains(answer.status()), answer::toString);
    }

    /** Asks; the workspace's graph is as it was, and the log has one line more at most. @param may whether something may be kept, elsewhere */
    private static Answer quiet(Asking asking, boolean may) {
        int said = studio.said().size();
        Answer answer;
        try {
            answer = asking.ask();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertTrue(answer == null || answer.status() < 500, () -> answer.toString());
        assertTrue(may || answer == null || answer.status() == 200 || answer.status() >= 400, () -> answer.toString());
        assertEquals(before, Footprint.of(workspace));
        var all = studio.said();
        // the runtime says one and the same of a claim each time it is looked at
        var more = all.subList(Math.min(said, all.size()), all.size()).stream().distinct().toList();
        assertTrue(more.size() <= 1, () -> String.join("\n", more));
        return answer;
    }

    /** The example with Cypher in place of one of its texts, for each of them. */
    private static Stream<JsonObject> leaves(JsonObject example) {
        return example.entrySet().stream().flatMap(field -> {
            if (field.getValue() instanceof JsonString) {
                return Stream.of(with(example, field.getKey(), Json.createValue(CYPHER)));
            }
            if (field.getValue() instanceof JsonArray many && !many.isEmpty() && many.get(0) instanceof JsonString) {
                return Stream.of(with(example, field.getKey(), Json.createArrayBuilder().add(CYPHER).build()));
            }
            return field.getValue() instanceof JsonObject part ? leaves(part).map(changed -> with(example, field.getKey(), changed)) : Stream.empty();
        });
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        var changed = Json.createObjectBuilder(object);
        return (value == null ? changed.remove(name) : changed.add(name, value)).build();
    }

    private static JsonObject object(String text) {
        return (JsonObject) value(text);
    }

    private static JsonValue value(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static String number(java.math.BigInteger n) {
        var bytes = n.toByteArray();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
