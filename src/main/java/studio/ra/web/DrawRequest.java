package studio.ra.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import studio.ra.generation.Asked;
import studio.ra.generation.Order;
import studio.ra.models.Tier;

/** A request to draw; every field may be left out. */
@Schema(example = "{\"count\": 4, \"quality\": \"candidate\"}")
record DrawRequest(
        @Schema(description = "Images wanted.", defaultValue = "1") @Min(1) @Max(8) Integer count,
        @Schema(description = "candidate draws cheap and fast, final in full quality.", defaultValue = "candidate")
        @Pattern(regexp = Words.QUALITY, message = Words.QUALITY_SAYS) String quality,
        @Schema(description = "Whether this is a live editing loop; left out, Ra recognises one.") Boolean live,
        @Schema(description = "A model's id, or a list of them for an A/B. Left out, Ra decides.", implementation = String.class) JsonValue model,
        @Schema(description = "Words that stand in for the subject's own.") @Size(min = 1, max = 4000) String prompt,
        @Schema(description = "Where the model takes seeds.") @Min(0) @Max(4294967295L) Long seed,
        @Schema(description = "Id of a quote that limits the price.") @Size(min = 1, max = 64) String quote,
        @Schema(description = NewIntent.SAYS) @Valid NewIntent intent) {

    private static final int LEGS = 8;

    DrawRequest {
        count = count == null ? Integer.valueOf(1) : count;
        quality = quality == null ? "candidate" : quality;
    }

    /** Ids of the models asked for. @throws Problem 400 where it is neither an id nor a list of different ones */
    List<String> models() {
        if (model == null || model == JsonValue.NULL) {
            return List.of();
        }
        if (model instanceof JsonString one && !one.getString().isBlank()) {
            return List.of(one.getString());
        }
        if (model instanceof JsonArray many && !many.isEmpty() && many.size() <= LEGS && many.stream().allMatch(JsonString.class::isInstance)) {
            var ids = many.getValuesAs(JsonString::getString).stream().distinct().toList();
            if (ids.size() == many.size()) {
                return ids;
            }
        }
        throw Problem.invalid("model", "is an id, or a list of 1 to " + LEGS + " different ids");
    }

    Tier tier() {
        return Words.tier(quality);
    }

    Order order(String workspace, String by, String purpose, String address, List<String> subjects, String key) {
        var asked = new Asked(workspace, purpose, subjects.get(0), prompt, tier(), live, count, null, null, NewIntent.fields(intent));
        return new Order(asked, subjects, models(), seed, quote, by, key, fingerprint(address + ' ' + this));
    }

    static String fingerprint(String request) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
