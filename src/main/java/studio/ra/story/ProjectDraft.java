package studio.ra.story;

import java.util.Objects;

/** A project as the creator describes it; fields as in {@link Project}. */
public record ProjectDraft(String title, String logline, String style, String palette, String aspectRatio, String outcome, Long budget) {

    public ProjectDraft {
        Objects.requireNonNull(title);
        Objects.requireNonNull(aspectRatio);
        if (budget != null && budget < 0) {
            throw new IllegalArgumentException("a budget is never below zero");
        }
    }
}
