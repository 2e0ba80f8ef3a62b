package studio.ra.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address to be told of events. */
@Schema(example = "{\"url\": \"https://hooks.example/ra\", \"events\": [\"generation.done\", \"character.locked\"]}")
record NewWebhook(@NotBlank @Size(max = 2000) String url, @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> events,
                  @Schema(description = "What deliveries are signed with: whsec_ and base64, or any other text. Left out of a POST, one is made and told once.")
                  @Size(min = 1, max = 200) String secret) {

    /** Names no secret. */
    @Override
    public String toString() {
        return "NewWebhook[" + url + ", " + events + "]";
    }
}
