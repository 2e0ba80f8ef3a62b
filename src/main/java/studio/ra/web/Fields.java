package studio.ra.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * The members of a JSON body, read one by one. What does not fit is collected, so that one answer names every mistake; what nobody read is
 * one too, so that a misspelt field is not silently ignored.
 */
final class Fields {

    private final JsonObject body;
    private final Set<String> known = new HashSet<>();
    private final List<Problem.Violation> violations = new ArrayList<>();

    /** @param body null counts as an empty object */
    Fields(JsonObject body) {
        this.body = body == null ? JsonValue.EMPTY_JSON_OBJECT : body;
    }

    /** Whether the member is there, null or not. */
    boolean has(String name) {
        return body.containsKey(name);
    }

    /** Text without surrounding blanks, 1 to {@code most} characters, or null where absent. */
    String text(String name, int most) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonString text)) {
            return wrong(name, "is text");
        }
        var said = text.getString().strip();
        return said.isEmpty() || said.length() > most ? wrong(name, "is text of 1 to " + most + " characters") : said;
    }

    /** One of the words, or null where absent. */
    String word(String name, List<String> words) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        return value instanceof JsonString text && words.contains(text.getString()) ? text.getString() : wrong(name, "is one of " + String.join(", ", words));
    }

    /** A whole number within bounds, or null where absent. */
    Long whole(String name, long least, long most) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        var bounds = "is a whole number from " + least + " to " + most;
        if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
            return wrong(name, bounds);
        }
        var exact = number.bigIntegerValue();
        return exact.bitLength() > 63 || exact.longValue() < least || exact.longValue() > most ? wrong(name, bounds) : Long.valueOf(exact.longValue());
    }

    /** True or false, or null where absent. */
    Boolean flag(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        return value == JsonValue.TRUE ? Boolean.TRUE : value == JsonValue.FALSE ? Boolean.FALSE : wrong(name, "is true or false");
    }

    /** A text or a list of distinct texts; empty where absent. */
    List<String> oneOrMore(String name, int most) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonString text && !text.getString().isBlank()) {
            return List.of(text.getString());
        }
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            var each = value.asJsonArray();
            var texts = each.stream().filter(JsonString.class::isInstance).map(item -> ((JsonString) item).getString()).distinct().toList();
            if (texts.size() == each.size() && !texts.isEmpty() && texts.size() <= most) {
                return texts;
            }
        }
        wrong(name, "is an id, or a list of 1 to " + most + " different ids");
        return List.of();
    }

    /** A list of texts, empty where absent. */
    List<String> texts(String name, int most) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        if (value.getValueType() == JsonValue.ValueType.ARRAY && value.asJsonArray().size() <= most
                && value.asJsonArray().stream().allMatch(JsonString.class::isInstance)) {
            return value.asJsonArray().stream().map(item -> ((JsonString) item).getString()).toList();
        }
        wrong(name, "is a list of at most " + most + " texts");
        return List.of();
    }

    /** The members of an object, empty where absent. */
    JsonObject members(String name) {
        var value = value(name);
        if (value instanceof JsonObject object) {
            return object;
        }
        if (value != null) {
            wrong(name, "is an object");
        }
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    /** An instant in ISO 8601, UTC, or null where absent. */
    Instant instant(String name) {
        var said = text(name, 40);
        try {
            return said == null ? null : Instant.parse(said);
        } catch (DateTimeParseException e) {
            return wrong(name, "is an instant such as 2026-11-24T12:00:00Z");
        }
    }

    /** Reads a member over. */
    void ignore(String name) {
        known.add(name);
    }

    /** Says that a member is needed where it is absent. */
    <T> T needed(String name, T value) {
        boolean said = violations.stream().anyMatch(violation -> violation.field().equals(name));
        return value == null && !said ? wrong(name, "is needed") : value;
    }

    /** Adds a mistake of the caller's own finding. @return null */
    <T> T wrong(String name, String message) {
        violations.add(new Problem.Violation(name, message));
        return null;
    }

    /** @throws Problem 400 with every mistake, unknown members included */
    void done() {
        body.keySet().stream().filter(name -> !known.contains(name)).sorted().forEach(name -> wrong(name, "is not a field of this address"));
        if (!violations.isEmpty()) {
            throw Problem.invalid(List.copyOf(violations));
        }
    }

    private JsonValue value(String name) {
        known.add(name);
        var value = body.get(name);
        return value == JsonValue.NULL ? null : value;
    }
}
