package studio.ra.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision about an unknown drawing. */
@Schema(example = "{\"as\": \"released\"}")
record NewResolution(@NotNull @Pattern(regexp = "released|spent", message = "is one of released, spent") String as) {
}
