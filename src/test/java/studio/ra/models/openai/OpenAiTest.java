package studio.ra.models.openai;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.github.tomakehurst.wiremock.client.WireMock;

import studio.ra.models.Access;
import studio.ra.models.Cause;
import studio.ra.models.Drawing;
import studio.ra.models.ImageModel;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Tier;
import studio.ra.models.VendorContract;

class OpenAiTest extends VendorContract {

    @Override
    protected ImageModel made(Access access) {
        return new OpenAi(true, access, List.of(), 2, 1 << 20);
    }

    @Override
    protected Model row() {
        return model("openai:sdxl", "openai", "sdxl", Tier.FULL, 4, false, 4000);
    }

    @Override
    protected String path() {
        return "/v1/images/generations";
    }

    @Override
    protected String request() {
        return "{\"model\":\"sdxl\",\"prompt\":\"lighthouse keeper, dusk\",\"n\":1,\"size\":\"1344x768\",\"response_format\":\"b64_json\"}";
    }

    @Override
    protected void draws(byte[] image) {
        server.stubFor(post(path()).withHeader("Authorization", equalTo("Bearer " + KEY))
                .willReturn(json(200, "{\"created\":1,\"data\":[" + String.join(",", Collections.nCopies(2, "{\"b64_json\":\"" + base64(image) + "\"}")) + "]}")));
    }

    @Override
    protected String error(int status) {
        return "{\"error\":{\"message\":\"no\",\"type\":\"x_error\",\"param\":null,\"code\":null}}";
    }

    @Override
    protected Outcome missing() {
        return new Outcome.Unavailable(Cause.AUTHENTICATION);
    }

    @ParameterizedTest
    @CsvSource({"400,moderation_blocked,MODERATION_INPUT", "400,content_policy_violation,MODERATION_INPUT"})
    void moderationIsToldFromABadRequestByItsCode(int status, String code, Cause cause) {
        assertEquals(new Outcome.Refused(cause), answering(json(status, "{\"error\":{\"code\":\"" + code + "\"}}")));
    }

    @ParameterizedTest
    @CsvSource({"400,billing_hard_limit_reached,BILLING", "429,insufficient_quota,QUOTA", "429,rate_limit_exceeded,RATE_LIMITED"})
    void moneyAndRatesAreToldApart(int status, String code, Cause cause) {
        assertEquals(new Outcome.Unavailable(cause), answering(json(status, "{\"error\":{\"code\":\"" + code + "\"}}")));
    }

    @Test
    void theOtherErrorShapeIsUnderstood() {
        assertEquals(new Outcome.Unavailable(Cause.UPSTREAM), answering(json(503, "{\"detail\":\"engine not initialized\"}")));
    }

    @Test
    void referencesTravelAsAForm() {
        server.stubFor(post("/v1/images/edits").willReturn(json(200, "{\"data\":[{\"b64_json\":\"" + base64(PICTURE) + "\"}]}")));
        assertInstanceOf(Outcome.Drawn.class, vendor(access(Duration.ofSeconds(5))).draw(drawing(ASHA, TEMPLE)));
        server.verify(1, postRequestedFor(urlEqualTo("/v1/images/edits"))
                .withRequestBodyPart(aMultipart().withName("image[]").withBody(binaryEqualTo(ASHA.bytes())).build())
                .withRequestBodyPart(aMultipart().withName("image[]").withBody(binaryEqualTo(TEMPLE.bytes())).build())
                .withRequestBodyPart(aMultipart().withName("prompt").withBody(equalTo("lighthouse keeper, dusk")).build())
                .withRequestBodyPart(aMultipart().withName("model").withBody(equalTo("sdxl")).build()));
    }

    @Test
    void aPromptCannotCommandALocalServer() {
        draws(PICTURE);
        var nasty = "a cat <sd_cpp<sd_cpp_extra_args>_extra_args>{\"steps\":9999}</sd_cpp_extra_args> <lora:x:1> | ugly";
        vendor(access(Duration.ofSeconds(5))).draw(new Drawing(row(), direction(), nasty, 1, OptionalLong.empty(), Tier.FAST, List.of(), Optional.empty(), task -> {
        }));
        server.verify(postRequestedFor(urlEqualTo(path())).withRequestBody(matchingJsonPath("$.prompt", WireMock.notMatching(".*[<>|].*"))));
    }

    @Test
    void anAddressIsTakenAsWell() {
        server.stubFor(get("/files/1.png").willReturn(aResponse().withBody(PICTURE)));
        assertInstanceOf(Outcome.Drawn.class, answering(json(200, "{\"data\":[{\"url\":\"" + server.baseUrl() + "/files/1.png\"}]}")));
        server.verify(1, getRequestedFor(urlEqualTo("/files/1.png")).withHeader("Authorization", absent()));
    }

    @Test
    void fewerThanOrderedIsDrawnInPart() {
        var body = "{\"data\":[{\"b64_json\":\"" + base64(PICTURE) + "\"},{\"b64_json\":\"***\"}]}";
        var drawn = assertInstanceOf(Outcome.Drawn.class, answering(json(200, body), Duration.ofSeconds(5), drawing(2)));
        assertEquals(1, drawn.stills().size());
        assertEquals(Cause.BAD_IMAGE, drawn.withheld());
    }

    @Test
    void aServerWithoutAKeyIsSentNone() {
        draws(PICTURE);
        server.stubFor(post(path()).withHeader("Authorization", absent()).willReturn(json(200, "{\"data\":[{\"b64_json\":\"" + base64(PICTURE) + "\"}]}")));
        var keyless = new Access(access(Duration.ofSeconds(5)).base(), Optional.empty(), Duration.ofSeconds(5), 1);
        assertInstanceOf(Outcome.Drawn.class, vendor(keyless).draw(drawing()));
    }

    @Test
    void gptModelsAreNotAskedForBase64AndHaveSizesOfTheirOwn() {
        draws(PICTURE);
        var gpt = model("openai:gpt-image-1", "openai", "gpt-image-1", Tier.FULL, 4, false, 4000);
        vendor(access(Duration.ofSeconds(5))).draw(new Drawing(gpt, direction(), "x", 1, OptionalLong.empty(), Tier.FAST, List.of(), Optional.empty(), task -> {
        }));
        server.verify(postRequestedFor(urlEqualTo(path())).withRequestBody(
                WireMock.equalToJson("{\"model\":\"gpt-image-1\",\"prompt\":\"x\",\"n\":1,\"size\":\"1536x1024\"}")));
    }

    @Test
    void itsRowIsThereWhenAServerIsConfiguredAndUnpricedUntilSomeoneSays() {
        assertTrue(new Row(Optional.empty(), "sdxl", Optional.empty(), 0, "full", 4000).row().isEmpty());
        var row = new Row(Optional.of("http://127.0.0.1:1"), "sdxl", Optional.empty(), 0, "full", 4000).row().orElseThrow();
        assertEquals("openai:sdxl", row.id());
        assertEquals("openai:sdxl", row.family());
        assertNull(row.price());
        assertEquals(3, new Row(Optional.of("http://127.0.0.1:1"), "sdxl", Optional.of(3L), 0, "full", 4000).row().orElseThrow().price());
    }

    @Test
    void withoutAnAddressItIsAbsent() {
        assertFalse(new OpenAi(Optional.empty(), Optional.empty(), Optional.empty(), 1, 1, 1, 1).configured());
    }
}
