package studio.ra.outward;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CarrierTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final AtomicInteger received = new AtomicInteger();
    private final AtomicReference<String> seen = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Carrier home = new Carrier(new Reach(List.of("127.0.0.1")));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 50);
        server.createContext("/", exchange -> {
            received.incrementAndGet();
            seen.set(exchange.getRequestMethod() + ' ' + exchange.getRequestURI() + ' ' + exchange.getRequestHeaders().getFirst("Host") + ' '
                    + exchange.getRequestHeaders().getFirst("X-One") + ' ' + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange);
        });
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        home.close();
        server.stop(0);
    }

    @Test
    void anErrandArrivesAsItIs() throws IOException {
        var response = home.run(new Errand("POST", at("/a//b?x=%2F&y"), Map.of("X-One", "1"), "hello".getBytes(StandardCharsets.UTF_8)), 100, LONG);
        assertEquals("POST /a//b?x=%2F&y 127.0.0.1:" + server.getAddress().getPort() + " 1 hello", seen.get());
        assertEquals(200, response.status());
        assertArrayEquals("here".getBytes(StandardCharsets.UTF_8), response.bytes());
        assertEquals("7", response.retryAfter());
    }

    @Test
    void aRedirectIsAnAnswerAndNotFollowed() throws IOException {
        assertEquals(307, home.run(Errand.get(at("/redirect"), Map.of()), 100, LONG).status());
        assertEquals(1, received.get());
    }

    @Test
    void anAnswerIsReadToItsLimit() throws IOException {
        var response = home.run(Errand.get(at("/large"), Map.of()), 1000, LONG);
        assertEquals(200, response.status());
        assertTrue(response.tooLarge());
        assertEquals(0, response.bytes().length);
    }

    @Test
    void whoNeverEndsIsLeft() {
        assertThrows(IOException.class, () -> home.run(Errand.get(at("/hang"), Map.of()), 1000, Duration.ofMillis(300)));
        assertThrows(IOException.class, () -> home.run(Errand.get(at("/drip"), Map.of()), 1000, Duration.ofMillis(300)));
    }

    @Test
    void whereNobodyMayGoNobodyConnects() {
        try (var carrier = new Carrier(new Reach(List.of()))) {
            assertThrows(Closed.class, () -> carrier.run(Errand.get(at("/"), Map.of()), 100, LONG));
        }
        assertEquals(0, received.get());
    }

    /** A name server of the attacker's answers with a public address where the address is checked, and with loopback where it is connected to. */
    @Test
    void aNameThatChangesItsAddressIsJudgedByTheOneConnectedTo() {
        var asked = new AtomicInteger();
        Reach.Names rebinding = host -> InetAddress.getAllByName(asked.getAndIncrement() < 2 ? "203.1.113.1" : "127.0.0.1");
        var reach = new Reach(List.of(), rebinding);
        var address = URI.create("https://rebinding.test:" + server.getAddress().getPort() + "/");
        assertTrue(reach.refuses(address.toString()).isEmpty());
        try (var carrier = new Carrier(reach)) {
            assertThrows(Closed.class, () -> carrier.run(Errand.get(address, Map.of()), 100, LONG));
        }
        assertEquals(3, asked.get());
        assertEquals(0, received.get());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/redirect" -> {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
                exchange.sendResponseHeaders(307, -1);
            }
            case "/large" -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(new byte[5000]);
            }
            case "/hang" -> wait(exchange);
            case "/drip" -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                wait(exchange);
            }
            default -> {
                exchange.getResponseHeaders().add("Retry-After", "7");
                exchange.sendResponseHeaders(200, 4);
                exchange.getResponseBody().write("here".getBytes(StandardCharsets.UTF_8));
            }
        }
        exchange.close();
    }

    private void wait(HttpExchange exchange) {
        try {
            over.await();
        } catch (InterruptedException e) {
            exchange.close();
        }
    }
}
