package studio.ra.credits;

import java.util.OptionalLong;
import java.util.Set;

/**
 * What a still costs: the row's price per image, unless the operator made its purpose free.
 *
 * @param free purposes that cost nothing: of {@code portrait, keyframe, reference}
 */
public record Tariff(Set<String> free) {

    public Tariff {
        free = Set.copyOf(free);
    }

    /**
     * Credits for {@code count} images; empty where the model has no price: unpriced is unknown, never free.
     *
     * @param perImage the catalogue row's price, or null
     */
    public OptionalLong price(Long perImage, String purpose, int count) {
        if (free.contains(purpose)) {
            return OptionalLong.of(0);
        }
        return perImage == null ? OptionalLong.empty() : OptionalLong.of(Math.multiplyExact(perImage, count));
    }
}
