package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;

import studio.ra.Answer;
import studio.ra.Client;
import studio.ra.RunningStudio;

/** Every address of the contract is asked what it never expected, always the same: it says what is wrong with it, and never fails. */
class FuzzIT {

    private static final int TIMES = 5;
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    /** As they are written in a path or a query. */
    private static final List<String> ODD = List.of("x", "0", "-1", "null", "undefined", "true", "%00", "%0d%0aX-Injected:%201", "%F0%9F%8E%AC", "%C0%AE%C0%AE", "..%252F..%252Fetc", "'%20OR%201=1%20//",
            "%7D)%20DETACH%20DELETE%20n%20//", "$id", "%22", "%5B%5D", "a".repeat(201), "z".repeat(5000), "01jabc", "99999999999999999999", "1e9", "NaN", "+1000000000-12-31T23:59:59Z", "temporary");
    private static final List<String> BODIES = List.of("", " ", "{}", "[]", "null", "true", "1", "\"\"", "{", "{\"a\":", "[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]", "{\"\": \"\"}", "{\"\\u0000\": \"\\u0000\"}",
            "{\"title\": 1e999999999}", "{\"amount\": 9999999999999999999999}", "\uFEFF{}", "{\"title\": \"\\ud800\"}", "{\"title\": \"x\", \"title\": \"y\"}", "<a/>", "\u0000\u0001");
    private static final List<JsonValue> VALUES = List.of(JsonValue.NULL, JsonValue.TRUE, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_ARRAY, text(""), text(" "), text("\u0000"), text("é\u0301🎬\u202e"),
            text("x".repeat(4001)), text("}) DETACH DELETE n //"), text("2026-11-24T09:30:00Z"), text("-999999999-01-01T00:00:00Z"), text("https://[::1]/"), jakarta.json.Json.createValue(-1),
            jakarta.json.Json.createValue(Long.MAX_VALUE), jakarta.json.Json.createValue(new java.math.BigDecimal("0.5")), jakarta.json.Json.createArrayBuilder().add(1).add("x").build());

    private static final byte[] FORM = ("--between\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n\u0089PNG\r\n\u001a\n\r\n--between\r\n"
            + "Content-Disposition: form-data; name=\"kind\"\r\n\r\nportrait\r\n--between--\r\n").getBytes(StandardCharsets.ISO_8859_1);

    private final Random random = new Random(20261127);
    private final RunningStudio studio = RunningStudio.shared();
    private final Client me = studio.as("fuzz", "creator", "admin");
    private final Map<String, String> real = new HashMap<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void noRequestMakesTheStudioFail() {
        something();
        var export = me.get("/api/projects/" + real.get("project") + "/export").expect(200).bytes();
        var contract = me.get("/openapi?format=JSON", "Accept", "application/json").expect(200).json();
        int asked = 0;
        for (var path : contract.getJsonObject("paths").entrySet()) {
            for (var method : METHODS) {
                var operation = path.getValue().asJsonObject().getJsonObject(method);
                for (int i = 0; operation != null && i < TIMES; i++) {
                    ask(method.toUpperCase(java.util.Locale.ROOT), path.getKey(), operation, contract, i);
                    asked++;
                }
            }
        }
        for (int i = 0; i < 40; i++) {
            send("/api/assets", "multipart/form-data; boundary=between", broken(FORM));
        }
        for (int i = 0; i < 30; i++) {
            send("/api/projects/import", "application/zip", broken(export));
        }
        assertEquals(List.of(), failures);
        assertTrue(asked > 400, asked + " requests");
        assertEquals(200, me.get("/api/credits/audit").status());
    }

    /** A small story whose ids can be used. */
    private void something() {
        me.post("/api/credits/grants", "{\"amount\": 12, \"note\": \"to draw\"}").expect(201);
        var tale = Tale.begin(me);
        real.put("project", tale.project);
        real.put("scene", tale.scene());
        real.put("character", tale.character("Mira", "A keeper."));
        real.put("shot", tale.shot(real.get("scene"), "Mira waits.", real.get("character")));
        real.put("asset", Tale.id(new Form().file("a.png", Form.picture("png", 64, 64, Color.RED)).field("depicts", real.get("character")).send(me, "/api/assets").expect(201)));
        real.put("generation", me.post("/api/characters/" + real.get("character") + "/portraits", "{\"model\": \"sketch\"}", "Prefer", "wait=60").expect(200).json().getString("id"));
    }

