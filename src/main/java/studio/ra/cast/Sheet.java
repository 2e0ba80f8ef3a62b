package studio.ra.cast;

import java.time.Instant;
import java.util.List;

/**
 * Everything a character carries.
 *
 * @param projects      ids of the projects it is cast in
 * @param voice         the slot of a voice profile; null while there is none
 * @param lock          the current lock, or null
 * @param locks         every version, newest first
 * @param usage         every shot it appears in
 * @param rejected      ids of its rejected variants
 * @param rejections    why, of those that were rejected with a reason
 * @param approved      ids of its approved expressions and poses
 * @param relationships to others
 */
public record Sheet(String id, String name, String description, List<String> traits, List<String> projects, String voice, Lock lock, List<Lock> locks,
                    List<Use> usage, List<String> rejected, List<Rejection> rejections, List<String> approved, List<Relationship> relationships, Instant createdAt) {

    /** One shot it appears in. */
    public record Use(String project, String scene, String shot) {
    }

    /** Why a variant was rejected, in the words of whoever did it last. */
    public record Rejection(String asset, String reason) {
    }
}
