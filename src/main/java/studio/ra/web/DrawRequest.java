package studio.ra.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.json.JsonObject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import studio.ra.generation.Asked;
import studio.ra.generation.Order;
import studio.ra.models.Tier;

/** The body of a drawing request; every member may be left out. */
@Schema(example = "{\"count\": 4, \"quality\": \"candidate\"}")
record DrawRequest(
        @Schema(description = "Images wanted, 1 to 8.", defaultValue = "1") int count,
        @Schema(description = "candidate draws cheap and fast, final in full quality.", enumeration = {"candidate", "final"}, defaultValue = "candidate") String quality,
        @Schema(description = "Whether this is a live editing loop; where absent, Ra recognises one.") Boolean live,
        @Schema(description = "A model's id, or several for an A/B. Left out, Ra decides.", implementation = String.class) List<String> model,
        @Schema(description = "Words that stand in for the subject's own.") String prompt,
        @Schema(description = "Where the model takes seeds.") Long seed,
        @Schema(description = "Id of a quote that limits the price.") String quote) {

    static DrawRequest of(JsonObject body) {
        var fields = new Fields(body);
        var count = fields.whole("count", 1, 8);
        var quality = fields.word("quality", List.of("candidate", "final"));
        var request = new DrawRequest(count == null ? 1 : count.intValue(), quality == null ? "candidate" : quality, fields.flag("live"),
                fields.oneOrMore("model", 8), fields.text("prompt", 4000), fields.whole("seed", 0, 4294967295L), fields.text("quote", 64));
        fields.done();
        return request;
    }

    Tier tier() {
        return quality.equals("final") ? Tier.FULL : Tier.FAST;
    }

    Order order(String workspace, String by, String purpose, String address, List<String> subjects, String key) {
        var asked = new Asked(workspace, purpose, subjects.get(0), prompt, tier(), live, count, null, null);
        return new Order(asked, subjects, model, seed, quote, by, key, fingerprint(address + ' ' + this));
    }

    private static String fingerprint(String request) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
