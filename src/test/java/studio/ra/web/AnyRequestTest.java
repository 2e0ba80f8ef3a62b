package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is sent is understood, or refused with what is wrong with it. */
class AnyRequestTest {

    private static final List<Class<?>> BODIES = List.of(AcceptRequest.class, BranchRequest.class, BridgeRequest.class, BriefRequest.class, CastingCall.class, CollectRequest.class, DrawRequest.class,
            ModelRequest.class, NewCharacter.class, NewGrant.class, NewIntent.class, NewLock.class, NewPin.class, NewProject.class, NewReference.class, NewRelationship.class, NewResolution.class,
            NewScene.class, NewSearch.class, NewShot.class, NewTemporaryPin.class, NewVersion.class, NewWebhook.class, Patch.class, RefreshRequest.class, RegenerateRequest.class,
            ReplayRequest.class, Reuse.class, RouteRequest.class, Sequence.class);
    private static final List<String> NAMES = List.of("title", "name", "description", "events", "url", "model", "models", "intent", "count", "seed", "prompt", "scenes", "characters", "references",
            "traits", "from", "strengths", "price", "sizes", "last", "weights", "query", "q", "budget", "shots", "style", "quality", "health");

    private static final List<JsonValue> LEAVES = List.of(JsonValue.TRUE, JsonValue.FALSE, JsonValue.NULL, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_ARRAY, Json.createValue(0), Json.createValue(-1),
            Json.createValue(Long.MAX_VALUE), Json.createValue(new BigDecimal("1e400")), Json.createValue(new BigDecimal("-0.000001")), Json.createValue(""), Json.createValue("painted"),
            Json.createValue("final"), Json.createValue("https://[::1]"), Json.createValue("-999999999-01-01T00:00:00Z"), Json.createValue("\u0000"), Json.createValue("é🎬\ud83d"), Json.createValue("x".repeat(5000)));

    @Property(tries = 1000, seed = "8")
    void aBodyIsBoundOrRefused(@ForAll("json") JsonValue json, @ForAll("types") Class<?> type) {
        read(json.toString().getBytes(StandardCharsets.UTF_8), type);
    }

    /** Of what is no JSON, most is nearly so. */
    @Property(tries = 1000, seed = "9")
    void aBodyThatIsBrokenIsRefused(@ForAll("json") JsonValue json, @ForAll("types") Class<?> type, @ForAll long seed) {
        var random = new Random(seed);
        var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= random.nextInt(3); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        read(bytes, type);
    }

    @Property(tries = 200, seed = "10")
    void aPageIsGivenOrRefused(@ForAll String limit, @ForAll String cursor) {
        var window = new Window();
        window.limit = limit;
        window.cursor = cursor;
        refusedAtMost(window::size);
        refusedAtMost(window::after);
    }

    @Property(tries = 200, seed = "11")
    void aQueryIsUnderstoodOrRefused(@ForAll("words") String a, @ForAll("words") String b, @ForAll("words") String c) {
        var query = new AssetQuery();
        query.q = a;
        query.since = b;
        query.until = c;
        query.minCredits = c;
        query.maxCredits = a;
        query.sort = b;
        query.sha256 = c;
        query.stack = a;
        refusedAtMost(query::filter);
        refusedAtMost(query::finding);
    }

    @Property(tries = 1000, seed = "12")
    void aHeaderIsUnderstoodOrRefused(@ForAll("words") String word) {
        refusedAtMost(() -> Draw.key(word));
        refusedAtMost(() -> Draw.patience(word));
        refusedAtMost(() -> AssetRange.of(word, 1000));
    }

    private static void read(byte[] bytes, Class<?> type) {
        refusedAtMost(() -> {
            try {
                @SuppressWarnings("unchecked")
                var any = (Class<Object>) type;
                return new Bodies().readFrom(any, type, null, MediaType.APPLICATION_JSON_TYPE, null, new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void refusedAtMost(java.util.function.Supplier<?> reading) {
        try {
            reading.get();
        } catch (Problem problem) {
            assertTrue(problem.status() >= 400 && problem.status() < 500, () -> problem.status() + " " + problem.getMessage());
        }
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(BODIES);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(30), Arbitraries.of("0", "-1", "99999999999999999999", "+1000000000-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z",
                "2026-11-24T09:30:00Z", "bytes=0-", "bytes=-0", "bytes=5-2", "bytes=99999999999999999999-", "wait=99999999999", "wait=-1", "newest", "\u0000", "a".repeat(70_000), "é"));
    }

    @Provide
    Arbitrary<JsonValue> json() {
        return Arbitraries.longs().map(seed -> grown(new Random(seed), 4));
    }

    private static JsonValue grown(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 8 : 4);
        if (kind < 4) {
            return LEAVES.get(random.nextInt(LEAVES.size()));
        }
        if (kind == 4) {
            var list = Json.createArrayBuilder();
            random.ints(random.nextInt(5)).forEach(any -> list.add(grown(random, depth - 1)));
            return list.build();
        }
        var object = Json.createObjectBuilder();
        random.ints(random.nextInt(7)).forEach(any -> object.add(random.nextInt(4) == 0 ? Integer.toString(any, 36) : NAMES.get(random.nextInt(NAMES.size())), grown(random, depth - 1)));
        return object.build();
    }
}
