package studio.ra.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Arrays;

/** A server that takes one order and answers it with JSON that never ends, until the other side hangs up. */
final class Endless implements AutoCloseable {

    private static final byte[] HEAD = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000000000\r\n\r\n{\"data\":[{\"b64_json\":\""
            + "x").getBytes();

    private final ServerSocket socket;

    Endless() throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::talk, "endless");
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void talk() {
        var more = new byte[1 << 16];
        Arrays.fill(more, (byte) 'A');
        try (var connection = socket.accept(); var out = connection.getOutputStream()) {
            connection.getInputStream().read(more, 0, 1);
            out.write(HEAD);
            while (!socket.isClosed()) {
                out.write(more);
            }
        } catch (IOException hungUp) {
            // as it should
        }
    }
}
