package studio.ra.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;

import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A vendor of OpenAI's dialect on loopback that answers at once: with an image of 8 KB, or of 1.4 MB where the order says {@value #LARGE}. No two images are the same
 * bytes, for the same bytes are kept once: each ends with a chunk of its own number.
 */
final class ImageVendor implements AutoCloseable {

    static final String LARGE = "enormous";

    private static final int END = 12;

    private final HttpServer server;
    private final AtomicLong number = new AtomicLong();
    private final Picture small = new Picture(8 << 10);
    private final Picture large = new Picture(1_400_000);

    ImageVendor() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How many orders it took. */
    long drawn() {
        return number.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var order = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var tail = (order.contains(LARGE) ? large : small).tail(number.incrementAndGet());
            var begin = (order.contains(LARGE) ? large : small).begin;
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, begin.length + tail.length);
            exchange.getResponseBody().write(begin);
            exchange.getResponseBody().write(tail);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The answer but for its last bytes, made once. */
    private static final class Picture {

        private final byte[] begin;
        private final byte[] rest;

        /** @param bytes about so many; of noise, for that cannot be packed smaller */
        Picture(int bytes) {
            int side = (int) Math.sqrt(bytes / 3.0);
            var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
            var random = new Random(bytes);
            for (int i = 0; i < side * side; i++) {
                image.setRGB(i % side, i / side, random.nextInt());
            }
            var out = new ByteArrayOutputStream();
            try {
                ImageIO.write(image, "png", out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var png = out.toByteArray();
            int kept = (png.length - END) / 3 * 3;
            begin = ("{\"created\":1,\"data\":[{\"b64_json\":\"" + Base64.getEncoder().encodeToString(Arrays.copyOf(png, kept))).getBytes(StandardCharsets.US_ASCII);
            rest = Arrays.copyOfRange(png, kept, png.length);
        }

        byte[] tail(long number) {
            var chunk = ByteBuffer.allocate(12 + 13).putInt(13).put("tEXtn\0".getBytes(StandardCharsets.US_ASCII)).put(String.format("%011d", number).getBytes(StandardCharsets.US_ASCII));
            var crc = new CRC32();
            crc.update(chunk.array(), 4, 17);
            chunk.putInt((int) crc.getValue());
            var tail = ByteBuffer.allocate(rest.length + 25).put(rest, 0, rest.length - END).put(chunk.flip()).put(rest, rest.length - END, END);
            return (Base64.getEncoder().encodeToString(tail.array()) + "\"}]}").getBytes(StandardCharsets.US_ASCII);
        }
    }
}
