package studio.ra.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

import studio.ra.RunningStudio;

/** A studio that is told to sends its traces to a collector: from the request through the decision and the graph to the vendor, and none of the creator's words. */
class TracesIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    /** What a collector was sent: OTLP, in which texts stand as they are. */
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void aTraceGoesFromTheRequestToTheVendor() throws Exception {
        var collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            received(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        var studio = RunningStudio.started("OTEL_SDK_DISABLED=false", "OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:" + collector.getAddress().getPort(),
                "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", "OTEL_METRICS_EXPORTER=none", "OTEL_LOGS_EXPORTER=none", "OTEL_BSP_SCHEDULE_DELAY=200");
        try {
            var me = studio.local();
            var project = me.post("/api/projects", "{\"title\": \"Traced\"}").expect(201).json().getString("id");
            var who = me.post("/api/projects/" + project + "/characters", "{\"name\": \"Planted\", \"description\": \"a zanzibar coat\"}").expect(201).json().getString("id");
            var done = me.post("/api/characters/" + who + "/portraits", "{\"prompt\": \"a planted zanzibar\"}", "Prefer", "wait=60", "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
            assertEquals("done", done.expect(200).json().getString("state"));
            assertEquals(TRACE, done.header("X-Request-Id"));
            var awaited = List.of("vendor draws", "ra.model", "ra.provider", "ra.outcome", "drawn", "decision", "graph transaction");
            for (int n = 0; n < 300 && !awaited.stream().allMatch(told()::contains); n++) {
                java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
            var told = told();
            awaited.forEach(word -> assertTrue(told.contains(word), word));
            var trace = new String(java.util.HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1);
            assertTrue(told.split(java.util.regex.Pattern.quote(trace), -1).length > 4, "several spans are of the client's own trace");
            assertFalse(told.contains("zanzibar"));
            assertFalse(told.contains("Bearer"));
        } finally {
            studio.stop();
            collector.stop(0);
        }
    }

    private synchronized void received(byte[] bytes) throws IOException {
        sent.write(bytes);
    }

    private synchronized String told() {
        return sent.toString(StandardCharsets.ISO_8859_1);
    }
}
