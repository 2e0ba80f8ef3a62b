package studio.ra.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import studio.ra.story.Scene;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scene as a client describes it. */
@Schema(example = "{\"heading\": \"EXT. LIGHTHOUSE - DUSK\", \"synopsis\": \"A storm gathers.\"}")
record NewScene(@NotBlank @Size(max = 200) String heading, @Size(max = 4000) String synopsis) {

    static NewScene of(Scene scene) {
        return new NewScene(scene.heading(), scene.synopsis());
    }
}
