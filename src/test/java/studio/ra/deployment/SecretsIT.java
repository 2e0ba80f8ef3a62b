package studio.ra.deployment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;

import studio.ra.Answer;
import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;
import studio.ra.library.S3Server;

/** Keys that are known again are put wherever a key can be, whoever gets one says it back in every way, and it is seen nowhere but where it was put. */
class SecretsIT {

    private static final Pattern SECRET = Pattern.compile("\\b([A-Z0-9]+(?:_[A-Z0-9]+)*_(?:KEY|PASSWORD|SECRET|TOKEN))\\(");

    private final Map<String, String> planted = new LinkedHashMap<>();
    private final List<String> heard = new ArrayList<>();
    private Client me;

    @Test
    void whatIsSecretIsSeenNowhere() throws IOException {
        var vendor = new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        vendor.start();
        for (var name : List.of("google.key", "seedream.key", "flux.key", "openai.key", "reader.key")) {
            planted.put("ra." + name, "planted-" + name.replace('.', '-') + "-5f3a");
        }
        planted.put("ra.webhook.key", "cGxhbnRlZCB3ZWJob29rIGtleSA1ZjNhIG9mIDMyIGI=");
        planted.put("ra.webhook.former.key", "Zm9ybWVyIHdlYmhvb2sga2V5IDVmM2Egb2YgMzIgYnk=");
        try (var s3 = new S3Server()) {
            planted.put("ra.s3.access.key", S3Server.ACCESS);
            planted.put("ra.s3.secret.key", S3Server.SECRET);
            planted.put("ra.graph.password", TestGraph.running().password());
            everySecretSettingIsPlanted();
            var settings = new ArrayList<>(List.of("ra.google.url=" + vendor.baseUrl(), "ra.seedream.url=" + vendor.baseUrl(), "ra.flux.url=" + vendor.baseUrl(), "ra.openai.url=" + vendor.baseUrl(),
                    "ra.openai.model=m", "ra.openai.price=1", "ra.reader.url=" + vendor.baseUrl(), "ra.reader.model=r", "ra.flux.hosts=127.0.0.1", "ra.seedream.hosts=127.0.0.1", "ra.vendor.timeout.seconds=5",
                    "ra.circuit.seconds=1", "ra.s3.endpoint=" + s3.endpoint(), "ra.s3.bucket=" + s3.bucket("secrets")));
            planted.forEach((name, value) -> settings.add(name + '=' + value));
            var studio = RunningStudio.started(settings.toArray(String[]::new));
            try {
                studio.awaitStatus("/health/ready", 200);
                me = studio.as("secrets" + System.nanoTime(), "creator", "admin");
                hear(me.post("/api/credits/grants", "{\"amount\": 1000, \"note\": \"here\"}"));
                everythingGoesWrong(vendor);
                s3.stop();
                hear(me.get("/api/library/verify"));
                hear(me.get("/health/ready"));
                for (var path : List.of("/metrics", "/openapi", "/health", "/api/models", "/api/credits/entries", "/api/generations", "/api/nothing")) {
                    hear(me.get(path));
                }
                assertTrue(vendor.findAll(anyRequestedFor(anyUrl())).stream().map(Object::toString).collect(Collectors.joining()).contains("planted-seedream-key-5f3a"), "nobody was told a key");
                nowhere(studio);
            } finally {
                studio.kill();
            }
        } finally {
            vendor.stop();
        }
    }

    /** A new setting for a secret has to be planted here. */
    private void everySecretSettingIsPlanted() throws IOException {
        var secret = new TreeSet<String>();
        SECRET.matcher(Files.readString(Path.of("src/launch/java/studio/ra/launch/Setting.java"))).results()
                .forEach(found -> secret.add("ra." + found.group(1).toLowerCase(java.util.Locale.ROOT).replace('_', '.')));
        assertEquals(secret, new TreeSet<>(planted.keySet()));
    }

    private void everythingGoesWrong(WireMockServer vendor) {
        var all = String.join(" ", planted.values());
        var project = hear(me.post("/api/projects", "{\"title\": \"Keys\"}")).json().getString("id");
        var scene = hear(me.post("/api/projects/" + project + "/scenes", "{\"heading\": \"A\"}")).json().getString("id");
        int turn = 0;
        for (var wrong : List.of(said(401, all), said(500, all), said(200, all), said(200, "{\"data\":[{\"b64_json\":\"" + all + "\"}],\"error\":{\"code\":\"" + all + "\",\"message\":\"" + all + "\"}}"),
                said(302, all).withHeader("Location", "http://127.0.0.1:1/" + all.replace(' ', '-')), aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK))) {
            vendor.resetAll();
            vendor.stubFor(any(anyUrl()).willReturn(wrong));
            var shot = hear(me.post("/api/scenes/" + scene + "/shots", "{\"description\": \"They wait " + turn++ + ".\"}")).json().getString("id");
            hear(me.post("/api/routes", "{\"purpose\": \"keyframe\", \"prompt\": \"the umpire waits " + turn + "\"}"));
            for (var model : List.of("imagen-4-fast", "seedream-4.5", "flux-1.1-pro", "openai:m")) {
                var drawing = hear(me.post("/api/shots/" + shot + "/keyframes", "{\"model\": \"" + model + "\"}", "Prefer", "wait=60"));
                hear(me.get("/api/generations/" + drawing.json().getString("id", "none")));
            }
        }
    }

    private static ResponseDefinitionBuilder said(int status, String text) {
        return aResponse().withStatus(status).withHeader("Content-Type", "application/json").withHeader("X-Told", text).withBody(text.startsWith("{") ? text : "{\"error\":{\"message\":\"" + text + "\"}}");
    }

    private Answer hear(Answer answer) {
        heard.add(answer.headers().map() + answer.text());
        return answer;
    }

    private void nowhere(RunningStudio studio) throws IOException {
        var places = new LinkedHashMap<String, String>();
        places.put("an answer", String.join("\n", heard));
        places.put("what it said", String.join("\n", studio.said()));
        places.put("the graph", TestGraph.graph().read(TestGraph.cypher("all", "MATCH (n) RETURN properties(n) AS it UNION ALL MATCH ()-[r]->() RETURN properties(r) AS it"), Params.of()).stream()
                .map(row -> row.fields().toString()).collect(Collectors.joining("\n")));
        for (var folder : List.of(studio.data(), studio.data().resolveSibling("usr"))) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".jar") && !file.toString().endsWith(".war")).toList()) {
                    places.put(file.toString(), content(file));
                }
            }
        }
        places.forEach((place, text) -> planted.forEach((name, value) -> {
            // two letters are in every text
            assertFalse(value.length() > 2 && text.contains(value), () -> name + " is in " + place);
        }));
    }

    private static String content(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            // the server writes and removes files of its own while it runs
            return "";
        }
    }
}
