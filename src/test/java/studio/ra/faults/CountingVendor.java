package studio.ra.faults;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Plays a server of OpenAI's dialect and FLUX on loopback, and counts every order that reaches it. An order is told from others by a mark in its
 * prompt; what happens to orders with a mark is decided by the test.
 */
final class CountingVendor implements AutoCloseable {

    /** What becomes of an order that was received. */
    interface Fate {

        /** Draws it. */
        Fate DRAWN = (vendor, order) -> order.draw();
        /** Takes it and hangs up. */
        Fate DROPPED = (vendor, order) -> order.hangUp();

        void meet(CountingVendor vendor, Order order) throws IOException;

        static Fate refused(int status, String body, String... headers) {
            return (vendor, order) -> order.answer(status, body, headers);
        }

        /** Draws once the gate is open. */
        static Fate when(Gate gate) {
            return (vendor, order) -> {
                gate.passed();
                order.draw();
            };
        }

        /** One after another; the last stays. */
        static Fate each(Fate... fates) {
            var turn = new AtomicInteger();
            return (vendor, order) -> fates[Math.min(turn.getAndIncrement(), fates.length - 1)].meet(vendor, order);
        }
    }

    private final HttpServer server;
    private final Map<String, Fate> fates = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> orders = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> turnedAway = new ConcurrentHashMap<>();
    private final Map<String, Gate> arrivals = new ConcurrentHashMap<>();
    private final Map<String, Gate> tasks = new ConcurrentHashMap<>();
    private final AtomicInteger drawn = new AtomicInteger();
    private final Map<String, AtomicInteger> failing = new ConcurrentHashMap<>();
    private final AtomicInteger delivered = new AtomicInteger();

    CountingVendor() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/", this::order);
        server.createContext("/v1/get_result", this::poll);
        server.createContext("/delivery/", this::deliver);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Decides about orders whose prompt holds the mark. */
    void decide(String mark, Fate fate) {
        orders.put(mark, new AtomicInteger());
        turnedAway.put(mark, new AtomicInteger());
        arrivals.put(mark, new Gate());
        fates.put(mark, fate);
    }

    /** How many orders with the mark were received. */
    int received(String mark) {
        return orders.get(mark).get();
    }

    /** How many of them were not turned away with an error: what a vendor may bill, and what it refused for its content. */
    int accepted(String mark) {
        return orders.containsKey(mark) ? orders.get(mark).get() - turnedAway.get(mark).get() : 0;
    }

    /** Waits until the first has arrived. */
    void awaits(String mark) {
        arrivals.get(mark).passed();
    }

    /** The first deliveries of FLUX of orders with the mark fail so often. */
    void failsToDeliver(String mark, int times) {
        failing.put(mark, new AtomicInteger(times));
        delivered.set(0);
    }

    /** Deliveries since, failed ones included. */
    int deliveries() {
        return delivered.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void order(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        // a mark may begin with another
        var mark = fates.keySet().stream().filter(body::contains).max(Comparator.comparingInt(String::length)).orElseThrow();
        orders.get(mark).incrementAndGet();
        arrivals.get(mark).open();
        fates.get(mark).meet(this, new Order(exchange, mark));
    }

    private void poll(HttpExchange exchange) throws IOException {
        var id = exchange.getRequestURI().getQuery().substring(3);
        var ready = tasks.containsKey(id) && tasks.get(id).isOpen();
        send(exchange, 200, "application/json", (ready ? "{\"id\":\"" + id + "\",\"status\":\"Ready\",\"result\":{\"sample\":\"" + url() + "/delivery/" + id
                + ".png\",\"seed\":42}}" : "{\"id\":\"" + id + "\",\"status\":\"Pending\"}").getBytes(StandardCharsets.UTF_8));
    }

    private void deliver(HttpExchange exchange) throws IOException {
        delivered.incrementAndGet();
        var path = exchange.getRequestURI().getPath();
        if (failing.entrySet().stream().anyMatch(mark -> path.endsWith('-' + mark.getKey() + ".png") && mark.getValue().getAndDecrement() > 0)) {
            send(exchange, 503, "text/plain", new byte[0]);
        } else {
            send(exchange, 200, "image/png", picture());
        }
    }

    private byte[] picture() {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, drawn.incrementAndGet());
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** One that was received. */
    final class Order {

        private final HttpExchange exchange;
        private final String mark;

        private Order(HttpExchange exchange, String mark) {
            this.exchange = exchange;
            this.mark = mark;
        }

        void draw() throws IOException {
            answer(200, flux() ? task(Optional.empty()) : images(List.of(picture())));
        }

        /** Draws it and sends the picture so often. */
        void repeat(int times) throws IOException {
            answer(200, images(Collections.nCopies(times, picture())));
        }

        private static String images(List<byte[]> pictures) {
            return pictures.stream().map(picture -> "{\"b64_json\":\"" + Base64.getEncoder().encodeToString(picture) + "\"}")
                    .collect(Collectors.joining(",", "{\"created\":1,\"data\":[", "]}"));
        }

        /** FLUX only: takes the order as a task that is ready once the gate is open. */
        void take(Gate gate) throws IOException {
            answer(200, task(Optional.of(gate)));
        }

        void answer(int status, String body, String... headers) throws IOException {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            if (status >= 400 && !body.contains("moderation")) {
                turnedAway.get(mark).incrementAndGet();
            }
            send(exchange, status, "application/json", body.getBytes(StandardCharsets.UTF_8));
        }

        void hangUp() {
            exchange.close();
        }

        private boolean flux() {
            return exchange.getRequestURI().getPath().startsWith("/v1/flux");
        }

        private String task(Optional<Gate> gate) {
            var id = "t" + drawn.incrementAndGet() + '-' + mark;
            tasks.put(id, gate.orElseGet(Gate::opened));
            return "{\"id\":\"" + id + "\",\"polling_url\":\"" + url() + "/v1/get_result?id=" + id + "\"}";
        }
    }
}
