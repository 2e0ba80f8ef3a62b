package studio.ra.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import studio.ra.story.Project;
import studio.ra.story.ProjectDraft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as a client describes it. */
@Schema(example = "{\"title\": \"The Last Light\", \"logline\": \"A keeper waits for a ship that is late.\", \"style\": \"painted\", \"aspectRatio\": \"16:9\"}")
record NewProject(@NotBlank @Size(max = 200) String title, @Size(max = 4000) String logline,
                  @Pattern(regexp = Words.STYLE, message = Words.STYLE_SAYS) String style, @Size(max = 1000) String palette,
                  @Pattern(regexp = Words.RATIO, message = Words.RATIO_SAYS) String aspectRatio, @Size(max = 1000) String outcome,
                  @PositiveOrZero Long budget) {

    NewProject {
        aspectRatio = aspectRatio == null ? "16:9" : aspectRatio;
    }

    static NewProject of(Project project) {
        return new NewProject(project.title(), project.logline(), project.style(), project.palette(), project.aspectRatio(), project.outcome(),
                project.budget());
    }

    ProjectDraft draft() {
        return new ProjectDraft(title, logline, style, palette, aspectRatio, outcome, budget);
    }
}
