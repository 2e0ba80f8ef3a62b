package studio.ra.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

    private static final byte[] BYTES = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, (byte) 0xFB, (byte) 0xEF, (byte) 0xFF, 1};
    private static final String BASE64 = Base64.getEncoder().encodeToString(BYTES);

    @Test
    void imagesAreTakenOutAndTheRestIsJson() {
        var reply = read("{ \"a\" : \"x \\\" b64_json\", \"data\": [ {\"b64_json\" : \"" + BASE64 + "\", \"size\":\"é\"}, {\"b64_json\":null} ] }");
        var item = Reply.objects(reply.body(), "data").get(0);
        assertEquals("x \" b64_json", Reply.text(reply.body(), "a"));
        assertEquals("é", Reply.text(item, "size"));
        assertArrayEquals(BYTES, reply.still(item.get("b64_json"), 7L).orElseThrow().bytes());
        assertTrue(reply.still(Reply.objects(reply.body(), "data").get(1).get("b64_json"), null).isEmpty());
    }

    @Test
    void imagesMayStandInAnArray() {
        var reply = read("{\"b64_json\":[\"" + BASE64 + "\" , \"" + BASE64 + "\"],\"other\":[\"b64_json\",\"" + BASE64 + "\"],\"info\":\"x\"}");
        assertEquals(2, reply.images().size());
        assertArrayEquals(BYTES, reply.still(reply.body().getJsonArray("b64_json").get(1), null).orElseThrow().bytes());
        assertEquals("x", Reply.text(reply.body(), "info"));
    }

    @Test
    void base64IsUnderstoodInEveryDress() {
        var url = Base64.getUrlEncoder().withoutPadding().encodeToString(BYTES);
        for (var dress : new String[]{BASE64, url, "data:image/png;base64," + BASE64, BASE64.replace("/", "\\/").replace("+", "\\u002b"),
                BASE64.substring(0, 4) + "\\n" + BASE64.substring(4)}) {
            var reply = read("{\"data\":[{\"b64_json\":\"" + dress + "\"}]}");
            assertArrayEquals(BYTES, reply.images().get(0), dress);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {24_575, 24_576, 24_577, 49_152, 300_001})
    void aLargeImageIsDecodedBlockByBlock(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        var base64 = Base64.getEncoder().encodeToString(bytes);
        var lines = Base64.getMimeEncoder().encodeToString(bytes).replace("\r\n", "\\r\\n");
        for (var dress : new String[]{base64, base64.replace("/", "\\/"), lines, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)}) {
            assertArrayEquals(bytes, read("{\"b64_json\":\"" + dress + "\"}").images().get(0));
        }
        for (var broken : new String[]{base64 + "AAAA".repeat(length % 3 == 0 ? 0 : 1) + "*", "*" + base64, base64.substring(0, length) + "*" + base64.substring(length)}) {
            var reply = read("{\"b64_json\":\"" + broken + "\",\"after\":\"yes\"}");
            assertEquals(0, reply.images().get(0).length);
            assertEquals("yes", Reply.text(reply.body(), "after"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "data:", "data:image/png;base64", "iVBO\\u1234", "i", "="})
    void whatIsNoBase64IsAnImageOfNoBytesAndTheRestIsStillRead(String text) {
        var reply = read("{\"data\":[{\"b64_json\":\"" + text + "\"}],\"after\":\"yes\"}");
        assertEquals(Reply.End.WHOLE, reply.end());
        assertEquals(0, reply.images().get(0).length);
        assertEquals("yes", Reply.text(reply.body(), "after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":\"b", "{\"b64_json\":\"iVBO", "<html>", "42", "{\"a\":1", "{\"b64_json\":\"iVBO\\"})
    void whatBreaksOffOrIsNoJsonIsBroken(String body) {
        assertEquals(Reply.End.BROKEN, read(body).end());
    }

    @Test
    void aStreamThatFailsIsBrokenEvenInsideAnImage() {
        var failing = new InputStream() {
            private final byte[] begin = "{\"b64_json\":\"iVBO".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() throws IOException {
                if (at == begin.length) {
                    throw new IOException("reset");
                }
                return begin[at++];
            }
        };
        assertEquals(Reply.End.BROKEN, Reply.read(200, null, failing, System.nanoTime() + 1_000_000_000L, Set.of("b64_json")).end());
    }

    @Test
    void nothingIsEmpty() {
        assertEquals(Reply.End.EMPTY, read("").end());
        assertEquals(Reply.End.EMPTY, Reply.read(200, null, null, System.nanoTime(), Set.of()).end());
    }

    @Test
    void afterItsDeadlineItReadsNoMore() {
        assertEquals(Reply.End.BROKEN, Reply.read(200, null, new ByteArrayInputStream("{}".getBytes()), System.nanoTime() - 1, Set.of()).end());
    }

    @ParameterizedTest
    @CsvSource({"7,7000", "17s,17000", "0.5s,500", "'Fri, 31 Dec 1999 23:59:59 GMT',0", "999999999,86400000"})
    void hintsAreReadAndBounded(String text, long ms) {
        assertEquals(Duration.ofMillis(ms), Reply.hint(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-3", "", "99999999999999999999"})
    void whatIsNoHintIsNone(String text) {
        assertNull(Reply.hint(text));
    }

    private static Reply read(String body) {
        return Reply.read(200, null, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), System.nanoTime() + 10_000_000_000L, Set.of("b64_json"));
    }
}
