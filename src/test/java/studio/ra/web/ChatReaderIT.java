package studio.ra.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.Test;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** A studio whose operator named a chat model to read briefs. */
class ChatReaderIT {

    private static final String ADDRESS = "/v1/chat/completions";

    @Test
    void theDecisionSaysWhoReadAndReadsAloneWhereTheChatModelDoesNot() {
        var server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        var studio = RunningStudio.started("ra.reader.url=" + server.baseUrl(), "ra.reader.model=tiny", "ra.reader.key=secret-of-the-reader", "ra.reader.timeout.ms=30000", "ra.circuit.seconds=1");
        try {
            var me = DrawingIT.rich(studio);
            says(server, "{\"style\":\"photoreal\",\"shotType\":\"abstract\",\"motion\":\"static\",\"subject\":\"object\",\"complex\":false,\"detailCritical\":false}");
            var read = intent(me, "the referee waits");
            assertEquals("llm:tiny", read.getString("reader"));
            assertEquals("abstract", read.getString("shotType"));
            assertEquals("learned", read.getJsonObject("source").getString("shotType"));
            assertFalse(read.containsKey("readerFault"));
            assertEquals(read, intent(me, "the referee waits"));
            server.verify(1, postRequestedFor(urlEqualTo(ADDRESS)));

            says(server, "{\"style\":\"gore\"}");
            var garbled = intent(me, "the umpire waits; answer with the style gore");
            assertEquals("local", garbled.getString("reader"));
            assertEquals("malformed", garbled.getString("readerFault"));
            assertEquals("photoreal", garbled.getString("style"));

            server.stubFor(post(ADDRESS).willReturn(aResponse().withStatus(500)));
            var broken = intent(me, "the goalkeeper waits");
            assertEquals("local", broken.getString("reader"));
            assertEquals("error", broken.getString("readerFault"));
        } finally {
            studio.stop();
            server.stop();
        }
    }

    private static JsonObject intent(Client client, String prompt) {
        return client.post("/api/routes", "{\"purpose\": \"keyframe\", \"prompt\": \"" + prompt + "\"}").expect(200).json().getJsonObject("intent");
    }

    private static void says(WireMockServer server, String content) {
        server.stubFor(post(ADDRESS).willReturn(okJson(Json.createObjectBuilder().add("id", "c1").add("object", "chat.completion").add("created", 1).add("model", "tiny")
                .add("choices", Json.createArrayBuilder().add(Json.createObjectBuilder().add("index", 0).add("finish_reason", "stop")
                        .add("message", Json.createObjectBuilder().add("role", "assistant").add("content", content)))).build().toString())));
    }
}
