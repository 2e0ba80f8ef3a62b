package studio.ra.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

/**
 * One answer of a vendor, read within bounds.
 *
 * @param status of HTTP
 * @param hint   how long the vendor asks to wait, or null
 * @param body   the JSON; empty where there was none or it was none
 * @param images the images it carried, in order; of no bytes where one was no base64
 * @param end    whether all of it came
 */
public record Reply(int status, Duration hint, JsonObject body, List<byte[]> images, End end) {

    /** How the reading ended: {@code WHOLE} with JSON, {@code EMPTY} without a byte; {@code BROKEN} broke off, or was never JSON. */
    public enum End {
        WHOLE, EMPTY, BROKEN, TOO_LARGE
    }

    /** An answer of a vendor is at most this many bytes, its base64 included. */
    public static final long LIMIT = 64L << 20;

    private static final Duration LONGEST_HINT = Duration.ofHours(24);

    /**
     * Reads an answer to its end. Never throws: what came, and how it ended, is the answer.
     *
     * @param retryAfter the header's text, or null
     * @param in         the body, or null where there is none
     * @param deadline   in the terms of {@link System#nanoTime}
     * @param imageKeys  the keys whose strings are base64 of an image
     */
    public static Reply read(int status, String retryAfter, InputStream in, long deadline, Set<String> imageKeys) {
        var hint = hint(retryAfter);
        if (in == null) {
            return nothing(status, hint, End.EMPTY);
        }
        var strainer = new Strainer(new Bounded(in, LIMIT, deadline), imageKeys);
        try {
            strainer.strain();
            return strainer.left().length == 0 ? nothing(status, hint, End.EMPTY)
                    : new Reply(status, hint, object(strainer.left()), strainer.images(), End.WHOLE);
        } catch (Bounded.TooLarge large) {
            return nothing(status, hint, End.TOO_LARGE);
        } catch (IOException | JsonException broken) {
            return nothing(status, hint, End.BROKEN);
        }
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** Whether this is how a vendor says "no such thing": JSON or nothing. A page is some other server's, at a wrong address. */
    public boolean missing() {
        return status == 404 && (end == End.WHOLE || end == End.EMPTY);
    }

    /** Whether the vendor itself spoke: a gateway's page says nothing about what was done behind it. */
    public boolean spoken() {
        return !body.isEmpty();
    }

    /** The image that the strained string {@code at} stands for, if its bytes begin like one. */
    public Optional<Still> still(JsonValue at, Long seed) {
        if (at instanceof JsonString place && place.getString().matches("\\d{1,4}") && Integer.parseInt(place.getString()) < images.size()) {
            return still(images.get(Integer.parseInt(place.getString())), seed);
        }
        return Optional.empty();
    }

    /** The objects of the array at {@code key}, whatever else it holds; none where there is no array. */
    public static List<JsonObject> objects(JsonObject of, String key) {
        return of.get(key) instanceof JsonArray array ? array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList() : List.of();
    }

    /** The object at {@code key}; an empty one where there is none. */
    public static JsonObject object(JsonObject of, String key) {
        return of.get(key) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The string at {@code key}; an empty one where there is none. */
    public static String text(JsonObject of, String key) {
        return of.get(key) instanceof JsonString text ? text.getString() : "";
    }

    /** A still of these bytes, if they begin like an image. */
    public static Optional<Still> still(byte[] bytes, Long seed) {
        return Format.of(bytes).map(format -> new Still(bytes, format.mediaType(), seed));
    }

    /** Reads the seconds or the date of a {@code Retry-After}, or a {@code 17s} of Google's; null where it is none, at most a day. */
    public static Duration hint(String text) {
        if (text == null) {
            return null;
        }
        var plain = text.strip();
        if (plain.matches("\\d{1,9}(\\.\\d{1,9})?s?")) {
            return bounded(Duration.ofMillis((long) (Double.parseDouble(plain.replace("s", "")) * 1000)));
        }
        try {
            return bounded(Duration.between(Instant.now(), ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static Reply nothing(int status, Duration hint, End end) {
        return new Reply(status, hint, JsonValue.EMPTY_JSON_OBJECT, List.of(), end);
    }

    private static Duration bounded(Duration hint) {
        return hint.isNegative() ? Duration.ZERO : hint.compareTo(LONGEST_HINT) > 0 ? LONGEST_HINT : hint;
    }

    private static JsonObject object(byte[] json) {
        try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
            JsonStructure whole = reader.read();
            if (whole instanceof JsonObject object) {
                return object;
            }
            return !whole.asJsonArray().isEmpty() && whole.asJsonArray().get(0) instanceof JsonObject first ? first : JsonValue.EMPTY_JSON_OBJECT;
        }
    }
}
