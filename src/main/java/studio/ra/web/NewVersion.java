package studio.ra.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version of the heads is to be current. */
@Schema(example = "{\"version\": \"140f7ccdaaaedd00208e8534997ad1f91c88cf5fc0a6b690c8214ecc21c0dc2b\"}")
record NewVersion(@NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "is a version: 64 hexadecimal digits") String version) {
}
