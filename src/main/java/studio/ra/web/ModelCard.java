package studio.ra.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import studio.ra.generation.Trial;
import studio.ra.models.Model;
import studio.ra.models.Pulse;

/** A row of the catalogue as clients see it. */
@Schema(name = "Model")
public record ModelCard(String id, String name, String provider, String wireId, String family, String tier, Map<String, Double> strengths, int maxReferences,
                 Long price, int latencyMs, List<String> sizes, boolean seeds, int promptLimit, boolean enabled, Instant retiredAt, String successor,
                 Pulse health, @Schema(description = "What this workspace's past decisions say of a new or changed row; absent for the rows the studio came with.") Trial verdict,
                 @Schema(description = "Of the answer that retires a row: who stands on it here, and the way out.") Standing dependents) {

    /** @param verdict or null */
    static ModelCard of(Model m, Pulse health, Trial verdict) {
        return new ModelCard(m.id(), m.name(), m.provider(), m.wireId(), m.family(), m.tier().toString(), new TreeMap<>(m.strengths()),
                m.maxReferences(), m.price(), m.latencyMs(), m.sizes(), m.seeds(), m.promptLimit(), m.enabled(), m.retiredAt(), m.successor(), health, verdict, null);
    }

    ModelCard with(Standing standing) {
        return new ModelCard(id, name, provider, wireId, family, tier, strengths, maxReferences, price, latencyMs, sizes, seeds, promptLimit, enabled, retiredAt,
                successor, health, verdict, standing);
    }
}
