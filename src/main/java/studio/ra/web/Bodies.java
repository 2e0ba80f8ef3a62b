package studio.ra.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

/** Reads the bodies of requests into this package's records, by {@link Binding}. */
@Provider
@Consumes({"application/json", "application/merge-patch+json"})
public class Bodies implements MessageBodyReader<Object> {

    /** Bytes; the longest request of the contract that is JSON is far below. */
    private static final int MOST = 1 << 20;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Patch.class || type.getPackage() == Bodies.class.getPackage() && Binding.binds(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, Annotation[] annotations, MediaType mediaType, MultivaluedMap<String, String> headers, InputStream body)
            throws IOException {
        var bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw Problem.of(413, "too-large", "Too large", "The body is larger than 1 MB.");
        }
        var json = json(bytes);
        if ((Class<?>) type == Sequence.class) {
            return Binding.sequence(json);
        }
        if (!(json instanceof JsonObject object)) {
            throw unreadable();
        }
        return (Class<?>) type == Patch.class ? new Patch(object) : Binding.bind(object, type);
    }

    private static JsonValue json(byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonBounds.BODY.check(new ByteArrayInputStream(body));
            return reader.readValue();
        } catch (JsonException e) {
            throw unreadable();
        }
    }

    private static Problem unreadable() {
        return Problem.invalid("", "The body is not the JSON this address takes.");
    }
}
