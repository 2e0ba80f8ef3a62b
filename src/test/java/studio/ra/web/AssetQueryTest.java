package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import studio.ra.library.AssetFilter;

class AssetQueryTest {

    private final AssetQuery query = new AssetQuery();

    @Test
    void nothingAskedForIsAnything() {
        assertEquals(AssetFilter.ANY, query.filter());
    }

    @Test
    void everyFieldThatIsNotOneIsNamedAtOnce() {
        query.kind = "poster";
        query.state = "gone";
        query.sort = "best";
        query.since = "yesterday";
        query.until = "2026-11-24";
        query.q = "x".repeat(501);
        query.sha256 = "cafe";
        query.minCredits = "-1";
        query.maxCredits = "many";
        var problem = assertThrows(Problem.class, query::filter);
        assertEquals(400, problem.status());
        @SuppressWarnings("unchecked")
        var violations = (List<Problem.Violation>) problem.body("/").get("violations");
        assertEquals(List.of("kind", "state", "sort", "q", "sha256", "minCredits", "maxCredits", "since", "until"), violations.stream().map(Problem.Violation::field).toList());
    }

    @Test
    void whatIsAskedForIsHandedOn() {
        query.sort = "oldest";
        query.state = "deleted";
        query.since = "2026-11-01T00:00:00Z";
        query.sha256 = "AB".repeat(32);
        query.maxCredits = "8";
        assertEquals("ab".repeat(32), query.filter().sha256());
        assertEquals(8L, query.filter().most());
        assertTrue(query.filter().oldest());
        assertEquals("deleted", query.filter().state());
        assertEquals(Instant.parse("2026-11-01T00:00:00Z"), query.filter().since());
    }
}
