package studio.ra.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

/**
 * A JSON merge patch (RFC 7396): a field that is absent stays, null clears it, an unknown one is refused.
 */
record Patch(JsonObject fields) {

    Patch {
        Objects.requireNonNull(fields);
    }

    /** The fields named and their values once merged into a resource that is valid as a whole. */
    record Merged<T>(T whole, Map<String, Object> changes) {
    }

    /**
     * @param current the resource as a request would describe it
     * @throws Problem 400 naming every field that is unknown, of the wrong type or not valid
     */
    <T extends Record> Merged<T> onto(T current, Validator validator) {
        @SuppressWarnings("unchecked")
        var type = (Class<T>) current.getClass();
        var merged = Json.createMergePatch(fields).apply(Binding.json(current));
        var whole = Binding.bind(merged.asJsonObject(), type);
        var violations = validator.validate(whole);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations.stream().map(Patch::violation).sorted(Comparator.comparing(Problem.Violation::field)).toList());
        }
        var changes = new LinkedHashMap<String, Object>();
        for (var component : type.getRecordComponents()) {
            if (fields.containsKey(component.getName())) {
                changes.put(component.getName(), Binding.value(component, whole));
            }
        }
        return new Merged<>(whole, changes);
    }

    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        return new Problem.Violation(violation.getPropertyPath().iterator().next().getName(), violation.getMessage());
    }
}
