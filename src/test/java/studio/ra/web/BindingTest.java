package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MediaType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingTest {

    private final Bodies bodies = new Bodies();

    @Test
    void aRequestIsBoundFieldByField() throws IOException {
        assertEquals(new NewProject("Tides", null, "painted", null, "16:9", null, 12L), read("{\"title\":\"Tides\",\"style\":\"painted\",\"budget\":12,\"logline\":null}"));
        assertEquals(new NewShot("x", null, null, List.of("a", "b"), List.of(), true),
                read(NewShot.class, "{\"description\":\"x\",\"characters\":[\"a\",\"b\"],\"hero\":true}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"title\":5}|title|is a text", "{\"title\":[\"a\"]}|title|is a text", "{\"title\":\"a\",\"budget\":\"12\"}|budget|is a whole number",
            "{\"title\":\"a\",\"budget\":1.5}|budget|is a whole number", "{\"title\":\"a\",\"budget\":1e99}|budget|is a whole number",
            "{\"title\":\"a\",\"budget\":99999999999999999999}|budget|is a whole number", "{\"title\":\"a\",\"Title\":\"b\"}|Title|is not a field of this request"})
    void aFieldOfTheWrongTypeOrUnknownIsNamed(String body, String field, String message) {
        var problem = assertThrows(Problem.class, () -> read(body));
        assertEquals(400, problem.status());
        assertEquals(List.of(new Problem.Violation(field, message)), problem.body("/").get("violations"));
    }

    @Test
    void aPartThatIsAnObjectIsBoundAsStrictly() throws IOException {
        var intent = ((RegenerateRequest) read(RegenerateRequest.class, "{\"intent\":{\"shotType\":\"wide\",\"complex\":true}}")).intent();
        assertEquals(new NewIntent(null, "wide", null, null, true, null), intent);
        assertNull(((RegenerateRequest) read(RegenerateRequest.class, "{\"intent\":null}")).intent());
        var problem = assertThrows(Problem.class, () -> read(RegenerateRequest.class, "{\"count\":\"2\",\"intent\":{\"mood\":\"sad\",\"complex\":1}}"));
        assertEquals(List.of(new Problem.Violation("count", "is a whole number"), new Problem.Violation("intent.mood", "is not a field of this request"),
                new Problem.Violation("intent.complex", "is true or false")), problem.body("/").get("violations"));
        assertEquals(List.of(new Problem.Violation("intent", "is an object")),
                assertThrows(Problem.class, () -> read(RegenerateRequest.class, "{\"intent\":\"wide\"}")).body("/").get("violations"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[]", "5", "null", "\"x\"", "{\"title\":}", "{\"a\":1}}"})
    void whatIsNoJsonObjectIsRefused(String body) {
        assertEquals(400, assertThrows(Problem.class, () -> read(body)).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "[\"a\",null]", "\"a\"", "[[\"a\"]]"})
    void anOrderIsAListOfTexts(String body) throws IOException {
        assertEquals(400, assertThrows(Problem.class, () -> read(Sequence.class, body)).status());
        assertEquals(new Sequence(List.of("a", "b")), read(Sequence.class, "[\"a\",\"b\"]"));
    }

    @Test
    void aBodyBeyondAMegabyteIsTooLarge() {
        assertEquals(413, assertThrows(Problem.class, () -> read("{\"title\":\"" + "a".repeat(1 << 20) + "\"}")).status());
    }

    @Test
    void onlyRequestRecordsOfThisPackageAreRead() {
        assertTrue(bodies.isReadable(NewLock.class, null, new Annotation[0], null));
        assertTrue(bodies.isReadable(Patch.class, null, new Annotation[0], null));
        assertTrue(!bodies.isReadable(Page.class, null, new Annotation[0], null));
        assertTrue(!bodies.isReadable(String.class, null, new Annotation[0], null));
    }

    @Test
    void aRecordComesBackFromItsOwnJson() throws IOException {
        for (var record : List.of(new NewProject("Tides", "x", null, null, "9:16", null, 0L), new NewShot("x", "wide", null, List.of("a"), List.of(), true))) {
            assertEquals(record, read(record.getClass(), Binding.json(record).toString()));
        }
        assertNull(Binding.json(new NewScene("x", null)).get("synopsis"));
        assertEquals(Map.of(), Map.copyOf(Binding.json(new NewScene(null, null))));
    }

    private Object read(String body) throws IOException {
        return read(NewProject.class, body);
    }

    @SuppressWarnings("unchecked")
    private Object read(Class<?> type, String body) throws IOException {
        return bodies.readFrom((Class<Object>) type, type, new Annotation[0], MediaType.APPLICATION_JSON_TYPE, null,
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
