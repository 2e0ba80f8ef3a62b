package studio.ra.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one character is to another. */
@Schema(example = "{\"kind\": \"sister\"}")
record NewRelationship(@NotBlank @Size(max = 200) String kind) {
}
