package studio.ra.faults;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * The line between a studio and its graph. It can be cut and mended: to the studio that is a graph that went away and came back. And it can stand still
 * at a {@link Stop}, for which it reads Bolt's messages as they pass, none of which it changes.
 */
final class Cable implements AutoCloseable {

    private static final int BEGIN = 0x11;
    private static final int COMMIT = 0x12;
    private static final int ROLLBACK = 0x13;
    private static final int RESET = 0x0f;
    private static final int FAILURE = 0x7f;
    private static final int RUN = 0x10;
    private static final int SUCCESS = 0x70;

    /** In its answer to a greeting the graph says what it calls the line. */
    private static final Pattern NAME = Pattern.compile("connection_id.(bolt-\\d+)", Pattern.DOTALL);

    private final ServerSocket socket;
    private final URI graph;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Stop> stops = new CopyOnWriteArrayList<>();
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

    /** From now on whatever comes there stands still. */
    Stop stop(Stop here) {
        stops.add(here);
        return here;
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
                var heard = new AtomicReference<Awaited>();
                var line = new AtomicReference<String>();
                daemon(() -> carry(here, there, () -> ask(here, there, heard, line)));
                daemon(() -> carry(there, here, () -> answer(there, here, heard, line)));
            } catch (IOException gone) {
                // the next one may come through
            }
        }
    }

    /** What is carried until one end hangs up. */
    private interface Load {
        void carry() throws IOException;
    }

    private void carry(Socket from, Socket to, Load load) {
        try {
            load.carry();
        } catch (IOException gone) {
            // then both ends are closed
        }
        close(from);
        close(to);
        open.remove(from);
        open.remove(to);
    }

    /** A commit that was asked for. @param answers how many successes it takes until it is done */
    private record Awaited(Stop stop, int answers) {
    }

    private void ask(Socket from, Socket to, AtomicReference<Awaited> heard, AtomicReference<String> line) throws IOException {
        var in = new DataInputStream(from.getInputStream());
        var hello = in.readNBytes(20);
        for (int at = 4; at < hello.length; at += 4) {
            if (hello[at + 2] == 1 && hello[at + 3] == -1) {
                // a version of 255.1 asks for a longer greeting, which is not spoken here
                Arrays.fill(hello, at, at + 4, (byte) 0);
            }
        }
        to.getOutputStream().write(hello);
        Stop after = null;
        boolean begun = false;
        for (var message = Message.read(in);; message = Message.read(in)) {
            if (message.is(BEGIN)) {
                begun = true;
                after = null;
            }
            if (message.is(RUN)) {
                after = pass(message.body(), after, line.get());
            }
            // a query without a transaction is committed with its last row, and was accepted before
            if (after != null && (message.is(COMMIT) || message.is(RUN) && !begun)) {
                heard.set(new Awaited(after, begun ? 1 : 2));
                after = null;
            }
            begun = begun && !message.is(COMMIT) && !message.is(ROLLBACK) && !message.is(RESET);
            to.getOutputStream().write(message.raw());
        }
    }

    /** Lets a query through when nothing stops it. @return what stops its transaction's answer, or null */
    private Stop pass(byte[] query, Stop after, String line) {
        for (var stop : stops) {
            if (stop.meets(query)) {
                if (stop.after()) {
                    return stop;
                }
                stop.stand(line);
                return pass(query, after, line);
            }
        }
        return after;
    }

    private void answer(Socket from, Socket to, AtomicReference<Awaited> heard, AtomicReference<String> line) throws IOException {
        var in = new DataInputStream(from.getInputStream());
        to.getOutputStream().write(in.readNBytes(4));
        for (var message = Message.read(in);; message = Message.read(in)) {
            if (line.get() == null) {
                NAME.matcher(new String(message.body(), StandardCharsets.ISO_8859_1)).results().findFirst().ifPresent(name -> line.set(name.group(1)));
            }
            if (message.is(FAILURE)) {
                heard.set(null);
            }
            var awaited = heard.get();
            if (awaited != null && message.is(SUCCESS)) {
                boolean done = awaited.answers() == 1;
                heard.set(done ? null : new Awaited(awaited.stop(), awaited.answers() - 1));
                if (done) {
                    awaited.stop().stand(line.get());
                }
            }
            to.getOutputStream().write(message.raw());
        }
    }

    /** One message of Bolt, or the empty one that keeps a line alive. @param raw with the lengths of its pieces */
    private record Message(byte[] body, byte[] raw) {

        static Message read(DataInputStream in) throws IOException {
            var body = new ByteArrayOutputStream();
            var raw = new ByteArrayOutputStream();
            for (int length = in.readUnsignedShort();; length = in.readUnsignedShort()) {
                raw.write(length >> 8);
                raw.write(length);
                if (length == 0) {
                    return new Message(body.toByteArray(), raw.toByteArray());
                }
                var piece = in.readNBytes(length);
                body.write(piece);
                raw.write(piece);
            }
        }

        boolean is(int signature) {
            return body.length > 1 && (body[1] & 0xff) == signature;
        }
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
