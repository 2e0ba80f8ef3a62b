package studio.ra.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import studio.ra.generation.Asked;

/** A question to Ra. */
@Schema(example = "{\"purpose\": \"keyframe\", \"prompt\": \"Krishna by the river, Pattachitra style\", \"quality\": \"final\"}")
record RouteRequest(
        @NotNull @Pattern(regexp = Words.PURPOSE, message = Words.PURPOSE_SAYS) String purpose,
        @Schema(description = "Id of a shot, character or reference; needed where there is no prompt.") @Size(min = 1, max = 64) String subject,
        @Schema(description = "Words that stand in for the subject's own.") @Size(min = 1, max = 4000) String prompt,
        @Schema(defaultValue = "candidate") @Pattern(regexp = Words.QUALITY, message = Words.QUALITY_SAYS) String quality,
        @Schema(description = "Whether this is a live editing loop; left out, Ra recognises one.") Boolean live,
        @Schema(description = "Images wanted.", defaultValue = "1") @Min(1) @Max(8) Integer count,
        @Schema(description = "A model's id. Left out, Ra decides.") @Size(min = 1, max = 200) String model,
        @Schema(description = NewIntent.SAYS) @Valid NewIntent intent) {

    RouteRequest {
        count = count == null ? Integer.valueOf(1) : count;
        quality = quality == null ? "candidate" : quality;
    }

    /** @throws Problem 400 where there is nothing to judge */
    Asked asked(String workspace) {
        if (subject == null && (prompt == null || prompt.isBlank())) {
            throw Problem.invalid("prompt", "is needed where there is no subject");
        }
        return new Asked(workspace, purpose, subject, prompt, Words.tier(quality), live, count, model, null, NewIntent.fields(intent));
    }
}
