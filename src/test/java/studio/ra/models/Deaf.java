package studio.ra.models;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers the first order of each connection, says nothing of closing it, and never listens to it again. */
final class Deaf implements AutoCloseable {

    private final ServerSocket socket;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final byte[] answer;

    /** @param head without the length, with its line ends */
    Deaf(String head, String body) throws IOException {
        answer = (head + "Content-Length: " + body.length() + "\r\n\r\n" + body).getBytes();
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::talk, "deaf");
        thread.setDaemon(true);
        thread.start();
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

    private void talk() {
        try {
            while (!socket.isClosed()) {
                var connection = socket.accept();
                connections.add(connection);
                connection.getInputStream().read();
                connection.getOutputStream().write(answer);
            }
        } catch (IOException closed) {
            // as it should
        }
    }
}
