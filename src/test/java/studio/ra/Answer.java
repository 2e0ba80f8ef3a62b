package studio.ra;

import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What the studio answered. */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** The body as a JSON object; fails where it is none. */
    public JsonObject json() {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A header, or the empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** This answer, if it has the status a test goes on from. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("expected " + wanted + " but was " + status + ": " + text());
        }
        return this;
    }

    @Override
    public String toString() {
        return status + " " + text();
    }
}
