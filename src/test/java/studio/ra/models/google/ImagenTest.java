package studio.ra.models.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.Collections;

import org.junit.jupiter.api.Test;

import com.github.tomakehurst.wiremock.client.WireMock;

import studio.ra.models.Access;
import studio.ra.models.Cause;
import studio.ra.models.ImageModel;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Tier;
import studio.ra.models.VendorContract;

class ImagenTest extends VendorContract {

    @Override
    protected ImageModel made(Access access) {
        return new Google(access);
    }

    @Override
    protected Model row() {
        return model("imagen-4-fast", "google", "imagen-4.0-fast-generate-001", Tier.FAST, 0, false, 1600);
    }

    @Override
    protected String path() {
        return "/v1beta/models/imagen-4.0-fast-generate-001:predict";
    }

    @Override
    protected String request() {
        return """
                {"instances":[{"prompt":"lighthouse keeper, dusk"}],
                 "parameters":{"sampleCount":1,"aspectRatio":"16:9","personGeneration":"allow_adult","includeRaiReason":true}}""";
    }

    @Override
    protected void draws(byte[] image) {
        server.stubFor(WireMock.post(path()).withHeader("x-goog-api-key", WireMock.equalTo(KEY))
                .willReturn(json(200, "{\"predictions\":[" + String.join(",", Collections.nCopies(4, prediction(image))) + "]}")));
    }

    @Override
    protected String error(int status) {
        return "{\"error\":{\"code\":" + status + ",\"message\":\"no\",\"status\":\"X\",\"details\":[{\"@type\":\"ErrorInfo\",\"reason\":\"Y\"}]}}";
    }

    @Override
    protected Outcome missing() {
        return new Outcome.Retired();
    }

    @Test
    void imagesThatWereFilteredAreMissedWithTheirCause() {
        var body = "{\"predictions\":[" + prediction(PICTURE) + ",{\"raiFilteredReason\":\"Blocked. Support codes: 56562880\"}]}";
        var drawn = assertInstanceOf(Outcome.Drawn.class, answering(json(200, body), Duration.ofSeconds(5), drawing(2)));
        assertEquals(1, drawn.stills().size());
        assertEquals(Cause.MODERATION_OUTPUT, drawn.withheld());
    }

    @Test
    void nothingButFilteredImagesAreARefusalByWhereTheFilterStood() {
        assertEquals(new Outcome.Refused(Cause.MODERATION_OUTPUT), answering(json(200, "{}")));
        assertEquals(new Outcome.Refused(Cause.MODERATION_OUTPUT), answering(json(200, "{\"predictions\":[{\"raiFilteredReason\":\"Support codes: 17301594\"}]}")));
        assertEquals(new Outcome.Refused(Cause.MODERATION_INPUT), answering(json(200, "{\"predictions\":[{\"raiFilteredReason\":\"Support codes: 58061214\"}]}")));
    }

    @Test
    void aPromptRefusedByStatusIsModerationNotABadRequest() {
        assertEquals(new Outcome.Refused(Cause.MODERATION_INPUT),
                answering(json(400, "{\"error\":{\"code\":400,\"message\":\"Rephrase. Support codes: 90789179\",\"status\":\"INVALID_ARGUMENT\"}}")));
    }

    @Test
    void aBadKeyAndAnUnpaidAccountComeAsBadRequestsButAreNone() {
        assertEquals(new Outcome.Unavailable(Cause.AUTHENTICATION),
                answering(json(400, "{\"error\":{\"status\":\"INVALID_ARGUMENT\",\"details\":[{\"reason\":\"API_KEY_INVALID\"}]}}")));
        assertEquals(new Outcome.Unavailable(Cause.BILLING), answering(json(400, "{\"error\":{\"status\":\"FAILED_PRECONDITION\"}}")));
        assertEquals(new Outcome.Unavailable(Cause.BILLING), answering(json(403, "{\"error\":{\"details\":[{\"reason\":\"BILLING_DISABLED\"}]}}")));
    }

    @Test
    void aQuotaOfTheDayIsNotARateOfTheMinute() {
        assertEquals(new Outcome.Unavailable(Cause.QUOTA), answering(json(429,
                "{\"error\":{\"details\":[{\"@type\":\"QuotaFailure\",\"violations\":[{\"quotaId\":\"GenerateRequestsPerDayPerProject\"}]}]}}")));
        assertEquals(new Outcome.Unavailable(Cause.RATE_LIMITED, Duration.ofSeconds(17)),
                answering(json(429, "{\"error\":{\"details\":[{\"@type\":\"RetryInfo\",\"retryDelay\":\"17s\"}]}}")));
    }

    @Test
    void fourImagesAreOneOrder() {
        assertEquals(4, vendor(access(Duration.ofSeconds(1))).batch(row()));
        var body = "{\"predictions\":[" + String.join(",", Collections.nCopies(5, prediction(PICTURE))) + "]}";
        assertEquals(4, assertInstanceOf(Outcome.Drawn.class, answering(json(200, body), Duration.ofSeconds(5), drawing(4))).stills().size());
    }

    @Test
    void textThatIsNoBase64IsNoImage() {
        assertEquals(new Outcome.Unavailable(Cause.BAD_IMAGE), answering(json(200, "{\"predictions\":[{\"bytesBase64Encoded\":\"***\"}]}")));
    }

    private static String prediction(byte[] image) {
        return "{\"mimeType\":\"image/png\",\"bytesBase64Encoded\":\"" + base64(image).replace("=", "\\u003d") + "\"}";
    }
}
