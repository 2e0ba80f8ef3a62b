package studio.ra.web;

import java.util.List;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new character by its description, or {@code from} an earlier project by its id; never both. */
@Schema(example = "{\"name\": \"Mira\", \"description\": \"Lighthouse keeper, 34, wiry, salt-stained coat.\"}")
record CastingCall(String name, String description, List<String> traits, @Size(min = 1, max = 64) String from) {

    /** @throws Problem 400 where it is neither or both */
    NewCharacter described(Validator validator) {
        return new Patch(Binding.json(new NewCharacter(name, description, traits))).onto(new NewCharacter(null, null, null), validator).whole();
    }

    /** @throws Problem 400 where it describes a character too */
    boolean fromMemory() {
        if (from != null && (name != null || description != null || traits != null)) {
            throw Problem.invalid("from", "stands alone: a character cast from memory keeps its name, description and traits");
        }
        return from != null;
    }
}
