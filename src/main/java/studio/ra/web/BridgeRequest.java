package studio.ra.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to draw a locked look with another model; every field may be left out. */
@Schema(example = "{\"count\": 2}")
record BridgeRequest(
        @Schema(description = "A model's id. Left out, the successor of the model that drew the look.") @Size(min = 1, max = 200) String model,
        @Schema(description = "Images wanted.", defaultValue = "1") @Min(1) @Max(8) Integer count,
        @Schema(defaultValue = "candidate") @Pattern(regexp = Words.QUALITY, message = Words.QUALITY_SAYS) String quality,
        @Schema(description = "Id of a quote that limits the price.") @Size(min = 1, max = 64) String quote) {

    BridgeRequest {
        count = count == null ? Integer.valueOf(1) : count;
        quality = quality == null ? "candidate" : quality;
    }
}
