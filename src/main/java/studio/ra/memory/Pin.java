package studio.ra.memory;

/**
 * The creator's standing wish for a model.
 *
 * @param scope {@code temporary, scene, project} or {@code workspace}
 * @param left  renders left of a temporary pin, else null
 */
public record Pin(String scope, String target, String model, Integer left) {
}
