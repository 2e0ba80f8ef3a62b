package studio.ra.pages;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server of OpenAI's dialect that draws at once, or not before it is let: so a page can be looked at while a drawing is under way. */
final class Painter {

    private final HttpServer server;
    private final AtomicInteger drawn = new AtomicInteger();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile boolean silent;

    Painter() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/", this::draw);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whoever orders from now on waits. */
    void hold() {
        held = new CountDownLatch(1);
    }

    /** Whoever orders from now on gets no answer: the line is closed. */
    void silence() {
        silent = true;
    }

    /** Whoever waits is served, and whoever comes is answered. */
    void release() {
        silent = false;
        held.countDown();
    }

    private void draw(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            if (silent) {
                return;
            }
            if (!held.await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("nobody let the painter draw");
            }
            var body = ("{\"created\":1,\"data\":[{\"b64_json\":\"" + Base64.getEncoder().encodeToString(picture()) + "\"}]}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each another one. */
    private byte[] picture() throws IOException {
        var image = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        int tint = drawn.incrementAndGet() * 0x2F1B37;
        for (int x = 0; x < 320; x++) {
            for (int y = 0; y < 180; y++) {
                image.setRGB(x, y, tint + x * 0x000100 + y);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
