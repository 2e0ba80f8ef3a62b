package studio.ra.models;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;

/** What every vendor keeps to, whatever its server does. The server is a loopback one that plays the vendor. */
public abstract class VendorContract extends ImageModelContract {

    protected static final String KEY = "key-of-the-test";
    protected static final byte[] PICTURE = picture(5000);
    protected static final Reference ASHA = new Reference("a1", "Asha", picture(300), "image/png");
    protected static final Reference TEMPLE = new Reference("a2", "Temple", picture(200), "image/png");

    protected static WireMockServer server;

    private final List<AutoCloseable> made = new ArrayList<>();

    /** A vendor, its server at {@code base}. */
    protected abstract ImageModel made(Access access);

    protected abstract Model row();

    /** The path an order is posted to. */
    protected abstract String path();

    /** The request that {@link #drawing} must become. */
    protected abstract String request();

    /** Plays the vendor that draws {@code image}. */
    protected abstract void draws(byte[] image);

    /** The vendor's error body. @param status it is sent with */
    protected abstract String error(int status);

    /** What this vendor's 404 means. */
    protected abstract Outcome missing();

    /** What a first answer without end means. */
    protected Outcome tooLarge() {
        return new Outcome.Unavailable(Cause.BAD_IMAGE);
    }

    @Override
    protected ImageModel vendor() {
        draws(PICTURE);
        return vendor(access(Duration.ofSeconds(10)));
    }

    @Override
    protected Model model() {
        return row();
    }

