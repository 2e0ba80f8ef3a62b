package studio.ra.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shot that is to show a still. */
@Schema(example = "{\"shot\": \"01kb…\"}")
record Reuse(@NotBlank @Size(max = 64) String shot) {
}
