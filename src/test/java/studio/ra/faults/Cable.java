package studio.ra.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a studio and its graph, which can be cut and mended: to the studio that is a graph that went away and came back. */
final class Cable implements AutoCloseable {

    private final ServerSocket socket;
    private final URI graph;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Cable(String uri) {
        graph = URI.create(uri);
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    String uri() {
        return "bolt://127.0.0.1:" + socket.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(Cable::close);
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var here = socket.accept();
                if (cut) {
                    here.close();
                    continue;
                }
                var there = new Socket(graph.getHost(), graph.getPort());
                open.add(here);
                open.add(there);
                daemon(() -> carry(here, there));
                daemon(() -> carry(there, here));
            } catch (IOException gone) {
                // the next one may come through
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // then both ends are closed
        }
        close(from);
        close(to);
        open.remove(from);
        open.remove(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }
}
