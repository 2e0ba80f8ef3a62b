package studio.ra.models.bytedance;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.github.tomakehurst.wiremock.client.WireMock;

import studio.ra.models.Access;
import studio.ra.models.Cause;
import studio.ra.models.Direction;
import studio.ra.models.Drawing;
import studio.ra.models.Figure;
import studio.ra.models.ImageModel;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Reference;
import studio.ra.models.Tier;
import studio.ra.models.VendorContract;

class SeedreamTest extends VendorContract {

    @Override
    protected ImageModel made(Access access) {
        return new Seedream(access, Optional.empty(), List.of());
    }

    @Override
    protected Model row() {
        return model("seedream-4.5", "bytedance", "seedream-4-5-251128", Tier.FULL, 14, false, 3600);
    }

    @Override
    protected String path() {
        return "/images/generations";
    }

    @Override
    protected String request() {
        return request("");
    }

    @Override
    protected void draws(byte[] image) {
        server.stubFor(post(path()).withHeader("Authorization", equalTo("Bearer " + KEY))
                .willReturn(json(200, "{\"model\":\"m\",\"data\":[{\"b64_json\":\"" + base64(image) + "\",\"size\":\"2560x1440\"}],\"usage\":{\"generated_images\":1}}")));
    }

    @Override
    protected String error(int status) {
        return coded("InvalidParameter");
    }

    @Override
    protected Outcome missing() {
        return new Outcome.Unavailable(Cause.AUTHENTICATION);
    }

    @Test
    void referencesTravelInOrder() {
        draws(PICTURE);
        vendor(access(Duration.ofSeconds(5))).draw(drawing(ASHA, TEMPLE));
        server.verify(postRequestedFor(urlEqualTo(path())).withRequestBody(equalToJson(request("\"image\":[\"data:image/png;base64," + base64(ASHA.bytes())
                + "\",\"data:image/png;base64," + base64(TEMPLE.bytes()) + "\"],"))));
    }

