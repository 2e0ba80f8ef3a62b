package studio.ra.web;

import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A scene of a {@link BriefRequest}. */
record BriefScene(@NotBlank @Size(max = 200) String heading, @Size(max = 4000) String synopsis, JsonValue shots) {
}
