package studio.ra.library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import studio.ra.models.Format;

/**
 * The parts a picture's file is made of, as its format cuts it: chunks, segments. A length that leads beyond the file ends the walk there; nothing of the
 * pixels is decoded.
 */
final class Pieces {

    private static final int FEWEST = 12;

    private Pieces() {
    }

    /**
     * @param name  {@code IHDR}, {@code APP1}, {@code VP8X}, …; {@code SOS} is a JPEG's pixels, to the end of its image
     * @param start of all of it, header included
     * @param from  of what is in it
     * @param to    behind what is in it
     * @param end   behind all of it, checks and padding included
     */
    record Piece(String name, int start, int from, int to, int end) {

        boolean begins(byte[] bytes, String ascii) {
            var wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
            return to - from >= wanted.length && java.util.Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
        }
    }

    /** In their order. @param bytes of a picture of that format */
    static List<Piece> of(Format format, byte[] bytes) {
        return switch (format) {
            case PNG -> png(bytes);
            case JPEG -> jpeg(bytes);
            case WEBP -> webp(bytes);
        };
    }

    private static List<Piece> png(byte[] bytes) {
        var all = new ArrayList<Piece>();
        for (long at = 8; at + FEWEST <= bytes.length;) {
            long length = big(bytes, (int) at);
            if (at + FEWEST + length > bytes.length) {
                break;
            }
            all.add(new Piece(name(bytes, (int) at + 4), (int) at, (int) at + 8, (int) (at + 8 + length), (int) (at + FEWEST + length)));
            at += FEWEST + length;
        }
        return all;
    }

    private static List<Piece> webp(byte[] bytes) {
        var all = new ArrayList<Piece>();
        for (long at = 12; at + 8 <= bytes.length;) {
            long length = Integer.toUnsignedLong(Integer.reverseBytes((int) big(bytes, (int) at + 4)));
            if (at + 8 + length > bytes.length) {
                break;
            }
            long end = Math.min(bytes.length, at + 8 + length + (length & 1));
            all.add(new Piece(name(bytes, (int) at), (int) at, (int) at + 8, (int) (at + 8 + length), (int) end));
            at = end;
        }
        return all;
    }

    private static List<Piece> jpeg(byte[] bytes) {
        var all = new ArrayList<Piece>();
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int end = at + 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
            if (marker == 0xDA) {
                all.add(new Piece("SOS", at, at, Ending.first(bytes), Ending.first(bytes)));
                break;
            }
            if (end < at + 4 || end > bytes.length) {
                break;
            }
            all.add(new Piece(marker >= 0xE0 && marker <= 0xEF ? "APP" + (marker - 0xE0) : marker == 0xFE ? "COM" : Integer.toHexString(marker), at, at + 4, end, end));
            at = end;
        }
        return all;
    }

    /** The four letters a piece is called by. */
    static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    /** Four bytes, the most significant first. */
    static long big(byte[] bytes, int at) {
        return (bytes[at] & 0xFFL) << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }
}
