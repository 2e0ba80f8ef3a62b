package studio.ra.routing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;

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

/** Writes a {@link Snapshot}. What is null is absent; tallies, of which there may be hundreds, are rows without names. */
final class SnapshotWriter {

    static final int VERSION = 1;
    /** Found once: finding a provider looks through the class path. */
    private static final JsonBuilderFactory JSON = JsonProvider.provider().createBuilderFactory(Map.of());

    private SnapshotWriter() {
    }

    static String text(Snapshot snapshot) {
        var q = snapshot.question();
        return object("v", VERSION, "purpose", q.purpose(), "intent", intent(q.intent()), "memory", memory(q.memory()), "health", health(q.health()),
                "free", texts(q.tariff().free().stream().sorted().toList()),
                "wish", object("tier", q.wish().tier().toString(), "live", q.wish().live(), "count", q.wish().count(), "model", q.wish().model(),
                        "limit", q.wish().limit()),
                "weights", numbers(snapshot.weights().named())).build().toString();
    }

    static String catalogue(List<Model> models) {
        return list(models.stream().sorted(Comparator.comparing(Model::id)).map(SnapshotWriter::model).toList()).build().toString();
    }

    private static JsonObjectBuilder intent(ShotIntent i) {
        return object("style", reading(i.style()), "styleNamed", i.styleNamed(), "shotType", reading(i.shotType()), "motion", reading(i.motion()),
                "subject", reading(i.subject()), "complex", reading(i.complex()), "detailCritical", reading(i.detailCritical()), "live", i.live());
    }

    private static JsonArrayBuilder reading(Reading reading) {
        return JSON.createArrayBuilder().add(reading.value()).add(reading.confidence()).add(reading.source());
    }

    private static JsonObjectBuilder memory(Recollection m) {
        return object("subject", m.subject(), "kind", m.kind(), "project", m.project(), "style", m.style(), "outcome", m.outcome(), "hero", m.hero() ? Boolean.TRUE : null, "recent", m.recent(),
                "cast", list(m.cast().stream().map(SnapshotWriter::presence).toList()),
                "neighbours", list(m.neighbours().stream().map(SnapshotWriter::neighbour).toList()),
                "history", rows(m.history()), "pins", list(m.pins().stream().map(SnapshotWriter::pin).toList()),
                "trends", m.trends().isEmpty() ? null : trends(m.trends()), "untried", m.untried().isEmpty() ? null : texts(m.untried().stream().sorted().toList()),
                "money", money(m.money()));
    }

    private static JsonObjectBuilder presence(Presence p) {
        return object("id", p.id(), "kind", p.kind(), "name", p.name(), "anchor", p.anchor() == null ? null : anchor(p.anchor()));
    }

    private static JsonObjectBuilder anchor(Anchor a) {
        return object("lock", a.lock(), "asset", a.asset(), "version", a.version(), "model", a.model(), "family", a.family());
    }

    private static JsonObjectBuilder neighbour(Neighbour n) {
        return object("shot", n.shot(), "asset", n.asset(), "model", n.model(), "family", n.family());
    }

    private static JsonArrayBuilder rows(Collection<Tally> history) {
        var rows = JSON.createArrayBuilder();
        for (var t : history) {
            var row = JSON.createArrayBuilder();
            for (var word : new String[] {t.model(), t.style(), t.shotType()}) {
                if (word == null) {
                    row.addNull();
                } else {
                    row.add(word);
                }
            }
            rows.add(row.add(t.approved()).add(t.rejected()));
        }
        return rows;
    }

    private static JsonArrayBuilder trends(Collection<Trend> trends) {
        var rows = JSON.createArrayBuilder();
        trends.forEach(t -> rows.add(JSON.createArrayBuilder().add(t.model()).add(t.approved()).add(t.rejected()).add(t.approvedBefore()).add(t.rejectedBefore())));
        return rows;
    }

    private static JsonObjectBuilder pin(Pin p) {
        return object("scope", p.scope(), "target", p.target(), "model", p.model(), "left", p.left());
    }

    private static JsonObjectBuilder money(Money m) {
        return object("available", m.available(), "budget", m.budget(), "committed", m.committed());
    }

    private static JsonObjectBuilder model(Model m) {
        return object("id", m.id(), "name", m.name(), "provider", m.provider(), "wireId", m.wireId(), "family", m.family(), "tier", m.tier().toString(),
                "strengths", numbers(new TreeMap<>(m.strengths())), "maxReferences", m.maxReferences(), "price", m.price(), "latencyMs", m.latencyMs(),
                "sizes", texts(m.sizes()), "seeds", m.seeds(), "promptLimit", m.promptLimit(), "enabled", m.enabled(),
                "retiredAt", m.retiredAt() == null ? null : m.retiredAt().toString(), "successor", m.successor());
    }

    private static JsonObjectBuilder health(Map<String, Pulse> health) {
        var all = JSON.createObjectBuilder();
        new TreeMap<>(health).forEach((model, p) -> all.add(model, object("state", p.state(), "p50Ms", p.p50Ms(), "failures", p.failures(),
                "since", p.since() == null ? null : p.since().toString())));
        return all;
    }

    private static JsonObjectBuilder numbers(Map<String, Double> named) {
        var all = JSON.createObjectBuilder();
        named.forEach(all::add);
        return all;
    }

    private static JsonArrayBuilder list(Collection<JsonObjectBuilder> many) {
        var all = JSON.createArrayBuilder();
        many.forEach(all::add);
        return all;
    }

    private static JsonArrayBuilder texts(Collection<String> many) {
        return JSON.createArrayBuilder(many);
    }

    /** @param pairs name, value, name, value, … */
    private static JsonObjectBuilder object(Object... pairs) {
        var object = JSON.createObjectBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            add(object, (String) pairs[i], pairs[i + 1]);
        }
        return object;
    }

    private static void add(JsonObjectBuilder object, String name, Object value) {
        if (value instanceof JsonObjectBuilder nested) {
            object.add(name, nested);
        } else if (value instanceof JsonArrayBuilder many) {
            object.add(name, many);
        } else if (value instanceof String text) {
            object.add(name, text);
        } else if (value instanceof Boolean flag) {
            object.add(name, flag);
        } else if (value instanceof Number number) {
            object.add(name, number.longValue());
        }
    }
}
