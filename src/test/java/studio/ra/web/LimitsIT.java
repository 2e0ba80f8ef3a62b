package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import studio.ra.Answer;
import studio.ra.RunningStudio;

/** A studio whose operator lets little through, and two origins in. */
class LimitsIT {

    private static final String ORIGIN = "https://studio.example.com";
    private static RunningStudio studio;

    @BeforeAll
    static void start() {
        studio = RunningStudio.started("ra.rate.requests=20", "ra.rate.changes=1", "ra.cors.origins=" + ORIGIN + ", http://localhost:5173");
    }

    @AfterAll
    static void stop() {
        studio.kill();
    }

    @Test
    void aWorkspaceThatAsksTooMuchIsToldToWaitAndNobodyElseIs() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(20);
        var greedy = studio.as("greedy", "creator", "admin");
        var answers = pool.invokeAll(IntStream.range(0, 400).<java.util.concurrent.Callable<Answer>>mapToObj(i -> () -> greedy.get("/api/credits")).toList()).stream().map(LimitsIT::of).toList();
        pool.shutdown();
        var refused = answers.stream().filter(answer -> answer.status() == 429).findFirst().orElseThrow();
        assertEquals("urn:ra:problem:too-many-requests", refused.json().getString("type"));
        assertEquals("application/problem+json", refused.header("Content-Type"));
        assertEquals("1", refused.header("Retry-After"));
        assertTrue(answers.stream().allMatch(answer -> answer.status() == 200 || answer.status() == 429));
        studio.as("modest", "creator").get("/api/credits").expect(200);
    }

    @Test
    void changesAreFewerAndARefusedOneDoesNothing() {
        var me = studio.as("changing", "creator", "admin");
        var answers = IntStream.range(0, 60).mapToObj(i -> me.post("/api/credits/grants", "{\"amount\": 1, \"note\": \"more\"}").status()).toList();
        long made = answers.stream().filter(status -> status == 201).count();
        assertTrue(answers.stream().allMatch(status -> status == 201 || status == 429));
        assertTrue(made < 60, answers::toString);
        Answer balance;
        do {
            balance = me.get("/api/credits");
        } while (balance.status() == 429);
        assertEquals(made, balance.json().getInt("available"));
    }

    @Test
    void onlyANamedOriginsPagesMayUseTheContract() throws IOException {
        for (var origin : new String[] {ORIGIN, "http://localhost:5173"}) {
            var before = raw("OPTIONS", origin, "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: authorization, content-type");
            assertTrue(before.startsWith("HTTP/1.1 204"), before);
            assertTrue(before.contains("Access-Control-Allow-Origin: " + origin + "\r\n") && before.contains("Vary: Origin\r\n") && before.contains("Authorization"), before);
            var asked = raw("GET", origin);
            assertTrue(asked.startsWith("HTTP/1.1 401"), asked);
            assertTrue(asked.contains("Access-Control-Allow-Origin: " + origin + "\r\n"), asked);
            assertFalse(asked.contains("Allow-Credentials"), asked);
        }
        for (var origin : new String[] {"https://studio.example.com.evil.test", "https://STUDIO.example.com", "http://studio.example.com", "https://studio.example.com:8443", "null", "*", "https://evil.test"}) {
            assertFalse(raw("OPTIONS", origin, "Access-Control-Request-Method: POST").contains("Access-Control"), origin);
            assertFalse(raw("GET", origin).contains("Access-Control"), origin);
        }
    }

    @Test
    void withoutANamedOriginNobodysPagesMay() throws IOException {
        var shared = URI.create(RunningStudio.shared().base());
        assertFalse(raw(shared, "OPTIONS", ORIGIN, "Access-Control-Request-Method: POST").contains("Access-Control"));
        assertFalse(raw(shared, "GET", ORIGIN).contains("Access-Control"));
    }

    private static String raw(String method, String origin, String... headers) throws IOException {
        return raw(URI.create(studio.base()), method, origin, headers);
    }

    /** Java's own client sends no {@code Origin}. */
    private static String raw(URI base, String method, String origin, String... headers) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            var request = method + " /api/credits HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nOrigin: " + origin + "\r\n" + String.join("\r\n", headers) + (headers.length > 0 ? "\r\n" : "")
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var head = new StringBuilder();
            for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append("\r\n");
            }
            return head.toString();
        }
    }

    private static Answer of(java.util.concurrent.Future<Answer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
