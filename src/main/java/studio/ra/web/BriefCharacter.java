package studio.ra.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import studio.ra.story.Outline;

/** Somebody of a {@link BriefRequest}. @param known as a preview says it; the project itself decides */
record BriefCharacter(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 4000) String description, Boolean known) {

    Outline.Person person() {
        return new Outline.Person(name.strip(), description);
    }
}
