package studio.ra.models;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The base64 text of one JSON string, up to its closing quote: escapes resolved, white space and a leading {@code data:…,} skipped, the
 * alphabet of URLs turned into the usual one. Decoded a block at a time, so that the text is nowhere as a whole.
 */
final class Quoted {

    private static final String DATA = "data:";
    /** Divisible by four: each block but the last is whole groups. */
    private static final int BLOCK = 1 << 15;
    /** What base64 is written in, and how we spell it; whatever needs a closer look is 0. */
    private static final byte[] PLAIN = new byte[256];

    static {
        for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".toCharArray()) {
            PLAIN[c] = (byte) c;
        }
        PLAIN['-'] = '+';
        PLAIN['_'] = '/';
    }

    private final Ahead in;
    private boolean ended;
    private int at;

    Quoted(Ahead in) {
        this.in = in;
    }

    /** What the text stands for, up to its closing quote; empty where it is no base64. @throws IOException where the stream breaks off */
    byte[] decoded() throws IOException {
        var parts = new ArrayList<byte[]>();
        var block = new byte[BLOCK];
        try {
            boolean padded = false;
            for (int count = fill(block); count > 0; count = fill(block)) {
                if (padded) {
                    throw new IllegalArgumentException("text after its padding");
                }
                var part = Base64.getDecoder().decode(count == BLOCK ? block : Arrays.copyOf(block, count));
                padded = part.length < BLOCK / 4 * 3;
                parts.add(part);
            }
            return together(parts);
        } catch (IllegalArgumentException broken) {
            drain();
            return new byte[0];
        }
    }

    private static byte[] together(List<byte[]> parts) {
        var whole = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(whole::put);
        return whole.array();
    }

    /** @return how many characters of base64 there were for the block; less than its length only at the end */
    private int fill(byte[] block) throws IOException {
        int count = 0;
        while (count < block.length) {
            // the first character may be that of a leading data:
            count += at == 0 ? 0 : in.take(PLAIN, block, count);
            if (count < block.length) {
                int c = read();
                if (c < 0) {
                    break;
                }
                block[count++] = (byte) c;
            }
        }
        return count;
    }

    private int read() throws IOException {
        int c = next();
        while (c >= 0 && Character.isWhitespace(c)) {
            c = next();
        }
        if (at == 1 && c == 'd') {
            return afterData();
        }
        return c == '-' ? '+' : c == '_' ? '/' : c;
    }

    /** Reads on to the closing quote. */
    private void drain() throws IOException {
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
        int c = in.read();
        if (c < 0) {
            throw new EOFException();
        }
        return c;
    }
}
