package studio.ra.graph;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of an answer, read by name. A missing or null field is null, zero, false or empty, as the method says. */
public final class Row {

    private final Map<String, Object> fields;

    public Row(Map<String, Object> fields) {
        this.fields = fields;
    }

    public boolean has(String field) {
        return fields.get(field) != null;
    }

    /** Text, or null. */
    public String text(String field) {
        return (String) fields.get(field);
    }

    public Optional<String> maybe(String field) {
        return Optional.ofNullable(text(field));
    }

    /** A whole number, 0 where absent. */
    public long number(String field) {
        return has(field) ? ((Number) fields.get(field)).longValue() : 0;
    }

    /** A whole number, or null. */
    public Long numberOrNull(String field) {
        return has(field) ? number(field) : null;
    }

    /** A fraction, 0 where absent. */
    public double fraction(String field) {
        return has(field) ? ((Number) fields.get(field)).doubleValue() : 0;
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** An instant, or null. */
    public Instant instant(String field) {
        return has(field) ? ((ZonedDateTime) fields.get(field)).toInstant() : null;
    }

    /** Texts, empty where absent. */
    @SuppressWarnings("unchecked")
    public List<String> texts(String field) {
        return has(field) ? (List<String>) fields.get(field) : List.of();
    }

    /** Whole numbers, empty where absent. */
    @SuppressWarnings("unchecked")
    public List<Integer> numbers(String field) {
        return has(field) ? ((List<Number>) fields.get(field)).stream().map(Number::intValue).toList() : List.of();
    }

    /** A nested map, or an empty row. */
    @SuppressWarnings("unchecked")
    public Row row(String field) {
        return new Row(has(field) ? (Map<String, Object>) fields.get(field) : Map.of());
    }

    /** Nested maps, empty where absent. */
    @SuppressWarnings("unchecked")
    public List<Row> rows(String field) {
        return has(field) ? ((List<Map<String, Object>>) fields.get(field)).stream().map(Row::new).toList() : List.of();
    }

    /** Nested lists, each read by these names in their order; empty where absent. What there are hundreds of travels without its names. */
    @SuppressWarnings("unchecked")
    public List<Row> rows(String field, String... names) {
        return has(field) ? ((List<List<Object>>) fields.get(field)).stream().map(values -> new Row(named(names, values))).toList() : List.of();
    }

    private static Map<String, Object> named(String[] names, List<Object> values) {
        var fields = new HashMap<String, Object>();
        for (int i = 0; i < names.length; i++) {
            fields.put(names[i], values.get(i));
        }
        return fields;
    }

    /** The fields as they came, for a caller that hands them on. */
    public Map<String, Object> fields() {
        return fields;
    }
}
