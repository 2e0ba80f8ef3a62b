package studio.ra.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.validation.Validator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import studio.ra.story.Outline;

/** A story in parts, as a preview tells it. */
@Schema(example = "{\"scenes\": [{\"heading\": \"EXT. LIGHTHOUSE - DUSK\", \"shots\": [{\"description\": \"Mira climbs the last steps.\", \"shotType\": \"medium\", "
        + "\"characters\": [\"Mira\"]}]}], \"characters\": [{\"name\": \"Mira\", \"description\": \"Lighthouse keeper, 34, wiry, red scarf.\"}], \"references\": []}")
record BriefRequest(
        @Schema(description = "In order, each {heading, synopsis?, shots?}; a shot is {description, shotType?, motion?, characters?, references?, hero?} and names whom it "
                + "shows, of this brief or of the project. Where a list is absent, Ra looks for names in the description.", implementation = Object.class) JsonValue scenes,
        @Schema(description = "{name, description}, each once", implementation = Object.class) JsonValue characters,
        @Schema(description = "{kind, name, description}, each once", implementation = Object.class) JsonValue references) {

    /** @throws Problem 400 naming every field that does not fit */
    Outline outline(Validator validator) {
        var violations = new ArrayList<Problem.Violation>();
        var settings = parts("scenes", scenes, BriefScene.class, validator, violations);
        var people = parts("characters", characters, BriefCharacter.class, validator, violations);
        var things = parts("references", references, BriefReference.class, validator, violations);
        var told = new ArrayList<Outline.Setting>();
        for (int i = 0; i < settings.size(); i++) {
            var scene = settings.get(i);
            var shots = scene == null ? List.<BriefShot>of() : parts("scenes[" + i + "].shots", scene.shots(), BriefShot.class, validator, violations);
            if (violations.isEmpty()) {
                told.add(new Outline.Setting(scene.heading(), scene.synopsis(), shots.stream().map(BriefShot::moment).toList()));
            }
        }
        if (violations.isEmpty()) {
            once("characters", people, BriefCharacter::name, violations);
            once("references", things, BriefReference::name, violations);
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new Outline(told, people.stream().map(BriefCharacter::person).toList(), things.stream().map(BriefReference::thing).toList());
    }

    /** One for each element, null for those that do not fit. */
    private static <T> List<T> parts(String field, JsonValue value, Class<T> type, Validator validator, List<Problem.Violation> violations) {
        var parts = new ArrayList<T>();
        if (value == null || value == JsonValue.NULL) {
            return parts;
        }
        if (!(value instanceof JsonArray array)) {
            violations.add(new Problem.Violation(field, "is a list"));
            return parts;
        }
        for (var each : array) {
            parts.add(part(field + '[' + parts.size() + ']', each, type, validator, violations));
        }
        return parts;
    }

    private static <T> T part(String at, JsonValue value, Class<T> type, Validator validator, List<Problem.Violation> violations) {
        if (!(value instanceof JsonObject object)) {
            violations.add(new Problem.Violation(at, "is an object"));
            return null;
        }
        try {
            var part = Binding.bind(object, type);
            var broken = validator.validate(part);
            broken.stream().map(violation -> new Problem.Violation(at + '.' + violation.getPropertyPath().iterator().next().getName(), violation.getMessage()))
                    .sorted(java.util.Comparator.comparing(Problem.Violation::field)).forEach(violations::add);
            return broken.isEmpty() ? part : null;
        } catch (Problem problem) {
            violations.addAll(problem.under(at).violations());
            return null;
        }
    }

    private static <T> void once(String field, List<T> parts, Function<T, String> name, List<Problem.Violation> violations) {
        var seen = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            if (!seen.add(name.apply(parts.get(i)).strip().toLowerCase(java.util.Locale.ROOT))) {
                violations.add(new Problem.Violation(field + '[' + i + "].name", "is there twice"));
            }
        }
    }
}
