package studio.ra.cast;

import java.util.List;
import java.util.Objects;

/** A character as the creator describes it. */
public record CharacterDraft(String name, String description, List<String> traits) {

    public CharacterDraft {
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        traits = List.copyOf(traits);
    }
}
