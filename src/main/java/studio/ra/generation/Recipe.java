package studio.ra.generation;

import java.util.List;
import java.util.Map;

import studio.ra.models.Tier;

/**
 * How a still was drawn, for whoever draws it again.
 *
 * @param purpose  of the still
 * @param subject  it depicts, or null
 * @param prompt   the creator's words it was drawn from
 * @param model    that drew it, or null where nobody did: an upload
 * @param tier     it was drawn in
 * @param seed     it was drawn with, or null
 * @param deleted  whether the still is deleted
 * @param warnings what has changed since: sentences
 * @param stated   what its request stated of the intent: field to value
 */
public record Recipe(String purpose, String subject, String prompt, String model, Tier tier, Long seed, boolean deleted, List<String> warnings,
                     Map<String, String> stated) {

    public Recipe {
        warnings = List.copyOf(warnings);
        stated = Map.copyOf(stated);
    }
}
