package studio.ra.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * Binds JSON to a request record strictly: JSON-B would take {@code 5} for a text and overlook a misspelt field, and the client would never learn it.
 */
final class Binding {

    /** What a component may be, and what a client is told that sent something else. */
    private static final Map<Class<?>, String> SAYS = Map.of(String.class, "is a text", Long.class, "is a whole number", Integer.class, "is a whole number",
            Boolean.class, "is true or false", List.class, "is a list of texts", JsonValue.class, "");

    private Binding() {
    }

    /** Whether every component of the record is of a type this binding knows. */
    static boolean binds(Class<?> type) {
        return type.isRecord() && Arrays.stream(type.getRecordComponents()).allMatch(c -> binds(c.getType()) || SAYS.containsKey(c.getType())
                && (c.getType() != List.class || c.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] == String.class));
    }

    /** @throws Problem 400 naming every field that is unknown or of the wrong type */
    static <T> T bind(JsonObject json, Class<T> type) {
        var violations = new ArrayList<Problem.Violation>();
        var components = type.getRecordComponents();
        var known = Arrays.stream(components).map(RecordComponent::getName).toList();
        json.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> violations.add(new Problem.Violation(name, "is not a field of this request")));
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            var value = json.get(components[i].getName());
            if (value instanceof JsonObject part && components[i].getType().isRecord()) {
                values[i] = part(components[i], part, violations);
                continue;
            }
            values[i] = value == null ? null : java(value, components[i].getType());
            if (values[i] == null && value != null && value != JsonValue.NULL) {
                violations.add(new Problem.Violation(components[i].getName(), SAYS.getOrDefault(components[i].getType(), "is an object")));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return make(type, components, values);
    }

    /** A part that is an object itself; null where it is refused, which is said in {@code violations}. */
    private static Object part(RecordComponent component, JsonObject part, List<Problem.Violation> violations) {
        try {
            return bind(part, component.getType());
        } catch (Problem refused) {
            violations.addAll(refused.under(component.getName()).violations());
            return null;
        }
    }

    /** @throws Problem 400 where it is not a list of texts */
    static Sequence sequence(JsonValue json) {
        if (java(json, List.class) instanceof List<?> ids) {
            return new Sequence(ids.stream().map(String.class::cast).toList());
        }
        throw Problem.invalid("", "The body is a list of ids.");
    }

    /** The record as a request would write it; null components are absent. */
    static JsonObject json(Record record) {
        var json = Json.createObjectBuilder();
        for (var component : record.getClass().getRecordComponents()) {
            var value = value(component, record);
            if (value instanceof List<?> many) {
                json.add(component.getName(), Json.createArrayBuilder(many));
            } else if (value instanceof String text) {
                json.add(component.getName(), text);
            } else if (value instanceof Number number) {
                json.add(component.getName(), number.longValue());
            } else if (value instanceof Boolean flag) {
                json.add(component.getName(), flag);
            }
        }
        return json.build();
    }

    static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null where it is of another type. */
    private static Object java(JsonValue value, Class<?> type) {
        if (type == JsonValue.class) {
            return value;
        }
        if (value instanceof JsonString text) {
            return type == String.class ? text.getString() : null;
        }
        if (value instanceof JsonNumber number && number.isIntegral() && number.bigIntegerValue().bitLength() < (type == Integer.class ? 32 : 64)) {
            return type == Long.class ? (Object) number.longValueExact() : type == Integer.class ? (Object) number.intValueExact() : null;
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return type == Boolean.class ? value == JsonValue.TRUE : null;
        }
        if (value instanceof JsonArray many && type == List.class && many.stream().allMatch(JsonString.class::isInstance)) {
            return many.getValuesAs(JsonString::getString);
        }
        return null;
    }

    private static <T> T make(Class<T> type, RecordComponent[] components, Object[] values) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
