package studio.ra.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A place where a studio's line to its graph stands still: before a query is sent, or after its transaction was committed and before the studio
 * hears of it. Between two such places nothing in the graph changes.
 */
final class Stop {

    private final String query;
    private final byte[] mark;
    private final boolean committed;
    private final Gate reached = new Gate();
    private volatile String line;
    private final Gate released = new Gate();

    private Stop(String query, String mark, boolean committed) {
        this.query = text(query);
        this.mark = mark.getBytes(StandardCharsets.UTF_8);
        this.committed = committed;
    }

    /** @param query such as {@code generation/attempt}. @param mark a text among its parameters, "" for any */
    static Stop before(String query, String mark) {
        return new Stop(query, mark, false);
    }

    static Stop committed(String query, String mark) {
        return new Stop(query, mark, true);
    }

    boolean after() {
        return committed;
    }

    /** Whether a Bolt message runs the query with the mark. */
    boolean meets(byte[] message) {
        return !released.isOpen() && has(message, query.getBytes(StandardCharsets.UTF_8)) && (mark.length == 0 || has(message, mark));
    }

    /** Called by the line: stands still until it is released. @param line what the graph calls it */
    void stand(String line) {
        this.line = line;
        reached.open();
        released.passed();
    }

    /** Waits until the line stands here. */
    void awaits() {
        reached.passed();
    }

    /** What the graph calls the line that stands here, such as {@code bolt-7}. */
    String line() {
        return line;
    }

    void release() {
        released.open();
    }

    private static boolean has(byte[] in, byte[] what) {
        for (int at = 0; at <= in.length - what.length; at++) {
            if (Arrays.equals(in, at, at + what.length, what, 0, what.length)) {
                return true;
            }
        }
        return false;
    }

    /** The line that says what it is for, by which it is known wherever it goes with others. */
    private static String text(String query) {
        try (var in = Stop.class.getResourceAsStream("/studio/ra/" + query + ".cypher")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
