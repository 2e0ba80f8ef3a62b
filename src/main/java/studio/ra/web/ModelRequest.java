package studio.ra.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import studio.ra.models.Model;
import studio.ra.models.Tier;

/** A row of the catalogue as an operator writes it: what GET gives is taken; {@code health} and {@code verdict} and the like are found, so they are read over. */
@Schema(name = "ModelRow")
record ModelRequest(
        @Size(min = 1, max = 200) String id,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 64) String provider,
        @Schema(description = "The vendor's own id; the row's where left out.") @Size(min = 1, max = 200) String wireId,
        @NotBlank @Size(max = 200) String family,
        @NotNull @Pattern(regexp = "fast|full", message = "is one of fast, full") String tier,
        @Schema(description = "0 to 1 for each style and for faces, composition, adherence, text.", implementation = Object.class) JsonValue strengths,
        @Min(0) @Max(100) Integer maxReferences,
        @Schema(description = "Credits per image. Without one the model is not drawn with.") @Min(0) @Max(1_000_000) Long price,
        @Schema(description = "Milliseconds, before anything was measured.") @Min(0) @Max(3_600_000) Integer latencyMs,
        @Schema(description = "Aspect ratios it can draw; empty for any.") @Size(max = 50) List<String> sizes,
        Boolean seeds,
        @Min(100) @Max(100_000) Integer promptLimit,
        Boolean enabled,
        @Schema(description = "ISO 8601, UTC.") String retiredAt,
        @Size(min = 1, max = 200) String successor,
        @Schema(implementation = Object.class) JsonValue health,
        @Schema(implementation = Object.class) JsonValue verdict,
        @Schema(implementation = Object.class) JsonValue dependents) {

    private static final int LATENCY = 10_000;
    private static final int LIMIT = 2000;

    /** @throws Problem 400 naming what does not fit */
    Model model(String address) {
        if (id != null && !id.equals(address)) {
            throw Problem.invalid("id", "is the address's");
        }
        return new Model(address, name, provider, wireId == null ? address : wireId, family, Tier.of(tier), rated(), or(maxReferences, 0), price,
                or(latencyMs, LATENCY), sizes == null ? List.of() : sizes, Boolean.TRUE.equals(seeds), or(promptLimit, LIMIT), !Boolean.FALSE.equals(enabled),
                retired(), successor);
    }

    private Map<String, Double> rated() {
        var rated = new HashMap<String, Double>();
        if (strengths == null || strengths == JsonValue.NULL) {
            return rated;
        }
        if (!(strengths instanceof JsonObject each)) {
            throw Problem.invalid("strengths", "is an object of numbers from 0 to 1");
        }
        each.forEach((at, value) -> {
            if (!at.matches("[a-z]{1,40}") || !(value instanceof JsonNumber number) || number.doubleValue() < 0 || number.doubleValue() > 1) {
                throw Problem.invalid("strengths." + at, "is a number from 0 to 1");
            }
            rated.put(at, number.doubleValue());
        });
        return rated;
    }

    private Instant retired() {
        return retiredAt == null ? null : Instants.of(retiredAt).orElseThrow(() -> Problem.invalid("retiredAt", "is an instant such as 2026-11-24T12:00:00Z"));
    }

    private static int or(Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
