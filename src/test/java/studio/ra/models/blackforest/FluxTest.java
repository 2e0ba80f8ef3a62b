package studio.ra.models.blackforest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

import studio.ra.models.Access;
import studio.ra.models.Cause;
import studio.ra.models.Direction;
import studio.ra.models.Drawing;
import studio.ra.models.ImageModel;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Tier;
import studio.ra.models.VendorContract;

class FluxTest extends VendorContract {

    @Override
    protected ImageModel made(Access access) {
        return new Flux(access, List.of(), Duration.ofMillis(2));
    }

    @Override
    protected Model row() {
        return model("flux-1.1-pro", "blackforest", "flux-pro-1.1", Tier.FAST, 1, true, 8000);
    }

    @Override
    protected String path() {
        return "/v1/flux-pro-1.1";
    }

    @Override
    protected String request() {
        return request("");
    }

    @Override
    protected void draws(byte[] image) {
        submits();
        polls("{\"id\":\"t1\",\"status\":\"Ready\",\"cost\":4.5,\"result\":{\"sample\":\"" + server.baseUrl() + "/delivery/1.png\",\"seed\":42}}");
        server.stubFor(get("/delivery/1.png").willReturn(aResponse().withBody(image)));
    }

    @Override
    protected String error(int status) {
        return "{\"detail\":\"no\"}";
    }

    @Override
    protected Outcome missing() {
        return new Outcome.Retired();
    }

    /** Accepted, but nobody knows as what. */
    @Override
    protected Outcome tooLarge() {
        return new Outcome.Unknown(Cause.NO_ANSWER);
    }

    @Test
    void costAndSeedAreTheVendorsOwn() {
        draws(PICTURE);
        var drawn = assertInstanceOf(Outcome.Drawn.class, order());
        assertEquals(4.5, drawn.cost());
        assertEquals(42L, drawn.stills().get(0).seed());
    }

    @Test
    void onlyTheVendorIsShownTheKey() {
        draws(PICTURE);
        order();
        server.verify(postRequestedFor(urlEqualTo(path())).withHeader("x-key", equalTo(KEY)));
        server.verify(getRequestedFor(urlEqualTo("/v1/get_result?id=t1")).withHeader("x-key", equalTo(KEY)));
        server.verify(getRequestedFor(urlEqualTo("/delivery/1.png")).withHeader("x-key", absent()));
    }

    @Test
    void aReferenceTravelsAsTheImagePrompt() {
        draws(PICTURE);
        vendor(access(Duration.ofSeconds(5))).draw(drawing(ASHA));
        server.verify(postRequestedFor(urlEqualTo(path())).withRequestBody(equalToJson(request(",\"image_prompt\":\"" + base64(ASHA.bytes()) + "\""))));
    }

    @Test
    void ultraIsToldAShapeAndNoPixels() {
        server.stubFor(post("/v1/flux-pro-1.1-ultra").willReturn(json(402, "{}")));
        var ultra = model("flux-1.1-ultra", "blackforest", "flux-pro-1.1-ultra", Tier.FULL, 1, true, 8000);
        vendor(access(Duration.ofSeconds(5))).draw(new Drawing(ultra, direction(), "x", 1, OptionalLong.empty(), Tier.FULL, List.of(), Optional.empty(), task -> {
        }));
        server.verify(postRequestedFor(anyUrl()).withRequestBody(
                equalToJson("{\"prompt\":\"x\",\"aspect_ratio\":\"16:9\",\"safety_tolerance\":2,\"output_format\":\"png\"}")));
    }

    @ParameterizedTest
    @CsvSource({"16:9,1376,768", "9:16,768,1376", "1:1,1024,1024", "21:9,1440,608", "1:8,256,1440"})
    void pixelsAreLegal(String shape, int width, int height) {
        submits();
        polls("{\"status\":\"Request Moderated\"}");
        var direction = new Direction("keyframe", "x", "photoreal", "wide", "static", "", "", shape, List.of());
        vendor(access(Duration.ofSeconds(5))).draw(new Drawing(row(), direction, "x", 1, OptionalLong.empty(), Tier.FULL, List.of(), Optional.empty(), task -> {
        }));
        server.verify(postRequestedFor(anyUrl()).withRequestBody(WireMock.matchingJsonPath("$[?(@.width == " + width + " && @.height == " + height + ")]")));
    }

