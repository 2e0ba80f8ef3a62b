package studio.ra.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The model of a temporary pin and how many completed renders it is for. */
@Schema(example = "{\"model\": \"sketch\", \"renders\": 3}")
record NewTemporaryPin(@NotBlank @Size(max = 200) String model, @NotNull @Min(1) @Max(1000) Integer renders) {
}
