package studio.ra.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import studio.ra.cast.CharacterDraft;
import studio.ra.cast.Sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A character as a client describes it. */
@Schema(example = "{\"name\": \"Mira\", \"description\": \"Lighthouse keeper, 34, wiry, salt-stained coat.\", \"traits\": [\"stubborn\"]}")
record NewCharacter(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 4000) String description,
                    @Size(max = 50) List<@NotBlank @Size(max = 200) String> traits) {

    NewCharacter {
        traits = traits == null ? List.of() : traits;
    }

    static NewCharacter of(Sheet sheet) {
        return new NewCharacter(sheet.name(), sheet.description(), sheet.traits());
    }

    CharacterDraft draft() {
        return new CharacterDraft(name, description, traits);
    }
}