    @BeforeAll
    static void start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort().containerThreads(30));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void forget() {
        server.resetAll();
    }

    @AfterEach
    void close() throws Exception {
        for (var vendor : made) {
            vendor.close();
        }
    }

    protected ImageModel vendor(Access access) {
        var vendor = made(access);
        if (vendor instanceof AutoCloseable closing) {
            made.add(closing);
        }
        return vendor;
    }

    @Test
    void drawsWhatTheVendorSendsUntouched() {
        draws(PICTURE);
        var drawn = assertInstanceOf(Outcome.Drawn.class, order());
        assertEquals(1, drawn.stills().size());
        assertArrayEquals(PICTURE, drawn.stills().get(0).bytes());
        assertEquals("image/png", drawn.stills().get(0).mediaType());
        assertTrue(drawn.cause().isEmpty());
    }

    @Test
    void sendsExactlyWhatIsDocumented() {
        draws(PICTURE);
        order();
        server.verify(1, postRequestedFor(urlEqualTo(path())).withRequestBody(equalToJson(request())));
    }

    @Test
    void aBadRequestIsRefused() {
        assertEquals(new Outcome.Refused(Cause.INVALID), answering(json(400, error(400))));
        assertEquals(new Outcome.Refused(Cause.INVALID), answering(json(422, "{\"detail\":[{\"loc\":[\"body\",\"width\"],\"msg\":\"no\",\"type\":\"x\"}]}")));
    }

    @Test
    void anAccessThatIsNotInOrderIsTheOperatorsMatter() {
        assertEquals(new Outcome.Unavailable(Cause.AUTHENTICATION), answering(json(401, error(401))));
        assertEquals(new Outcome.Unavailable(Cause.AUTHENTICATION), answering(json(403, error(403))));
        assertEquals(new Outcome.Unavailable(Cause.BILLING), answering(json(402, error(402))));
    }

    @Test
    void anUnknownModelIsToldAsThisVendorMeansIt() {
        assertEquals(missing(), answering(json(404, error(404))));
    }

    @Test
    void aPageAtAWrongAddressRetiresNoModel() {
        assertFalse(answering(page(404)) instanceof Outcome.Retired);
    }

    @Test
    void tooManyRequestsCarryTheVendorsHintWhereThereIsOne() {
        assertEquals(new Outcome.Unavailable(Cause.RATE_LIMITED), answering(json(429, error(429))));
        assertEquals(new Outcome.Unavailable(Cause.RATE_LIMITED, Duration.ofSeconds(7)), answering(json(429, error(429)).withHeader("Retry-After", "7")));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aFailureThatTheVendorOwnsUpToDidNothing(int status) {
        assertEquals(new Outcome.Unavailable(Cause.UPSTREAM), answering(json(status, error(status))));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aFailureOfSomethingInBetweenLeavesItUnknown(int status) {
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), answering(page(status)));
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), answering(aResponse().withStatus(status)));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aConnectionThatDiesAfterTheOrderLeavesItUnknown(Fault fault) {
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), answering(aResponse().withFault(fault)));
    }

    @Test
    void anAnswerThatBreaksOffLeavesItUnknown() {
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), answering(json(200, "{\"data\":[{\"b64_json\":\"iVBORw0KGgo")));
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), answering(aResponse().withStatus(200)));
    }

    @Test
    void anAnswerThatNeverComesLeavesItUnknown() {
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), answering(json(200, "{}").withFixedDelay(5000), Duration.ofMillis(300)));
    }

    @Test
    void anAnswerThatDribblesForeverLeavesItUnknown() {
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER),
                answering(json(200, "{\"data\":\"" + "x".repeat(100_000) + "\"}").withChunkedDribbleDelay(20, 4000), Duration.ofMillis(600)));
    }

    @Test
    void aServerThatIsNotThereWasSentNothing() throws IOException {
        int port;
        try (var closing = new ServerSocket(0)) {
            port = closing.getLocalPort();
        }
        assertEquals(new Outcome.Unavailable(Cause.UNREACHABLE),
                vendor(new Access(URI.create("http://127.0.0.1:" + port), Optional.of(KEY), Duration.ofSeconds(5), 1)).draw(drawing()));
    }

    @Test
    void whatIsNoImageIsNoStill() {
        draws("<html>not an image</html>".getBytes());
        assertEquals(new Outcome.Unavailable(Cause.BAD_IMAGE), order());
    }

    @Test
    @Timeout(30)
    void moreThanSixtyFourMegabytesAreNotTakenAndTheVendorIsHungUpOn() throws IOException {
        try (var endless = RawServer.endless()) {
            assertEquals(tooLarge(), vendor(new Access(endless.address(), Optional.of(KEY), Duration.ofSeconds(20), 1)).draw(drawing()));
        }
    }

    @Test
    @Timeout(30)
    void everyOrderGoesOverAConnectionOfItsOwn() throws IOException {
        try (var deaf = RawServer.deaf("HTTP/1.1 503 Unavailable\r\nContent-Type: application/json\r\n", error(503))) {
            var vendor = vendor(new Access(deaf.address(), Optional.of(KEY), Duration.ofSeconds(10), 1));
            for (int order = 1; order <= 3; order++) {
                assertEquals(new Outcome.Unavailable(Cause.UPSTREAM), vendor.draw(drawing()));
                assertEquals(order, deaf.connections());
            }
        }
    }

    @Test
    void whoFailedIsOrderedFromAgain() {
        var vendor = vendor(access(Duration.ofMillis(800)));
        server.stubFor(post(anyUrl()).willReturn(json(200, "{\"data\":\"" + "x".repeat(100_000) + "\"}").withChunkedDribbleDelay(20, 4000)));
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), vendor.draw(drawing()));
        server.stubFor(post(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), vendor.draw(drawing()));
        server.stubFor(post(anyUrl()).willReturn(json(503, error(503))));
        assertEquals(new Outcome.Unavailable(Cause.UPSTREAM), vendor.draw(drawing()));
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.stubFor(any(urlEqualTo("/elsewhere")).willReturn(json(200, "{}")));
        assertEquals(new Outcome.Unavailable(Cause.UPSTREAM), answering(aResponse().withStatus(307).withHeader("Location", server.baseUrl() + "/elsewhere")));
        server.verify(0, anyRequestedFor(urlEqualTo("/elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1]", "{\"data\":null,\"error\":7}", "{\"data\":{\"b64_json\":[]}}", "{\"data\":[null,1,{\"b64_json\":null},{\"url\":9}]}",
            "{\"candidates\":[{\"content\":[]},7]}", "{\"predictions\":[[]],\"promptFeedback\":1}", "42", "{\"id\":5,\"polling_url\":{}}"})
    void anAnswerOfNoSenseIsAnOutcomeAndNoException(String body) {
        assertFalse(answering(json(200, body)) instanceof Outcome.Drawn);
        assertFalse(answering(json(500, body)) instanceof Outcome.Drawn);
        assertFalse(answering(json(400, body)) instanceof Outcome.Drawn);
    }

    @Test
    void theSameDirectionComposesTheSameAndFits() {
        var vendor = vendor(access(Duration.ofSeconds(1)));
        var prompt = vendor.compose(direction(), row());
        assertEquals(prompt, vendor.compose(direction(), row()));
        assertTrue(prompt.length() <= row().promptLimit());
        assertTrue(prompt.contains("keeper") && prompt.contains("Asha") && prompt.contains("grey braid"), prompt);
    }

    @Test
    void aPaidOrderIsNotRepeatable() {
        assertFalse(vendor(access(Duration.ofSeconds(1))).repeatable());
    }

    @Test
    void aKeyThatNoHeaderCarriesIsRefusedWithoutBeingRepeated() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Access.of("x", "https://example.test", Optional.of("a\r\nb: c"), 5, 1));
        assertEquals("ra.x.key has characters that no header carries", refused.getMessage());
    }

    /** The server answers the order so; exactly one order may have been sent. */
    protected Outcome answering(ResponseDefinitionBuilder answer) {
        return answering(answer, Duration.ofSeconds(10));
    }

    protected Outcome answering(ResponseDefinitionBuilder answer, Duration timeout) {
        return answering(answer, timeout, drawing());
    }

    protected Outcome answering(ResponseDefinitionBuilder answer, Duration timeout, Drawing drawing) {
        server.resetRequests();
        server.stubFor(post(anyUrl()).willReturn(answer));
        var outcome = vendor(access(timeout)).draw(drawing);
        server.verify(1, postRequestedFor(anyUrl()));
        return outcome;
    }

    protected Outcome order() {
        var outcome = vendor(access(Duration.ofSeconds(10))).draw(drawing());
        server.verify(1, postRequestedFor(anyUrl()));
        return outcome;
    }

    protected Access access(Duration timeout) {
        return new Access(URI.create(server.baseUrl()), Optional.of(KEY), timeout, 4);
    }

    protected static Direction direction() {
        return new Direction("keyframe", "The keeper lights the lamp", "photoreal", "wide", "static", "amber and slate", "Lighthouse, dusk", "16:9",
                List.of(new Figure("Asha", "character", "a woman of sixty, grey braid", 0)));
    }

    protected Drawing drawing(Reference... references) {
        return drawing(1, references);
    }

    protected Drawing drawing(int count, Reference... references) {
        return new Drawing(row(), direction(), "lighthouse keeper, dusk", count, OptionalLong.of(42), Tier.FAST, List.of(references), Optional.empty(), task -> {
        });
    }

    protected static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse().withStatus(status).withHeader("Content-Type", "application/json").withBody(body);
    }

    protected static ResponseDefinitionBuilder page(int status) {
        return aResponse().withStatus(status).withHeader("Content-Type", "text/html").withBody("<html><body>Bad gateway</body></html>");
    }

    protected static Model model(String id, String provider, String wireId, Tier tier, int references, boolean seeds, int limit) {
        return new Model(id, id, provider, wireId, id, tier, Map.of(), references, 4L, 1000, List.of(), seeds, limit, true, null, null);
    }

    protected static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Begins like a PNG; Ra looks no further before the library decodes it. */
    protected static byte[] picture(int length) {
        var bytes = Arrays.copyOf(new byte[]{(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}, length);
        for (int i = 8; i < length; i++) {
            bytes[i] = (byte) (i * 31 + length);
        }
        return bytes;
    }
}
