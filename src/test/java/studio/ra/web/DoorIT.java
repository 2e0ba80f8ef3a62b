package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.junit.jupiter.api.Test;

import studio.ra.RunningStudio;

/** The door in local mode; who is turned away at it is in {@link HostileIT}, and who comes from an issuer in {@code IssuerIT}. */
class DoorIT {

    private final RunningStudio studio = RunningStudio.shared();

    @Test
    void whoHasNoTokenIsToldHowToBringOne() {
        var answer = studio.nobody().get("/api/projects").expect(401);
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("urn:ra:problem:unauthenticated", answer.json().getString("type"));
        assertEquals("Bearer", answer.header("WWW-Authenticate"));
    }

    /** Who may call it is said where it is written; what nobody said would be open to every token. */
    @Test
    void everyAddressSaysWhoMayCallIt() throws IOException {
        assertEquals(List.of(), Endpoint.all().stream().filter(endpoint -> !endpoint.code().isAnnotationPresent(RolesAllowed.class)
                && !endpoint.code().getDeclaringClass().isAnnotationPresent(RolesAllowed.class)).toList());
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
}
