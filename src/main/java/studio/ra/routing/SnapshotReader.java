package studio.ra.routing;

import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import studio.ra.credits.Tariff;
import studio.ra.intent.Reading;
import studio.ra.intent.ShotIntent;
import studio.ra.memory.Anchor;
import studio.ra.memory.Money;
import studio.ra.memory.Neighbour;
import studio.ra.memory.Pin;
import studio.ra.memory.Presence;
import studio.ra.memory.Recollection;
import studio.ra.memory.Tally;
import studio.ra.memory.Trend;
import studio.ra.models.Model;
import studio.ra.models.Pulse;
import studio.ra.models.Tier;

/** Reads what {@link SnapshotWriter} wrote. */
final class SnapshotReader {

    private static final JsonReaderFactory JSON = JsonProvider.provider().createReaderFactory(Map.of());

    private SnapshotReader() {
    }

    static Snapshot snapshot(String text, List<Model> models) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            var s = reader.readObject();
            if (s.getInt("v") != SnapshotWriter.VERSION) {
                throw new IllegalArgumentException("a snapshot of version " + s.getInt("v"));
            }
            var wish = s.getJsonObject("wish");
            return new Snapshot(new Question(s.getString("purpose"), intent(s.getJsonObject("intent")), memory(s.getJsonObject("memory"), models),
                    health(s.getJsonObject("health")), new Tariff(Set.copyOf(texts(s, "free"))),
                    new Wish(Tier.of(wish.getString("tier")), wish.getBoolean("live"), wish.getInt("count"), wish.getString("model", null), whole(wish, "limit"))),
                    Weights.NONE.with(numbers(s.getJsonObject("weights"))));
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException("not a snapshot", e);
        }
    }

    static List<Model> catalogue(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs((JsonValue row) -> model(row.asJsonObject()));
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException("not a catalogue", e);
        }
    }

    private static ShotIntent intent(JsonObject i) {
        return new ShotIntent(reading(i, "style"), i.getBoolean("styleNamed"), reading(i, "shotType"), reading(i, "motion"), reading(i, "subject"),
                reading(i, "complex"), reading(i, "detailCritical"), i.getBoolean("live"));
    }

    private static Reading reading(JsonObject intent, String field) {
        var r = intent.getJsonArray(field);
        return new Reading(r.getString(0), r.getJsonNumber(1).doubleValue(), r.getString(2));
    }

    private static Recollection memory(JsonObject m, List<Model> models) {
        var money = m.getJsonObject("money");
        return new Recollection(m.getString("subject", null), m.getString("kind", null), null, m.getString("project", null), m.getString("style", null),
                null, null, m.getString("outcome", null), null, null, null, m.getBoolean("hero", false), each(m, "cast", SnapshotReader::presence),
                each(m, "neighbours", n -> new Neighbour(n.getString("shot", null), n.getString("asset", null), n.getString("model", null), n.getString("family", null))),
                m.getJsonArray("history").getValuesAs(SnapshotReader::tally),
                each(m, "pins", p -> new Pin(p.getString("scope"), p.getString("target", null), p.getString("model"), small(p, "left"))),
                m.getInt("recent"), new Money(whole(money, "available"), whole(money, "budget"), whole(money, "committed")), models,
                m.containsKey("trends") ? m.getJsonArray("trends").getValuesAs(SnapshotReader::trend) : List.of(),
                m.containsKey("untried") ? Set.copyOf(texts(m, "untried")) : Set.of());
    }

    private static Presence presence(JsonObject p) {
        var a = p.getJsonObject("anchor");
        return new Presence(p.getString("id"), p.getString("kind"), p.getString("name"), null, a == null ? null
                : new Anchor(a.getString("lock"), a.getString("asset"), a.getInt("version"), a.getString("model", null), a.getString("family", null), null, null));
    }

    private static Tally tally(JsonValue value) {
        var t = (JsonArray) value;
        return new Tally(t.getString(0, null), t.getString(1, null), t.getString(2, null), t.getJsonNumber(3).doubleValue(), t.getJsonNumber(4).doubleValue());
    }

    private static Trend trend(JsonValue value) {
        var t = (JsonArray) value;
        return new Trend(t.getString(0), t.getJsonNumber(1).doubleValue(), t.getJsonNumber(2).doubleValue(), t.getJsonNumber(3).doubleValue(), t.getJsonNumber(4).doubleValue());
    }

    private static Model model(JsonObject m) {
        return new Model(m.getString("id"), m.getString("name"), m.getString("provider"), m.getString("wireId"), m.getString("family"),
                Tier.of(m.getString("tier")), numbers(m.getJsonObject("strengths")), m.getInt("maxReferences"), whole(m, "price"), m.getInt("latencyMs"),
                texts(m, "sizes"), m.getBoolean("seeds"), m.getInt("promptLimit"), m.getBoolean("enabled"), instant(m, "retiredAt"),
                m.getString("successor", null));
    }

    private static Map<String, Pulse> health(JsonObject health) {
        var all = new HashMap<String, Pulse>();
        health.forEach((model, value) -> {
            var p = value.asJsonObject();
            all.put(model, new Pulse(p.getString("state"), small(p, "p50Ms"), p.getInt("failures"), instant(p, "since")));
        });
        return all;
    }

    private static Map<String, Double> numbers(JsonObject named) {
        var all = new HashMap<String, Double>();
        named.forEach((name, value) -> all.put(name, ((JsonNumber) value).doubleValue()));
        return all;
    }

    private static <T> List<T> each(JsonObject of, String field, Function<JsonObject, T> one) {
        return of.getJsonArray(field).getValuesAs((JsonValue value) -> one.apply(value.asJsonObject()));
    }

    private static List<String> texts(JsonObject of, String field) {
        return of.getJsonArray(field).getValuesAs(jakarta.json.JsonString::getString);
    }

    private static Long whole(JsonObject of, String field) {
        return of.containsKey(field) ? Long.valueOf(of.getJsonNumber(field).longValueExact()) : null;
    }

    private static Integer small(JsonObject of, String field) {
        return of.containsKey(field) ? Integer.valueOf(of.getInt(field)) : null;
    }

    private static Instant instant(JsonObject of, String field) {
        return of.containsKey(field) ? Instant.parse(of.getString(field)) : null;
    }
}
