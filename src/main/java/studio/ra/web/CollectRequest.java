package studio.ra.web;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether to take away what no still holds, and from where on. */
@Schema(example = "{\"dry\": false}")
record CollectRequest(@Schema(description = "Whether nothing is removed.", defaultValue = "true") Boolean dry,
        @Schema(description = "`next` of the answer before.") @Pattern(regexp = "[0-9a-f]{64}", message = "is not one of this list's cursors") String cursor) {

    CollectRequest {
        dry = dry == null || dry;
    }
}
