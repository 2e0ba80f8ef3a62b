package studio.ra.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.Validator;

/** A part of a file that somebody else may have written: every value is asked for by name and of one type, and what is wrong is said with where it is. */
record Told(JsonObject json, String at, Validator validator) {

    private static final String ID = "[0-9A-Za-z_-]{1,64}";

    /** What a request of this type takes of it, as valid as if it had been sent in one. Other fields are left alone. */
    <T> T as(Class<T> type) {
        var own = Json.createObjectBuilder();
        Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).filter(json::containsKey).forEach(name -> own.add(name, json.get(name)));
        T bound;
        try {
            bound = Binding.bind(own.build(), type);
        } catch (Problem refused) {
            throw refused.under(at);
        }
        validator.validate(bound).stream().findFirst().ifPresent(broken -> {
            throw Problem.invalid(in(broken.getPropertyPath().toString()), broken.getMessage());
        });
        return bound;
    }

    String id() {
        var id = id("id");
        return id == null ? refuse("id", "is missing") : id;
    }

    /** Null where it is absent. */
    String id(String name) {
        var id = text(name, 64);
        return id == null || id.matches(ID) ? id : refuse(name, "is no id");
    }

    /** Null where it is absent. */
    String text(String name, int most) {
        if (absent(name)) {
            return null;
        }
        return json.get(name) instanceof JsonString text && text.getString().length() <= most ? text.getString() : refuse(name, "is a text of at most " + most + " characters");
    }

    /** One of these words; null where it is absent. */
    String word(String name, List<String> words) {
        var word = text(name, 64);
        return word == null || words.contains(word) ? word : refuse(name, "is one of " + String.join(", ", words));
    }

    /** Null where it is absent. */
    Long number(String name, long least, long most) {
        if (absent(name)) {
            return null;
        }
        return json.get(name) instanceof JsonNumber n && n.isIntegral() && n.bigIntegerValue().bitLength() < 64 && n.longValueExact() >= least && n.longValueExact() <= most
                ? Long.valueOf(n.longValueExact()) : refuse(name, "is a whole number from " + least + " to " + most);
    }

    /** From {@code -most} to {@code most}; null where it is absent. */
    Double fraction(String name, double most) {
        if (absent(name)) {
            return null;
        }
        return json.get(name) instanceof JsonNumber n && Math.abs(n.doubleValue()) <= most ? Double.valueOf(n.doubleValue()) : refuse(name, "is a number of at most " + (long) most);
    }

    /** False where it is absent. */
    boolean flag(String name) {
        var value = absent(name) ? JsonValue.FALSE : json.get(name);
        return value == JsonValue.TRUE || value != JsonValue.FALSE && this.<Boolean>refuse(name, "is true or false");
    }

    /** Null where it is absent. */
    Instant instant(String name) {
        var text = text(name, 40);
        var at = text == null ? null : Instants.of(text);
        return at == null ? null : at.orElseGet(() -> refuse(name, "is an instant such as 2026-11-24T09:30:00Z"));
    }

    /** Null where it is absent. */
    Told part(String name) {
        if (absent(name)) {
            return null;
        }
        return json.get(name) instanceof JsonObject part ? new Told(part, in(name), validator) : refuse(name, "is an object");
    }

    /** One for each part of a list, in order. */
    <T> List<T> each(String name, int most, Function<Told, T> read) {
        var all = new ArrayList<T>();
        for (var part : list(name, most)) {
            var where = in(name) + '[' + all.size() + ']';
            if (!(part instanceof JsonObject object)) {
                throw Problem.invalid(where, "is an object");
            }
            all.add(read.apply(new Told(object, where, validator)));
        }
        return all;
    }

    List<String> ids(String name, int most) {
        var ids = new ArrayList<String>();
        for (var part : list(name, most)) {
            ids.add(part instanceof JsonString text && text.getString().matches(ID) ? text.getString() : refuse(name, "is a list of ids"));
        }
        return ids;
    }

    List<String> texts(String name, int most, int length) {
        var texts = new ArrayList<String>();
        for (var part : list(name, most)) {
            texts.add(part instanceof JsonString text && text.getString().length() <= length ? text.getString() : refuse(name, "is a list of texts of at most " + length + " characters"));
        }
        return texts;
    }

    /** Plain values by name; a value that is null is left out. */
    Map<String, Object> values(String name, int most) {
        var part = part(name);
        var values = new LinkedHashMap<String, Object>();
        if (part != null) {
            part.json.forEach((key, value) -> {
                if (value instanceof JsonString text) {
                    values.put(key, text.getString());
                } else if (value instanceof JsonNumber number) {
                    values.put(key, number.isIntegral() && number.bigIntegerValue().bitLength() < 64 ? (Object) number.longValueExact() : (Object) number.doubleValue());
                } else if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
                    values.put(key, value == JsonValue.TRUE);
                } else if (value != JsonValue.NULL) {
                    part.refuse(key, "is a text, a number, true or false");
                }
            });
        }
        return values.size() <= most ? values : refuse(name, "has at most " + most + " values");
    }

    <T> T needed(String name, T value) {
        return value == null ? refuse(name, "is missing") : value;
    }

    /** @throws Problem 400, always */
    <T> T refuse(String name, String why) {
        throw Problem.invalid(in(name), why);
    }

    private String in(String name) {
        return at.isEmpty() ? name : at + '.' + name;
    }

    private boolean absent(String name) {
        return json.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL;
    }

    private JsonArray list(String name, int most) {
        if (absent(name)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        return json.get(name) instanceof JsonArray list && list.size() <= most ? list : refuse(name, "is a list of at most " + most);
    }
}
