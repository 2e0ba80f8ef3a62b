package studio.ra.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import studio.ra.cast.Reference;
import studio.ra.cast.ReferenceDraft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reference as a client describes it. */
@Schema(example = "{\"kind\": \"prop\", \"name\": \"Brass lantern\", \"description\": \"Dented brass, green glass.\"}")
record NewReference(@NotNull @Pattern(regexp = Words.KIND, message = Words.KIND_SAYS) String kind, @NotBlank @Size(max = 200) String name,
                    @NotBlank @Size(max = 4000) String description) {

    static NewReference of(Reference reference) {
        return new NewReference(reference.kind(), reference.name(), reference.description());
    }

    ReferenceDraft draft() {
        return new ReferenceDraft(kind, name, description);
    }
}
