package studio.ra.story;

import java.time.Instant;
import java.util.Objects;

/**
 * One story.
 *
 * @param style       a style of the contract, or null where the creator set none
 * @param aspectRatio such as {@code 16:9}
 * @param outcome     what it is for, in the creator's words, or null
 * @param budget      credits it may cost at most, or null for no limit of its own
 */
public record Project(String id, String title, String logline, String style, String palette, String aspectRatio, String outcome, Long budget,
                      Instant createdAt) {

    public Project {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(aspectRatio);
    }
}
