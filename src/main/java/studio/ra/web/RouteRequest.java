package studio.ra.web;

import java.util.List;

import jakarta.json.JsonObject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import studio.ra.generation.Asked;
import studio.ra.models.Tier;

/** The body of {@code POST /api/routes}. */
@Schema(example = "{\"purpose\": \"keyframe\", \"prompt\": \"Krishna by the river, Pattachitra style\", \"quality\": \"final\"}")
record RouteRequest(
        @Schema(required = true, enumeration = {"portrait", "keyframe", "reference"}) String purpose,
        @Schema(description = "Id of a shot, character or reference; needed where there is no prompt.") String subject,
        @Schema(description = "Words that stand in for the subject's own.") String prompt,
        @Schema(enumeration = {"candidate", "final"}, defaultValue = "candidate") String quality,
        @Schema(description = "Whether this is a live editing loop; where absent, Ra recognises one.") Boolean live,
        @Schema(description = "Images wanted, 1 to 8.", defaultValue = "1") int count,
        @Schema(description = "A model's id. Left out, Ra decides.") String model) {

    static RouteRequest of(JsonObject body) {
        var fields = new Fields(body);
        var purpose = fields.needed("purpose", fields.word("purpose", List.of("portrait", "keyframe", "reference")));
        var subject = fields.text("subject", 64);
        var prompt = fields.text("prompt", 4000);
        if (!fields.has("subject") && !fields.has("prompt")) {
            fields.wrong("prompt", "is needed where there is no subject");
        }
        var quality = fields.word("quality", List.of("candidate", "final"));
        var count = fields.whole("count", 1, 8);
        var request = new RouteRequest(purpose, subject, prompt, quality == null ? "candidate" : quality, fields.flag("live"),
                count == null ? 1 : count.intValue(), fields.text("model", 200));
        fields.done();
        if (subject == null && prompt == null) {
            throw Problem.invalid("prompt", "is needed where there is no subject");
        }
        return request;
    }

    Asked asked(String workspace) {
        return new Asked(workspace, purpose, subject, prompt, quality.equals("final") ? Tier.FULL : Tier.FAST, live, count, model, null);
    }
}