    @Test
    void statusesItDoesNotKnowMeanThatItRuns() {
        draws(PICTURE);
        scenario("{\"status\":\"Pending\"}", Scenario.STARTED, "reasoning");
        scenario("{\"status\":\"Reasoning\"}", "reasoning", "lost");
        server.stubFor(get("/v1/get_result?id=t1").inScenario("s").whenScenarioStateIs("lost").willSetStateTo("limited")
                .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        server.stubFor(get("/v1/get_result?id=t1").inScenario("s").whenScenarioStateIs("limited").willSetStateTo("ready").willReturn(json(429, "{}")));
        assertInstanceOf(Outcome.Drawn.class, order());
    }

    @ParameterizedTest
    @CsvSource({"Request Moderated,MODERATION_INPUT", "Content Moderated,MODERATION_OUTPUT"})
    void moderationIsARefusal(String status, Cause cause) {
        submits();
        polls("{\"status\":\"" + status + "\"}");
        assertEquals(new Outcome.Refused(cause), order());
    }

    @Test
    void aFailureThatTheVendorOwnsUpToIsAFailure() {
        submits();
        polls("{\"status\":\"Error\"}");
        assertEquals(new Outcome.Unavailable(Cause.UPSTREAM), order());
    }

    @Test
    void aTaskThatStaysUnfoundIsUnknown() {
        // a task of its own: a poll that another story gave up waiting for may still arrive
        submits("unfound");
        server.stubFor(get("/v1/get_result?id=unfound").willReturn(json(404, "{\"status\":\"Task not found\"}")));
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), order());
        server.verify(5, getRequestedFor(urlEqualTo("/v1/get_result?id=unfound")));
    }

    @Test
    void aTaskThatNeverEndsIsGivenUpAsUnknown() {
        submits();
        polls("{\"status\":\"Pending\"}");
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), vendor(access(Duration.ofMillis(500))).draw(drawing()));
    }

    @Test
    void aRestartResumesTheTaskAndOrdersNothing() {
        draws(PICTURE);
        var told = new ArrayList<String>();
        vendor(access(Duration.ofSeconds(5))).draw(drawing(Optional.empty(), task -> {
            server.verify(0, getRequestedFor(anyUrl()));
            told.add(task);
        }));
        assertEquals(1, told.size());
        server.resetRequests();
        assertInstanceOf(Outcome.Drawn.class, vendor(access(Duration.ofSeconds(5))).draw(drawing(Optional.of(told.get(0)), told::add)));
        server.verify(0, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/x", "https://bfl.ai.evil.test/x", "https://api.bfl.ai@evil.test/x", "http://api.bfl.ai/x", "file:///etc/passwd", "::"})
    void aPollingAddressOfAStrangersIsNotAsked(String address) {
        server.stubFor(post(path()).willReturn(json(200, "{\"id\":\"t1\",\"polling_url\":\"" + address + "\"}")));
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), order());
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), vendor(access(Duration.ofSeconds(5))).draw(drawing(Optional.of("t1 " + address), task -> {
        })));
        server.verify(0, getRequestedFor(anyUrl()));
    }

    @Test
    void aStrangerOnLoopbackIsNeitherAskedNorShownTheKeyByARedirect() {
        var stranger = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        stranger.start();
        server.stubFor(post(path()).willReturn(json(200, "{\"id\":\"t1\",\"polling_url\":\"" + stranger.baseUrl() + "/v1/get_result?id=t1\"}")));
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), order());
        server.resetAll();
        submits();
        server.stubFor(get("/v1/get_result?id=t1").willReturn(aResponse().withStatus(302).withHeader("Location", stranger.baseUrl() + "/x")));
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), order());
        stranger.verify(0, anyRequestedFor(anyUrl()));
        stranger.stop();
    }

    @Test
    void aResultThatLeadsElsewhereOrNowhereIsNoImage() {
        draws(PICTURE);
        server.stubFor(get("/delivery/1.png").willReturn(aResponse().withStatus(302).withHeader("Location", server.baseUrl() + "/other")));
        assertEquals(new Outcome.Unavailable(Cause.BAD_IMAGE), order());
        server.verify(0, getRequestedFor(urlEqualTo("/other")));
    }

    @Test
    void aResultOfMoreThanSixtyFourMegabytesIsNotTaken() {
        draws(picture(65 << 20));
        assertEquals(new Outcome.Unavailable(Cause.BAD_IMAGE), order());
    }

    @Test
    void aHintInTheBodyCounts() {
        assertEquals(new Outcome.Unavailable(Cause.RATE_LIMITED, Duration.ofSeconds(9)), answering(json(429, "{\"detail\":\"slow\",\"retry_after\":9}")));
    }

    @Test
    void anUnspeakableReferenceIsSpelledOut() {
        assertTrue(vendor(access(Duration.ofSeconds(1))).compose(direction(), row()).contains("Asha: a woman of sixty, grey braid."));
    }

    private void submits() {
        submits("t1");
    }

    private void submits(String task) {
        server.stubFor(post(path()).willReturn(json(200, "{\"id\":\"" + task + "\",\"polling_url\":\"" + server.baseUrl() + "/v1/get_result?id=" + task + "\",\"cost\":4}")));
    }

    private void polls(String answer) {
        server.stubFor(get("/v1/get_result?id=t1").willReturn(json(200, answer)));
    }

    private void scenario(String answer, String state, String next) {
        server.stubFor(get("/v1/get_result?id=t1").inScenario("s").whenScenarioStateIs(state).willSetStateTo(next).willReturn(json(200, answer)));
    }

    private Drawing drawing(Optional<String> task, Consumer<String> onTask) {
        return new Drawing(row(), direction(), "lighthouse keeper, dusk", 1, OptionalLong.of(42), Tier.FAST, List.of(), task, onTask);
    }

    private static String request(String more) {
        return "{\"prompt\":\"lighthouse keeper, dusk\",\"width\":1376,\"height\":768,\"safety_tolerance\":2,\"output_format\":\"png\",\"seed\":42" + more + "}";
    }
}