    @Test
    void aReferenceTooLargeForTheVendorIsNotSent() {
        assertEquals(new Outcome.Refused(Cause.INVALID),
                vendor(access(Duration.ofSeconds(5))).draw(drawing(new Reference("a", "Asha", picture((10 << 20) + 1), "image/png"))));
        server.verify(0, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @CsvSource({"InputTextSensitiveContentDetected,MODERATION_INPUT", "InputImageSensitiveContentDetected.PrivacyInformation,MODERATION_INPUT",
            "SensitiveContentDetected.Violence,MODERATION_INPUT", "InputImageRiskDetection,MODERATION_INPUT",
            "OutputImageSensitiveContentDetected,MODERATION_OUTPUT", "OutputImageRiskDetection,MODERATION_OUTPUT", "InvalidParameter.size,INVALID"})
    void moderationIsToldFromABadRequestByItsCode(String code, Cause cause) {
        assertEquals(new Outcome.Refused(cause), answering(json(400, coded(code))));
    }

    @ParameterizedTest
    @CsvSource({"403,AccountOverdueError,BILLING", "403,AccessDenied,AUTHENTICATION", "404,InvalidEndpointOrModel.NotFound,AUTHENTICATION",
            "404,ModelNotOpen,AUTHENTICATION", "429,QuotaExceeded,QUOTA", "429,SetLimitExceeded,QUOTA", "429,InflightBatchsizeExceeded,QUOTA",
            "429,ModelAccountIpmRateLimitExceeded,RATE_LIMITED", "429,ServerOverloaded,RATE_LIMITED", "500,InternalServiceError,UPSTREAM"})
    void everyCodeHasItsCause(int status, String code, Cause cause) {
        assertEquals(new Outcome.Unavailable(cause), answering(json(status, coded(code))));
    }

    @Test
    void anImageWithheldInsideASuccessIsARefusal() {
        assertEquals(new Outcome.Refused(Cause.MODERATION_OUTPUT), answering(json(200, "{\"data\":[" + coded("OutputImageSensitiveContentDetected") + "]}")));
        assertEquals(new Outcome.Unavailable(Cause.UPSTREAM), answering(json(200, "{\"data\":[" + coded("InternalServiceError") + "]}")));
    }

    @Test
    void anImageAtAnAddressIsFetchedWithoutTheKey() {
        server.stubFor(get("/result.jpeg").willReturn(WireMock.aResponse().withBody(PICTURE)));
        var drawn = assertInstanceOf(Outcome.Drawn.class, answering(json(200, "{\"data\":[{\"url\":\"" + server.baseUrl() + "/result.jpeg\"}]}")));
        assertArrayEquals(PICTURE, drawn.stills().get(0).bytes());
        server.verify(1, getRequestedFor(urlEqualTo("/result.jpeg")).withHeader("Authorization", absent()));
    }

    @Test
    void anImageAtAStrangersIsNotFetched() {
        assertEquals(new Outcome.Unavailable(Cause.BAD_IMAGE), answering(json(200, "{\"data\":[{\"url\":\"https://198.51.100.1/latest/meta-data\"}]}")));
        assertEquals(new Outcome.Unavailable(Cause.BAD_IMAGE), answering(json(200, "{\"data\":[{\"url\":\"file:///etc/passwd\"}]}")));
    }

    @Test
    void anImageThatCannotBeFetchedNowLeavesItUnknown() {
        server.stubFor(get("/result.jpeg").willReturn(WireMock.aResponse().withStatus(503)));
        assertEquals(new Outcome.Unknown(Cause.NO_ANSWER), answering(json(200, "{\"data\":[{\"url\":\"" + server.baseUrl() + "/result.jpeg\"}]}")));
        server.verify(3, getRequestedFor(urlEqualTo("/result.jpeg")));
    }

    @Test
    void textThatIsNoBase64IsNoImage() {
        assertEquals(new Outcome.Unavailable(Cause.BAD_IMAGE), answering(json(200, "{\"data\":[{\"b64_json\":\"data:nonsense\"}]}")));
    }

    @Test
    void theRoutesOwnModelIdWins() {
        draws(PICTURE);
        new Seedream(access(Duration.ofSeconds(5)), Optional.of("ep-2026"), List.of()).draw(drawing());
        server.verify(postRequestedFor(urlEqualTo(path())).withRequestBody(WireMock.matchingJsonPath("$.model", equalTo("ep-2026"))));
    }

    @ParameterizedTest
    @CsvSource({"16:9,2560x1440", "1:1,2048x2048", "9:16,1440x2560", "2.39:1,3024x1296", "4:5,1728x2304", "nonsense,2560x1440"})
    void everyShapeBecomesALegalSize(String shape, String size) {
        draws(PICTURE);
        var direction = new Direction("keyframe", "x", "photoreal", "wide", "static", "", "", shape, List.of());
        vendor(access(Duration.ofSeconds(5))).draw(new Drawing(row(), direction, "x", 1, OptionalLong.empty(), Tier.FULL, List.of(), Optional.empty(), task -> {
        }));
        server.verify(postRequestedFor(urlEqualTo(path())).withRequestBody(WireMock.matchingJsonPath("$.size", equalTo(size))));
    }

    @Test
    void aFigureIsPointedOutByTheNumberOfItsImage() {
        var direction = new Direction("keyframe", "They meet", "painted", "dialogue", "static", "", "", "1:1",
                List.of(new Figure("Asha", "character", "grey braid", 1), new Figure("Mill", "location", "", 2)));
        var prompt = vendor(access(Duration.ofSeconds(1))).compose(direction, row());
        assertTrue(prompt.contains("Asha is the character of image 1") && prompt.contains("Mill is the place of image 2"), prompt);
    }

    private static String coded(String code) {
        return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"no. Request ID: 1\",\"param\":\"\",\"type\":\"BadRequest\"}}";
    }

    private static String request(String image) {
        return "{\"model\":\"seedream-4-5-251128\",\"prompt\":\"lighthouse keeper, dusk\"," + image + "\"size\":\"2560x1440\","
                + "\"sequential_image_generation\":\"disabled\",\"response_format\":\"b64_json\",\"watermark\":false}";
    }
}
