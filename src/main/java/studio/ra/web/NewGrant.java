package studio.ra.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Credits to add, and why. */
@Schema(example = "{\"amount\": 500, \"note\": \"pilot episode\"}")
record NewGrant(@NotNull @Min(1) @Max(1_000_000_000) Long amount, @NotBlank @Size(max = 500) String note) {
}
