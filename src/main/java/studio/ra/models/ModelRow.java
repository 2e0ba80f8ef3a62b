package studio.ra.models;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import studio.ra.graph.Params;
import studio.ra.graph.Row;

/** A {@link Model} as a node's properties: strengths are {@code canFaces}, {@code canPhotoreal}, … so that Cypher can compare them. */
public final class ModelRow {

    private ModelRow() {
    }

    public static Model read(Row row) {
        return new Model(row.text("id"), row.text("name"), row.text("provider"), row.text("wireId"), row.text("family"),
                Tier.of(row.text("tier")), strengths(row.fields()), (int) row.number("maxReferences"), row.numberOrNull("price"),
                (int) row.number("latencyMs"), row.texts("sizes"), row.flag("seeds"), (int) row.number("promptLimit"),
                row.flag("enabled"), row.instant("retiredAt"), row.text("successor"));
    }

    static Params write(Model model) {
        var row = Params.of("id", model.id(), "name", model.name(), "provider", model.provider(), "wireId", model.wireId(),
                "family", model.family(), "tier", model.tier().toString(), "maxReferences", model.maxReferences(), "price", model.price(),
                "latencyMs", model.latencyMs(), "sizes", model.sizes(), "seeds", model.seeds(), "promptLimit", model.promptLimit(),
                "enabled", model.enabled(), "retiredAt", model.retiredAt(), "successor", model.successor());
        model.strengths().forEach((at, value) -> row.with("can" + at.substring(0, 1).toUpperCase(Locale.ROOT) + at.substring(1), value));
        return row;
    }

    private static Map<String, Double> strengths(Map<String, Object> fields) {
        var strengths = new LinkedHashMap<String, Double>();
        fields.keySet().stream().filter(key -> key.startsWith("can")).sorted().forEach(key ->
                strengths.put(key.substring(3).toLowerCase(Locale.ROOT), ((Number) fields.get(key)).doubleValue()));
        return strengths;
    }
}
