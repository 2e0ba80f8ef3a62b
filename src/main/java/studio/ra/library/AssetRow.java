package studio.ra.library;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import studio.ra.graph.Params;
import studio.ra.graph.Row;

/** How an asset lies in the graph: plain properties, and its parameters as one JSON text because the graph has no nested values. */
final class AssetRow {

    private AssetRow() {
    }

    static Params write(String id, NewStill still) {
        return Params.of("id", id, "kind", still.kind(), "state", "new",
                "mediaType", still.picture().format().mediaType(), "width", still.picture().width(), "height", still.picture().height(),
                "bytes", still.stored().bytes(), "sha256", still.stored().sha256(), "model", still.model(), "family", still.family(),
                "provider", still.provider(), "prompt", still.prompt(), "brief", still.brief(), "credits", still.credits(), "createdAt", still.at(),
                "seed", still.seed(), "parameters", Json.createObjectBuilder(still.parameters()).build().toString(),
                "references", still.references(), "decision", still.decision(), "generation", still.generation(), "project", still.project(),
                "subject", still.subject(), "shot", still.shot(), "uploaded", "uploaded".equals(still.how()) ? true : null,
                "c2pa", still.picture().marks().c2pa(), "xmp", still.picture().marks().xmp());
    }

    /** @param row of {@code asset}, {@code parent} and {@code relation}, and of {@code reason} where the query tells it */
    static Asset read(Row row) {
        var a = row.row("asset");
        return new Asset(a.text("id"), a.text("kind"), a.text("state"), a.text("mediaType"), (int) a.number("width"), (int) a.number("height"),
                a.number("bytes"), a.text("sha256"), a.text("subject"), a.text("shot"),
                new Asset.Provenance(a.text("model"), a.text("family"), a.text("provider"), a.text("prompt"), a.text("brief"), a.number("credits"),
                        a.instant("createdAt"), a.numberOrNull("seed"), parameters(a.text("parameters")), a.texts("references"),
                        row.text("parent"), a.flag("uploaded") ? "uploaded" : row.text("relation"), a.text("decision"), a.text("generation"), a.text("project")),
                a.has("c2pa") ? new Marks(a.flag("c2pa"), a.flag("xmp")) : null).because(row.text("reason"));
    }

    /** The same asset without asking the graph again. */
    static Asset made(String id, NewStill still) {
        return new Asset(id, still.kind(), "new", still.picture().format().mediaType(), still.picture().width(), still.picture().height(),
                still.stored().bytes(), still.stored().sha256(), still.subject(), still.shot(),
                new Asset.Provenance(still.model(), still.family(), still.provider(), still.prompt(), still.brief(), still.credits(), still.at(),
                        still.seed(), still.parameters(), still.references(), still.parent(), still.how(),
                        still.decision(), still.generation(), still.project()), still.picture().marks());
    }

    private static Map<String, Object> parameters(String json) {
        if (json == null) {
            return Map.of();
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            var values = new LinkedHashMap<String, Object>();
            reader.readObject().forEach((name, value) -> values.put(name, plain(value)));
            return values;
        }
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> number((JsonNumber) value);
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            case ARRAY -> value.asJsonArray().stream().map(AssetRow::plain).toList();
            case OBJECT -> {
                var nested = new LinkedHashMap<String, Object>();
                value.asJsonObject().forEach((name, inner) -> nested.put(name, plain(inner)));
                yield nested;
            }
        };
    }

    private static Object number(JsonNumber number) {
        BigDecimal exact = number.bigDecimalValue();
        return number.isIntegral() ? (Object) exact.longValue() : (Object) exact.doubleValue();
    }
}
