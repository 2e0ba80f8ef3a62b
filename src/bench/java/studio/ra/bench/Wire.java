package studio.ra.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** A cable to the graph that counts round trips: how often somebody spoke who had been answered before, what was asked, and how long it took until all of the answer was there. */
final class Wire implements AutoCloseable {

    /** Every statement of the studio begins with a line that says what it is for. */
    private static final Pattern FIRST = Pattern.compile("// (?:of the studio: )?([^\\n]{1,60})");

    /** What Bolt's messages are called, by their signature, of those that carry no statement. */
    private static final Map<Integer, String> MESSAGES = Map.of(0x11, "BEGIN", 0x12, "COMMIT", 0x13, "ROLLBACK", 0x0f, "RESET", 0x3f, "PULL", 0x54, "TELEMETRY", 0x10, "RUN");

    private final ServerSocket server;
    private final URI graph;
    private final Map<String, LongAdder> trips = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> waited = new ConcurrentHashMap<>();

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
                var trip = new Trip();
                start(() -> carry(near.getInputStream(), far.getOutputStream(), trip::asked));
                start(() -> carry(far.getInputStream(), near.getOutputStream(), (some, size) -> trip.answered()));
            }
        });
    }

    String uri() {
        return "bolt://127.0.0.1:" + server.getLocalPort();
    }

    /** What was asked, as the first line of each statement says, to how often. */
    Map<String, Long> trips() {
        return sums(trips);
    }

    /** Nanoseconds from what was asked to the last of its answer, of all its times together. */
    Map<String, Long> waited() {
        return sums(waited);
    }

    /** The one that is under way on a connection. */
    private final class Trip {

        private String statement;
        private long begun;
        private long answered;

        synchronized void asked(byte[] some, int size) {
            if (statement == null || answered > 0) {
                if (statement != null) {
                    trips.computeIfAbsent(statement, asked -> new LongAdder()).increment();
                    waited.computeIfAbsent(statement, asked -> new LongAdder()).add(answered - begun);
                }
                statement = said(some, size);
                begun = System.nanoTime();
                answered = 0;
            }
        }

        synchronized void answered() {
            answered = System.nanoTime();
        }
    }

    private static Map<String, Long> sums(Map<String, LongAdder> all) {
        var now = new TreeMap<String, Long>();
        all.forEach((statement, sum) -> now.put(statement, sum.sum()));
        return now;
    }

    private static String said(byte[] some, int size) {
        var comment = FIRST.matcher(new String(some, 0, size, StandardCharsets.ISO_8859_1));
        return comment.find() ? comment.group(1) : MESSAGES.getOrDefault(size < 4 ? 0 : some[3] & 0xff, "another message");
    }

    private interface Heard {

        void bytes(byte[] some, int size);
    }

    private interface Carrying {

        void run() throws IOException;
    }

    private static void carry(InputStream from, OutputStream to, Heard heard) throws IOException {
        var some = new byte[1 << 16];
        for (int read = from.read(some); read >= 0; read = from.read(some)) {
            heard.bytes(some, read);
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
