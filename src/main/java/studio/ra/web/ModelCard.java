package studio.ra.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import studio.ra.models.Model;
import studio.ra.models.Pulse;
import studio.ra.models.Tier;

/** A row of the catalogue as clients see and operators write it. */
@Schema(name = "Model")
record ModelCard(String id, String name, String provider, String wireId, String family, String tier, Map<String, Double> strengths, int maxReferences,
                 Long price, int latencyMs, List<String> sizes, boolean seeds, int promptLimit, boolean enabled, Instant retiredAt, String successor,
                 Pulse health) {

    static ModelCard of(Model m, Pulse health) {
        return new ModelCard(m.id(), m.name(), m.provider(), m.wireId(), m.family(), m.tier().toString(), new TreeMap<>(m.strengths()),
                m.maxReferences(), m.price(), m.latencyMs(), m.sizes(), m.seeds(), m.promptLimit(), m.enabled(), m.retiredAt(), m.successor(), health);
    }

    /** What GET gives is taken; {@code health} is measured, so it is read over. @throws Problem 400 with every mistake */
    static Model model(String id, JsonObject body) {
        var fields = new Fields(body);
        fields.ignore("health");
        var said = fields.text("id", 200);
        if (said != null && !said.equals(id)) {
            fields.wrong("id", "is the address's");
        }
        var name = fields.needed("name", fields.text("name", 200));
        var provider = fields.needed("provider", fields.text("provider", 64));
        var wireId = fields.text("wireId", 200);
        var family = fields.needed("family", fields.text("family", 200));
        var tier = fields.needed("tier", fields.word("tier", List.of("fast", "full")));
        var references = fields.whole("maxReferences", 0, 100);
        var price = fields.whole("price", 0, 1_000_000);
        var latency = fields.whole("latencyMs", 0, 3_600_000);
        var sizes = fields.texts("sizes", 50);
        var seeds = fields.flag("seeds");
        var limit = fields.whole("promptLimit", 100, 100_000);
        var enabled = fields.flag("enabled");
        var retiredAt = fields.instant("retiredAt");
        var successor = fields.text("successor", 200);
        var strengths = strengths(fields);
        fields.done();
        return new Model(id, name, provider, wireId == null ? id : wireId, family, Tier.of(tier), strengths, references == null ? 0 : references.intValue(), price,
                latency == null ? 10_000 : latency.intValue(), sizes, Boolean.TRUE.equals(seeds), limit == null ? 2000 : limit.intValue(),
                enabled == null || enabled, retiredAt, successor);
    }

    private static Map<String, Double> strengths(Fields fields) {
        var strengths = new HashMap<String, Double>();
        fields.members("strengths").forEach((at, value) -> {
            if (at.matches("[a-z]{1,40}") && value instanceof JsonNumber number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
                strengths.put(at, number.doubleValue());
            } else {
                fields.wrong("strengths." + at, "is a number from 0 to 1");
            }
        });
        return strengths;
    }
}
