package studio.ra.web;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The still to lock. */
@Schema(example = "{\"asset\": \"01kb…\"}")
record NewLock(@NotBlank @Size(max = 64) String asset, @AssertFalse(message = "a master pass is not available yet") Boolean master) {
}
