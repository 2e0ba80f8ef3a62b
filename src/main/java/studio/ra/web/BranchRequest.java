package studio.ra.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes in a still's recipe; what is left out stays as it was. */
@Schema(example = "{\"prompt\": \"The same, at dawn\"}")
record BranchRequest(
        @Schema(description = "Words that stand in for the still's own.") @Size(min = 1, max = 4000) String prompt,
        @Schema(description = "A model's id.", example = "seedream-4.5") @Size(min = 1, max = 100) String model,
        @Schema(description = "Where the model takes seeds.") @Min(0) @Max(4294967295L) Long seed,
        @Schema(description = "Id of a quote that limits the price.") @Size(min = 1, max = 64) String quote,
        @Schema(description = NewIntent.SAYS) @Valid NewIntent intent) {

    boolean changesNothing() {
        return prompt == null && model == null && seed == null && NewIntent.fields(intent).isEmpty();
    }
}
