package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.TreeSet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document that the build reads out of the classes and {@code /openapi} answers. */
class ContractTest {

    private static JsonObject document;

    @BeforeAll
    static void read() throws IOException {
        try (var json = Json.createReader(Files.newBufferedReader(Path.of("target/contract/openapi.json")))) {
            document = json.readObject();
        }
    }

    @Test
    void itTellsOfEveryEndpointAndOfNoOther() throws IOException {
        var told = new TreeSet<String>();
        document.getJsonObject("paths").forEach((path, methods) -> methods.asJsonObject().keySet().stream().filter(key -> key.matches("get|put|post|delete|patch"))
                .forEach(method -> told.add(method.toUpperCase() + " " + path.replaceFirst("^/api", "").replaceFirst("/$", ""))));
        var there = new TreeSet<String>();
        // where the document itself is, and what GET says without a body, are told by what else is there
        Endpoint.all().stream().filter(endpoint -> !endpoint.path().equals("/openapi") && !endpoint.method().equals("HEAD"))
                .forEach(endpoint -> there.add(endpoint.method() + " " + endpoint.path().replaceFirst("/$", "")));
        assertEquals(there, told);
    }

    @Test
    void whatMayBeChosenIsNamedOnce() {
        each("", document);
    }

    private static void each(String at, JsonValue value) {
        if (value instanceof JsonObject object) {
            object.forEach((name, of) -> {
                if (name.equals("enum") && of instanceof JsonArray choices) {
                    assertEquals(new HashSet<>(choices).size(), choices.size(), () -> at + ": " + choices);
                }
                each(at + "/" + name, of);
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(one -> each(at, one));
        }
    }
}
