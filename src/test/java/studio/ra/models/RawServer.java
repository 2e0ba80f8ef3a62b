package studio.ra.models;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that says what no HTTP server would, to one connection after the other. */
final class RawServer implements AutoCloseable {

    private interface Talk {

        void with(Socket connection) throws IOException;
    }

    private static final byte[] HEAD = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000000000\r\n\r\n{\"data\":[{\"b64_json\":\""
            + "x").getBytes();

    private final ServerSocket socket;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();

    private RawServer(Talk talk) throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var thread = new Thread(() -> accept(talk), "raw server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Answers with JSON that never ends, until the other side hangs up. */
    static RawServer endless() throws IOException {
        var more = new byte[1 << 16];
        Arrays.fill(more, (byte) 'A');
        return new RawServer(connection -> {
            connection.getOutputStream().write(HEAD);
            while (true) {
                connection.getOutputStream().write(more);
            }
        });
    }

    /** Answers the first order of each connection, says nothing of closing it, and never listens to it again. @param head without the length, with its line ends */
    static RawServer deaf(String head, String body) throws IOException {
        var answer = (head + "Content-Length: " + body.length() + "\r\n\r\n" + body).getBytes();
        return new RawServer(connection -> connection.getOutputStream().write(answer));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** How many there were. */
    int connections() {
        return connections.size();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var connection : connections) {
            connection.close();
        }
    }

    private void accept(Talk talk) {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                connections.add(connection);
                connection.getInputStream().read();
                talk.with(connection);
            } catch (IOException hungUp) {
                // as it should, or this server is closed
            }
        }
    }
}
