package studio.ra.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A cable to the graph that counts round trips: how often somebody spoke who had been answered before. */
final class Wire implements AutoCloseable {

    private final ServerSocket server;
    private final URI graph;
    private final AtomicLong trips = new AtomicLong();

    Wire(String uri) {
        graph = URI.create(uri);
        try {
            server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(() -> {
            while (!server.isClosed()) {
                var near = server.accept();
                var far = new Socket(graph.getHost(), graph.getPort());
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                var answered = new AtomicBoolean(true);
                start(() -> carry(near.getInputStream(), far.getOutputStream(), () -> {
                    if (answered.getAndSet(false)) {
                        trips.incrementAndGet();
                    }
                }));
                start(() -> carry(far.getInputStream(), near.getOutputStream(), () -> answered.set(true)));
            }
        });
    }

    String uri() {
        return "bolt://127.0.0.1:" + server.getLocalPort();
    }

    long trips() {
        return trips.get();
    }

    private interface Carrying {

        void run() throws IOException;
    }

    private static void carry(InputStream from, OutputStream to, Runnable spoke) throws IOException {
        var some = new byte[1 << 16];
        for (int read = from.read(some); read >= 0; read = from.read(some)) {
            spoke.run();
            to.write(some, 0, read);
        }
    }

    private static void start(Carrying work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // one of them hung up
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
