package studio.ra.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The model a pin is for. */
@Schema(example = "{\"model\": \"sketch\"}")
record NewPin(@NotBlank @Size(max = 200) String model) {
}
