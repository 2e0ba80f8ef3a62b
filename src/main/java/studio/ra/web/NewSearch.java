package studio.ra.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is looked for again and again, and its name. */
@Schema(example = "{\"name\": \"Rain\", \"query\": {\"q\": \"a woman in the rain\", \"state\": \"approved\"}}")
record NewSearch(@NotBlank @Size(max = 80) String name, @NotNull SearchQuery query) {

    /** @return the query as one text. @throws Problem 400 as the list itself would */
    String checked() {
        query.check();
        return Binding.json(query).toString();
    }
}
