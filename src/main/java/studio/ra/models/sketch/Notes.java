package studio.ra.models.sketch;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a still remembers of how it was drawn, as {@code key=value;…}: small enough for a text chunk, plain enough for a human. */
final class Notes {

    /** Longer text was not written here. */
    private static final int LIMIT = 2000;

    private final Map<String, String> all = new LinkedHashMap<>();

    Notes with(String key, Object value) {
        all.put(key, value instanceof Color colour ? Tint.hex(colour) : value.toString());
        return this;
    }

    static Notes read(String text) {
        var notes = new Notes();
        if (text.length() <= LIMIT) {
            for (var pair : text.split(";")) {
                int at = pair.indexOf('=');
                if (at > 0) {
                    notes.all.put(pair.substring(0, at), pair.substring(at + 1));
                }
            }
        }
        return notes;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(all.get(key));
    }

    /** @throws IllegalArgumentException where it is missing or no colour */
    Color colour(String key) {
        return text(key).flatMap(Pigments::of).orElseThrow(() -> new IllegalArgumentException("no colour " + key));
    }

    /** @throws IllegalArgumentException where it is missing, no number or outside the range */
    double number(String key, double low, double high) {
        double value = Double.parseDouble(word(key));
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(key + " is out of range");
        }
        return value;
    }

    /** @throws IllegalArgumentException where it is missing */
    String word(String key) {
        return text(key).orElseThrow(() -> new IllegalArgumentException("no " + key));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Notes notes && all.equals(notes.all);
    }

    @Override
    public int hashCode() {
        return new TreeMap<>(all).hashCode();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        all.forEach((key, value) -> text.append(text.isEmpty() ? "" : ";").append(key).append('=').append(value));
        return text.toString();
    }
}
