package studio.ra.models;

import java.io.IOException;
import java.io.InputStream;

/** A stream with a window on what comes next: read byte by byte where that is needed, and many at a time where they are all of one kind. For one thread. */
final class Ahead {

    private final InputStream in;
    private final byte[] window = new byte[1 << 16];
    private int at;
    private int end;

    Ahead(InputStream in) {
        this.in = in;
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        return there() ? window[at++] & 0xFF : -1;
    }

    /**
     * Takes bytes as long as they have a value in a table, and puts those values into an array.
     *
     * @param table of 256 values; 0 for a byte that is not taken
     * @return how many were taken: until {@code into} is full, a byte is not taken, or the end
     */
    int take(byte[] table, byte[] into, int from) throws IOException {
        int to = from;
        while (to < into.length && there()) {
            int stop = Math.min(end, at + into.length - to);
            while (at < stop && table[window[at] & 0xFF] != 0) {
                into[to++] = table[window[at++] & 0xFF];
            }
            if (at < stop) {
                break;
            }
        }
        return to - from;
    }

    private boolean there() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(window, 0, window.length));
        }
        return at < end;
    }
}
