package studio.ra.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import studio.ra.story.Shot;
import studio.ra.story.ShotDraft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shot as a client describes it; lists name the most prominent first. */
@Schema(example = "{\"description\": \"Mira climbs the last steps, lantern in hand.\", \"shotType\": \"medium\", \"motion\": \"static\", \"hero\": true}")
record NewShot(@NotBlank @Size(max = 4000) String description, @Pattern(regexp = Words.SHOT_TYPE, message = Words.SHOT_TYPE_SAYS) String shotType,
               @Pattern(regexp = Words.MOTION, message = Words.MOTION_SAYS) String motion, @Size(max = 50) List<String> characters,
               @Size(max = 50) List<String> references, Boolean hero) {

    NewShot {
        characters = characters == null ? List.of() : characters;
        references = references == null ? List.of() : references;
        hero = hero != null && hero;
    }

    static NewShot of(Shot shot) {
        return new NewShot(shot.description(), shot.shotType(), shot.motion(), shot.characters(), shot.references(), shot.hero());
    }

    ShotDraft draft() {
        return new ShotDraft(description, shotType, motion, characters, references, hero);
    }
}
