package studio.ra.models;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The base64 text of one JSON string, up to its closing quote: escapes resolved, white space and a leading {@code data:…,} skipped, the
 * alphabet of URLs turned into the usual one.
 */
final class Quoted extends InputStream {

    private static final String DATA = "data:";

    private final InputStream in;
    private boolean ended;
    private IOException broken;
    private int at;

    Quoted(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        int c = next();
        while (c >= 0 && Character.isWhitespace(c)) {
            c = next();
        }
        if (at == 1 && c == 'd') {
            return afterData();
        }
        return c == '-' ? '+' : c == '_' ? '/' : c;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = read();
            if (c < 0) {
                break;
            }
            into[from + count++] = (byte) c;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** Reads on to the closing quote. @throws IOException where the source broke, now or before */
    void drain() throws IOException {
        while (next() >= 0) {
            // what is left of text that was no base64
        }
    }

    private int afterData() throws IOException {
        for (int i = 1; i < DATA.length(); i++) {
            if (next() != DATA.charAt(i)) {
                return '!';
            }
        }
        for (int c = next(); c != ','; c = next()) {
            if (c < 0 || at > 128) {
                return '!';
            }
        }
        return read();
    }

    private int next() throws IOException {
        if (ended) {
            return -1;
        }
        at = Math.min(at + 1, 1 << 20);
        int c = source();
        if (c == '"') {
            ended = true;
            return -1;
        }
        return c == '\\' ? escape(source()) : c;
    }

    private int escape(int c) throws IOException {
        return switch (c) {
            case 'n', 'r', 't', 'b', 'f' -> ' ';
            case 'u' -> {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    code = code * 16 + Math.max(0, Character.digit(source(), 16));
                }
                yield code < 128 ? code : '!';
            }
            default -> c;
        };
    }

    private int source() throws IOException {
        if (broken != null) {
            throw broken;
        }
        try {
            int c = in.read();
            if (c < 0) {
                throw new EOFException();
            }
            return c;
        } catch (IOException lost) {
            broken = lost;
            throw lost;
        }
    }
}