    private void ask(String method, String path, JsonObject operation, JsonObject contract, int turn) {
        boolean catalogue = path.startsWith("/api/models") && !method.equals("GET");
        var address = new StringBuilder();
        var found = PARAMETER.matcher(path);
        while (found.find()) {
            // the catalogue is everybody's
            found.appendReplacement(address, java.util.regex.Matcher.quoteReplacement(turn == 0 && !catalogue ? id(path) : odd()));
        }
        found.appendTail(address);
        char joint = '?';
        for (var parameter : operation.containsKey("parameters") ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class) : List.<JsonObject>of()) {
            if ("query".equals(parameter.getString("in", "")) && random.nextInt(3) > 0) {
                address.append(joint).append(parameter.getString("name")).append('=').append(random.nextBoolean() ? odd() : URLEncoder.encode(id(path), StandardCharsets.UTF_8));
                joint = '&';
            }
        }
        var headers = new ArrayList<>(List.of("Prefer", random.nextBoolean() ? "wait=0" : odd(), "Range", random.nextBoolean() ? "bytes=0-1" : odd(), "If-None-Match", odd(), "Accept",
                random.nextInt(4) == 0 ? "application/x-nothing" : "*/*", "Last-Event-ID", odd()));
        if (random.nextBoolean()) {
            headers.addAll(List.of("Idempotency-Key", odd()));
        }
        var type = type(operation);
        var body = method.equals("GET") || method.equals("DELETE") ? null : body(type, operation, contract, turn, catalogue);
        check(method + ' ' + address, me.send(method, address.toString(), type, body, headers.toArray(String[]::new)), body);
    }

    private void send(String path, String type, byte[] body) {
        check("POST " + path, me.send("POST", path, type, body), body);
    }

    private void check(String request, Answer answer, byte[] body) {
        boolean problem = answer.status() < 400 || answer.header("Content-Type").equals("application/problem+json") || request.contains("%");
        if (answer.status() >= 500 || !problem || !answer.header("X-Injected").isEmpty()) {
            failures.add(answer.status() + " to " + request + " with " + (body == null ? "nothing" : new String(body, StandardCharsets.UTF_8).substring(0, Math.min(body.length / 4, 300))));
        }
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private String id(String path) {
        return real.entrySet().stream().filter(known -> path.contains("/" + known.getKey() + "s/{id}")).map(Map.Entry::getValue).findFirst().orElse(real.get("asset"));
    }

    private String type(JsonObject operation) {
        var types = operation.containsKey("requestBody") ? List.copyOf(operation.getJsonObject("requestBody").getJsonObject("content").keySet()) : List.of("application/json");
        return random.nextInt(8) == 0 ? "application/x-nothing" : types.get(random.nextInt(types.size())).replace("multipart/form-data", "multipart/form-data; boundary=between");
    }

    private byte[] body(String type, JsonObject operation, JsonObject contract, int turn, boolean catalogue) {
        if (type.startsWith("multipart")) {
            return broken(FORM);
        }
        var example = example(operation, contract);
        if (turn > 2 || example == null || catalogue) {
            return BODIES.get(random.nextInt(BODIES.size())).getBytes(StandardCharsets.UTF_8);
        }
        if (turn == 2) {
            return broken(example.toString().getBytes(StandardCharsets.UTF_8));
        }
        var changed = jakarta.json.Json.createObjectBuilder();
        example.forEach((name, value) -> changed.add(name, random.nextInt(2) == 0 ? VALUES.get(random.nextInt(VALUES.size())) : value));
        return changed.build().toString().replace("hooks.example", "[::1]").getBytes(StandardCharsets.UTF_8);
    }

    /** A few bytes are others, or the end is missing. */
    private byte[] broken(byte[] whole) {
        var bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextBoolean() ? bytes : java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    /** What the contract shows as a body, or one with every field it names. */
    private static JsonObject example(JsonObject operation, JsonObject contract) {
        var content = operation.containsKey("requestBody") ? operation.getJsonObject("requestBody").getJsonObject("content").getJsonObject("application/json") : null;
        var schema = content == null || !content.containsKey("schema") ? null : content.getJsonObject("schema");
        if (schema != null && schema.containsKey("$ref")) {
            schema = contract.getJsonObject("components").getJsonObject("schemas").getJsonObject(schema.getString("$ref").replaceAll(".*/", ""));
        }
        if (schema == null) {
            return null;
        }
        if (schema.get("example") instanceof JsonObject example) {
            return example;
        }
        var made = jakarta.json.Json.createObjectBuilder();
        if (schema.containsKey("properties")) {
            schema.getJsonObject("properties").keySet().forEach(name -> made.add(name, "x"));
        }
        return made.build();
    }

    private static JsonValue text(String text) {
        return jakarta.json.Json.createValue(text);
    }
}
