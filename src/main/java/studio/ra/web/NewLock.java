package studio.ra.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The still to lock. */
@Schema(example = "{\"asset\": \"01kb…\"}")
record NewLock(@NotBlank @Size(max = 64) String asset,
        @Schema(description = "Whether a full-quality pass is drawn from the still, too. It is held for and charged.", defaultValue = "false") Boolean master) {
}
