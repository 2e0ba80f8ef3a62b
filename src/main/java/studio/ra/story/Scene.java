package studio.ra.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A scene of a project.
 *
 * @param shots in order, none of them deleted
 */
public record Scene(String id, String project, String heading, String synopsis, List<Shot> shots, Instant createdAt) {

    public Scene {
        Objects.requireNonNull(id);
        Objects.requireNonNull(project);
        Objects.requireNonNull(heading);
        shots = List.copyOf(shots);
    }
}
