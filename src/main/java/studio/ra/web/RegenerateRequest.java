package studio.ra.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a still is to be drawn again. */
@Schema(example = "{\"count\": 2}")
record RegenerateRequest(@Schema(description = "Images wanted.", defaultValue = "1") @Min(1) @Max(8) Integer count,
        @Schema(description = "Id of a quote that limits the price.") @Size(min = 1, max = 64) String quote,
        @Schema(description = NewIntent.SAYS) @Valid NewIntent intent) {

    RegenerateRequest {
        count = count == null ? Integer.valueOf(1) : count;
    }
}
