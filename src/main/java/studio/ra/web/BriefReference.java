package studio.ra.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import studio.ra.story.Outline;

/** Something of a {@link BriefRequest}. @param known as a preview says it; the project itself decides */
record BriefReference(@NotNull @Pattern(regexp = Words.KIND, message = Words.KIND_SAYS) String kind, @NotBlank @Size(max = 200) String name,
                      @NotBlank @Size(max = 4000) String description, Boolean known) {

    Outline.Thing thing() {
        return new Outline.Thing(kind, name.strip(), description);
    }
}
