package studio.ra.story;

import java.util.List;
import java.util.Objects;

/** A scene to be added at the end of a project. */
public record SceneDraft(String heading, String synopsis, List<ShotDraft> shots) {

    public SceneDraft {
        Objects.requireNonNull(heading);
        shots = List.copyOf(shots);
    }
}
