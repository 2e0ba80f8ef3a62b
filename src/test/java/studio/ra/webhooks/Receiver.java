package studio.ra.webhooks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Plays the servers that webhooks point at, each at a path of its own. */
final class Receiver implements AutoCloseable {

    /** A delivery as it arrived. */
    record Seen(String id, String timestamp, String signature, String type, String body) {

        JsonObject data() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject().getJsonObject("data");
            }
        }

        String told() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject().getString("type");
            }
        }
    }

    private final HttpServer server;
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> holding = new ConcurrentHashMap<>();
    private final Map<String, List<Seen>> seen = new ConcurrentHashMap<>();

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::receive);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What deliveries to a path are answered with; 204 where nothing is said. */
    void answers(String path, int status) {
        answers.put(path, status);
    }

    /** Takes deliveries to a path, and answers only when it is let go. */
    void holds(String path) {
        holding.put(path, new CountDownLatch(1));
    }

    void letsGo(String path) {
        holding.remove(path).countDown();
    }

    List<Seen> seen(String path) {
        return seen.getOrDefault(path, List.of());
    }

    /** Waits until what arrived at a path is as it should be. */
    List<Seen> awaits(String path, Predicate<List<Seen>> enough) {
        long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!enough.test(seen(path))) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("in vain at " + path + ": " + seen(path));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return seen(path);
    }

    @Override
    public void close() {
        holding.values().forEach(CountDownLatch::countDown);
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var headers = exchange.getRequestHeaders();
        seen.computeIfAbsent(path, any -> new CopyOnWriteArrayList<>()).add(new Seen(headers.getFirst("webhook-id"), headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"), headers.getFirst("Content-Type"), new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        var held = holding.get(path);
        if (held != null) {
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        int status = answers.getOrDefault(path, 204);
        if (status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", url("/elsewhere"));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
