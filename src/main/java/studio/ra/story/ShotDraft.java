package studio.ra.story;

import java.util.List;
import java.util.Objects;

/** A shot to be added at the end of a scene; fields as in {@link Shot}. An id named twice counts where it comes first. */
public record ShotDraft(String description, String shotType, String motion, List<String> characters, List<String> references, boolean hero) {

    public ShotDraft {
        Objects.requireNonNull(description);
        characters = characters.stream().distinct().toList();
        references = references.stream().distinct().toList();
    }
}
