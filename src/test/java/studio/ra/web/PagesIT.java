package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import studio.ra.Answer;
import studio.ra.RunningStudio;

/** What a browser is told about the studio's pages, over HTTP. */
class PagesIT {

    private final RunningStudio studio = RunningStudio.shared();

    @Test
    void aPageLoadsOnlyWhatTheStudioServes() throws Exception {
        for (var path : List.of("/", "/index.html")) {
            var page = studio.nobody().get(path).expect(200);
            guarded(page);
            var policy = page.header("Content-Security-Policy");
            assertEquals(ContentPolicy.of(Files.readString(Path.of("src/main/webapp/index.html"))), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertEquals("no-cache", page.header("Cache-Control"));
        }
    }

    @Test
    void anAnswerOfTheInterfaceLoadsNothing() {
        for (var answer : List.of(studio.nobody().get("/api/projects").expect(401), studio.local().get("/api/projects").expect(200), studio.local().get("/api/nothing").expect(404))) {
            guarded(answer);
            assertEquals(ContentPolicy.NOTHING, answer.header("Content-Security-Policy"));
        }
    }

    @Test
    void aFileIsSentAgainOnlyWhenItIsAnother() throws Exception {
        var first = studio.nobody().get("/samples/lighthouse.fountain").expect(200);
        guarded(first);
        assertArrayEquals(Files.readAllBytes(Path.of("src/main/webapp/samples/lighthouse.fountain")), first.bytes());
        assertEquals("no-cache", first.header("Cache-Control"));
        var tag = first.header("ETag");
        assertFalse(tag.isEmpty());
        assertEquals(0, studio.nobody().get("/samples/lighthouse.fountain", "If-None-Match", tag).expect(304).bytes().length);
        var date = "Fri, 01 Jan 2100 00:00:00 GMT";
        studio.nobody().get("/samples/lighthouse.fountain", "If-None-Match", "\"other\"", "If-Modified-Since", date).expect(200);
    }

    @Test
    void whatIsNotThereIsNotKept() {
        assertFalse(studio.nobody().get("/webjars/nothing/1.0/x.js").expect(404).header("Cache-Control").contains("immutable"));
        assertEquals("", studio.nobody().get("/WEB-INF/web.xml").header("ETag"));
    }

    @Test
    void thePageOfTheInterfaceStillWorks() {
        studio.nobody().get("/openapi/ui/").expect(200);
    }

    private static void guarded(Answer answer) {
        assertEquals(List.of("nosniff"), answer.headers().allValues("X-Content-Type-Options"));
        assertEquals("no-referrer", answer.header("Referrer-Policy"));
        assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy"));
        assertTrue(answer.header("Permissions-Policy").contains("camera=()"));
        assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
    }
}
