package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import studio.ra.Answer;
import studio.ra.RunningStudio;

class DoorIT {

    private final RunningStudio studio = RunningStudio.shared();

    @Test
    void whoHasNoTokenIsNotSignedIn() {
        unauthenticated(studio.nobody().get("/api/projects"));
    }

    @Test
    void aTokenThatWasTamperedWithIsNone() {
        unauthenticated(studio.bearing(studio.tokens().mint("local", "admin") + "x").get("/api/projects"));
        unauthenticated(studio.bearing("nonsense").get("/api/projects"));
    }

    @Test
    void anExpiredTokenIsNone() {
        unauthenticated(studio.bearing(studio.tokens().sign(studio.tokens().claims("creator").add("workspace", "w").add("exp", 1).build())).get("/api/projects"));
    }

    @Test
    void aTokenOfAnotherIssuerIsNone() {
        unauthenticated(studio.bearing(studio.tokens().sign(studio.tokens().claims("creator").add("workspace", "w").add("iss", "urn:other").build()))
                .get("/api/projects"));
    }

    @Test
    void aTokenWithoutAWorkspaceIsNone() {
        unauthenticated(studio.bearing(studio.tokens().sign(studio.tokens().claims("creator").build())).get("/api/projects"));
    }

    @Test
    void whereThereIsNothingTheSignedInAreToldSo() {
        var answer = studio.as("w", "creator").get("/api/nothing-is-here").expect(404);
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("urn:ra:problem:not-found", answer.json().getString("type"));
        assertEquals("/api/nothing-is-here", answer.json().getString("instance"));
    }

    @Test
    void theLocalTokenOpensTheDoor() {
        assertFalse(studio.local().get("/api/nothing-is-here").status() == 401);
    }

    @Test
    void healthIsOpenAndTheGraphAnswers() {
        studio.nobody().get("/health/started").expect(200);
        studio.nobody().get("/health/live").expect(200);
        // not before the graph is migrated, which a studio that has just started may still be doing
        studio.awaitStatus("/health/ready", 200);
        var ready = studio.nobody().get("/health/ready").json();
        var graph = ready.getJsonArray("checks").stream().map(check -> check.asJsonObject()).filter(check -> check.getString("name").equals("graph")).findFirst();
        assertEquals("UP", graph.orElseThrow().getString("status"));
    }

    @Test
    void theContractIsReadableAndMetricsAreServed() {
        assertTrue(studio.nobody().get("/openapi").expect(200).text().contains("title: Ra"));
        studio.nobody().get("/openapi/ui/").expect(200);
        studio.nobody().get("/metrics").expect(200);
    }

    @Test
    void noAnswerNamesTheServerOrSetsACookie() {
        var answer = studio.local().get("/api/nothing-is-here");
        for (var header : new String[] {"Server", "X-Powered-By", "Set-Cookie"}) {
            assertEquals("", answer.header(header));
        }
    }

    private static void unauthenticated(Answer answer) {
        assertEquals(401, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("urn:ra:problem:unauthenticated", answer.json().getString("type"));
        assertEquals("Bearer", answer.header("WWW-Authenticate"));
    }
}
