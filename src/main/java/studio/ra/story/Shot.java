package studio.ra.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What Ra routes.
 *
 * @param shotType   a shot type of the contract, or null where Ra shall read it from the description
 * @param motion     a motion profile of the contract, or null
 * @param characters ids, the most prominent first
 * @param references ids, the most prominent first
 * @param hero       whether it is one of the story's most important stills
 * @param current    id of the asset that stands for it now, or null
 * @param intent     what the creator stated of its intent, or null
 */
public record Shot(String id, String project, String scene, String description, String shotType, String motion, List<String> characters,
                   List<String> references, boolean hero, String current, Stated intent, Instant createdAt) {

    public Shot {
        Objects.requireNonNull(id);
        Objects.requireNonNull(scene);
        Objects.requireNonNull(description);
        characters = List.copyOf(characters);
        references = List.copyOf(references);
    }
}
