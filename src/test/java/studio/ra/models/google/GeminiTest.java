package studio.ra.models.google;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.github.tomakehurst.wiremock.client.WireMock;

import studio.ra.models.Access;
import studio.ra.models.Cause;
import studio.ra.models.Direction;
import studio.ra.models.Figure;
import studio.ra.models.ImageModel;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Tier;
import studio.ra.models.VendorContract;

class GeminiTest extends VendorContract {

    @Override
    protected ImageModel made(Access access) {
        return new Google(access);
    }

    @Override
    protected Model row() {
        return model("gemini-flash-image", "google", "gemini-3.1-flash-image", Tier.FULL, 14, false, 8000);
    }

    @Override
    protected String path() {
        return "/v1beta/models/gemini-3.1-flash-image:generateContent";
    }

    @Override
    protected String request() {
        return request("");
    }

    @Override
    protected void draws(byte[] image) {
        server.stubFor(WireMock.post(path()).withHeader("x-goog-api-key", WireMock.equalTo(KEY)).willReturn(json(200, candidate(image))));
    }

    @Override
    protected String error(int status) {
        return "{\"error\":{\"code\":" + status + ",\"message\":\"no\",\"status\":\"X\"}}";
    }

    @Override
    protected Outcome missing() {
        return new Outcome.Retired();
    }

    @Test
    void referencesTravelInline() {
        draws(PICTURE);
        vendor(access(Duration.ofSeconds(5))).draw(drawing(ASHA));
        server.verify(postRequestedFor(urlEqualTo(path())).withRequestBody(
                equalToJson(request(",{\"inlineData\":{\"mimeType\":\"image/png\",\"data\":\"" + base64(ASHA.bytes()) + "\"}}"))));
    }

    @Test
    void theThreeWaysOfNoImageAreToldApart() {
        assertEquals(new Outcome.Refused(Cause.MODERATION_INPUT), answering(json(200, "{\"promptFeedback\":{\"blockReason\":\"PROHIBITED_CONTENT\"}}")));
        assertEquals(new Outcome.Refused(Cause.MODERATION_OUTPUT), answering(json(200, "{\"candidates\":[{\"finishReason\":\"IMAGE_SAFETY\"}]}")));
        assertEquals(new Outcome.Refused(Cause.MODERATION_INPUT),
                answering(json(200, "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"I would rather not.\"}]},\"finishReason\":\"STOP\"}]}")));
        assertEquals(new Outcome.Unavailable(Cause.UPSTREAM), answering(json(200, "{\"candidates\":[{\"finishReason\":\"NO_IMAGE\"}]}")));
    }

    @Test
    void anImageOfItsThoughtsIsNotThePicture() {
        var thought = "{\"thought\":true,\"inlineData\":{\"mimeType\":\"image/png\",\"data\":\"" + base64(picture(99)) + "\"}},";
        var drawn = assertInstanceOf(Outcome.Drawn.class, answering(json(200, candidate(PICTURE).replace("[{\"inlineData", "[" + thought + "{\"inlineData"))));
        assertArrayEquals(PICTURE, drawn.stills().get(0).bytes());
    }

    @Test
    void aFigureIsPointedOutInItsPicture() {
        var direction = new Direction("keyframe", "They meet", "cinematic", "dialogue", "static", "", "", "1:1",
                List.of(new Figure("Asha", "character", "grey braid", 1), new Figure("Mill", "location", "", 2), new Figure("Ravi", "character", "tall", 0)));
        var prompt = vendor(access(Duration.ofSeconds(1))).compose(direction, row());
        assertTrue(prompt.contains("Asha is the person in the first picture"), prompt);
        assertTrue(prompt.contains("Mill is the place in the second picture"), prompt);
        assertTrue(prompt.contains("Ravi: tall."), prompt);
    }

    private static String request(String more) {
        return """
                {"contents":[{"role":"user","parts":[{"text":"lighthouse keeper, dusk"}%s]}],
                 "generationConfig":{"responseModalities":["IMAGE"],"imageConfig":{"aspectRatio":"16:9","imageSize":"1K"},
                 "thinkingConfig":{"thinkingLevel":"MINIMAL"}}}""".formatted(more);
    }

    private static String candidate(byte[] image) {
        return "{\"candidates\":[{\"content\":{\"parts\":[{\"inlineData\":{\"mimeType\":\"image/png\",\"data\":\"" + base64(image)
                + "\"}}]},\"finishReason\":\"STOP\"}],\"usageMetadata\":{\"totalTokenCount\":1151}}";
    }
}
