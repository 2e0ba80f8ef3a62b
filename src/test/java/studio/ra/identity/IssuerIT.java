package studio.ra.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import jakarta.json.JsonObjectBuilder;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.ra.Answer;
import studio.ra.RunningStudio;
import studio.ra.graph.TestGraph;

/** A studio whose callers are signed in by an identity provider. One start, so that what the provider does comes in the order in which it does it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IssuerIT {

    /** Other tests of this run leave half a story in workspaces with short names. */
    private static final String WORKSPACE = "issued-" + System.nanoTime();

    private static Issuer issuer;
    private static RunningStudio studio;

    @BeforeAll
    static void signedInElsewhere() {
        issuer = new Issuer();
        issuer.add("first");
        studio = RunningStudio.started(data -> {
            try {
                Files.createDirectories(data);
                Files.writeString(data.resolve("token"), "left over from local mode");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }, "ra.oidc.issuer=" + issuer.name(), "ra.oidc.keys.seconds=1");
        until(() -> asked("first", issuer.claims(WORKSPACE, "creator")).status() == 200);
    }

    @AfterAll
    static void over() {
        studio.kill();
        issuer.close();
    }

    @Test
    @Order(1)
    void itsTokensAreTakenAndNoOthers() {
        asked("first", issuer.claims(WORKSPACE, "creator")).expect(200);
        asked("first", issuer.claims(WORKSPACE, "creator").add("iss", "urn:ra:local")).expect(401);
        asked("first", issuer.claims(WORKSPACE, "creator").add("iss", issuer.name() + "/")).expect(401);
        asked("first", issuer.claims(WORKSPACE, "creator").add("aud", "another")).expect(401);
        asked("first", issuer.claims(WORKSPACE, "creator").add("exp", Instant.now().getEpochSecond() - 90)).expect(401);
        asked("first", issuer.claims(WORKSPACE, "creator").add("workspace", 7)).expect(401);
        asked("first", issuer.claims(WORKSPACE)).expect(403);
        studio.nobody().get("/api/projects").expect(401);
        assertFalse(Files.exists(studio.data().resolve("token")), "the token of local mode is still there");
        assertFalse(Files.exists(studio.data().resolve("jwt/private.pem")));
    }

    @Test
    @Order(2)
    void whatIsCountedIsForAdministratorsAndMonitors() {
        // as behind a proxy at which TLS ends
        var tls = new String[] {"X-Forwarded-Proto", "https", "X-Forwarded-For", "10.0.0.1"};
        studio.nobody().get("/metrics", tls).expect(401);
        studio.nobody().get("/metrics").expect(403);
        studio.bearing("garbage").get("/metrics", tls).expect(401);
        studio.bearing(issuer.token("first", issuer.claims(WORKSPACE, "creator"))).get("/metrics", tls).expect(403);
        assertTrue(studio.bearing(issuer.token("first", issuer.claims(WORKSPACE, "admin"))).get("/metrics", tls).expect(200).text().contains("ra_"));
        var monitor = studio.bearing(issuer.token("first", issuer.claims(WORKSPACE, "monitor")));
        assertTrue(monitor.get("/metrics", tls).expect(200).text().contains("# TYPE"));
        monitor.get("/api/projects").expect(403);
    }

    @Test
    @Order(3)
    void theContractIsForWhoIsSignedIn() {
        assertEquals("urn:ra:problem:unauthenticated", studio.nobody().get("/openapi").expect(401).json().getString("type"));
        studio.bearing("garbage").get("/openapi").expect(401);
        var me = studio.bearing(issuer.token("first", issuer.claims(WORKSPACE, "creator")));
        assertTrue(me.get("/openapi").expect(200).text().contains("title: Ra"));
        assertEquals("Ra", me.get("/openapi?format=JSON").expect(200).json().getJsonObject("info").getString("title"));
        assertEquals("3.1.0", me.get("/openapi", "Accept", "application/json").expect(200).json().getString("openapi"));
        studio.bearing(issuer.token("first", issuer.claims(WORKSPACE, "monitor"))).get("/openapi").expect(403);
        assertTrue(studio.nobody().get("/openapi/ui/").status() >= 400);
        studio.nobody().get("/health/live").expect(200);
    }

    @Test
    @Order(4)
    void aNewKeyIsGoodAtOnceAndOneThatIsGoneSoonIsNot() {
        issuer.add("second");
        asked("second", issuer.claims(WORKSPACE, "creator")).expect(200);
        asked("first", issuer.claims(WORKSPACE, "creator")).expect(200);
        issuer.withdraw("first");
        until(() -> asked("first", issuer.claims(WORKSPACE, "creator")).status() == 401);
        asked("second", issuer.claims(WORKSPACE, "creator")).expect(200);
    }

    @Test
    @Order(5)
    void aProviderThatIsAwayLocksNobodyOut() {
        issuer.close();
        until(() -> studio.said().stream().anyMatch(line -> line.contains("those that were known stay good")), () -> asked("second", issuer.claims(WORKSPACE, "creator")).expect(200));
        asked("second", issuer.claims(WORKSPACE, "creator")).expect(200);
        asked("first", issuer.claims(WORKSPACE, "creator")).expect(401);
    }

    @ParameterizedTest
    @Order(6)
    @CsvSource(delimiter = '|', value = {
        "ra.http.host=0.0.0.0 | RA_HTTP_HOST is 0.0.0.0, which others can reach: name who signs them in, RA_OIDC_ISSUER, or listen on 127.0.0.1",
        "ra.http.host=* | RA_HTTP_HOST is *, which others can reach: name who signs them in, RA_OIDC_ISSUER, or listen on 127.0.0.1",
        "ra.http.host=:: | RA_HTTP_HOST is ::, which others can reach: name who signs them in, RA_OIDC_ISSUER, or listen on 127.0.0.1",
        "ra.oidc.jwks.uri=http://127.0.0.1:1/keys | RA_OIDC_JWKS_URI is set but RA_OIDC_ISSUER is not: in local mode the studio's own key is the only one",
        "ra.oidc.algorithm=HS256 | RA_OIDC_ALGORITHM is not RS256 or ES256: HS256",
        "ra.oidc.issuer=somebody | RA_OIDC_ISSUER is not an http or https address: somebody",
        "ra.oidc.issuer=http://127.0.0.1:1/realm | RA_OIDC_ISSUER does not answer at http://127.0.0.1:1/realm/.well-known/openid-configuration; set RA_OIDC_JWKS_URI to start without asking it"})
    void whatCannotBeIsOneLineAndNoStart(String setting, String line, @TempDir Path folder) {
        var refused = assertThrows(IllegalStateException.class, () -> TestGraph.launch(folder.resolve("data"), folder.resolve("ra.xml"),
                List.of("ra.http.port=" + TestGraph.freePort(), "ra.graph.uri=bolt://127.0.0.1:1", setting)));
        assertEquals("Ra does not start: " + line, refused.getMessage().strip());
        assertFalse(Files.exists(folder.resolve("ra.xml")));
    }

    private static Answer asked(String key, JsonObjectBuilder claims) {
        return studio.bearing(issuer.token(key, claims)).get("/api/projects");
    }

    private static void until(java.util.function.BooleanSupplier seen) {
        until(seen, () -> { });
    }

    private static void until(java.util.function.BooleanSupplier seen, Runnable between) {
        var patience = Instant.now().plus(Duration.ofMinutes(1));
        while (!seen.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(patience), "it was waited for in vain");
            between.run();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
