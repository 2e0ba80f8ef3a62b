package studio.ra.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import studio.ra.story.Outline;

/** A shot of a {@link BriefRequest}; a list that is absent leaves it to the words whom the shot shows. */
record BriefShot(@NotBlank @Size(max = 4000) String description, @Pattern(regexp = Words.SHOT_TYPE, message = Words.SHOT_TYPE_SAYS) String shotType,
                 @Pattern(regexp = Words.MOTION, message = Words.MOTION_SAYS) String motion, @Size(max = 50) List<@NotBlank @Size(max = 200) String> characters,
                 @Size(max = 50) List<@NotBlank @Size(max = 200) String> references, Boolean hero) {

    Outline.Moment moment() {
        return new Outline.Moment(description, shotType, motion, characters, references, hero != null && hero);
    }
}
