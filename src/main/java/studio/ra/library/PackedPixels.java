package studio.ra.library;

import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The rows of a PNG as they lie in its file: unpacked a little at a time and counted, which tells whether all of them are there for half of what decoding costs and
 * without room for the picture. As lenient as decoding is: no checksum is asked for.
 */
final class PackedPixels {

    private static final int HEADER = 8 + 25;
    private static final int FILTERS = 4;

    private final byte[] bytes;
    private final long row;
    private final long all;
    private final byte[] some = new byte[1 << 15];
    private final Inflater inflater = new Inflater();
    private long seen;

    private PackedPixels(byte[] bytes, long row, long all) {
        this.bytes = bytes;
        this.row = row;
        this.all = all;
    }

    /** Whether all rows are there; empty of a PNG that only a decoder understands: interlaced, of fewer bits than a byte, with a palette. @param bytes begin with a PNG's header */
    static Optional<Boolean> whole(byte[] bytes) {
        if (bytes.length < HEADER || Pieces.big(bytes, 8) != 13 || bytes[24] != 8 && bytes[24] != 16 || bytes[26] != 0 || bytes[27] != 0 || bytes[28] != 0 || odd(bytes)) {
            return Optional.empty();
        }
        int samples = switch (bytes[25]) {
            case 0 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 0;
        };
        long row = 1 + Pieces.big(bytes, 16) * samples * (bytes[24] / 8);
        return samples == 0 ? Optional.empty() : Optional.of(new PackedPixels(bytes, row, row * Pieces.big(bytes, 20)).unpacks());
    }

    /** Whether something before the pixels says how to understand them. */
    private static boolean odd(byte[] bytes) {
        for (long at = HEADER; at + 8 <= bytes.length && !named(bytes, at, "IDAT"); at += 12 + Pieces.big(bytes, (int) at)) {
            if (named(bytes, at, "PLTE") || named(bytes, at, "tRNS")) {
                return true;
            }
        }
        return false;
    }

    private boolean unpacks() {
        try {
            boolean begun = false;
            for (long at = HEADER; at + 8 <= bytes.length && seen < all; at += 12 + Pieces.big(bytes, (int) at)) {
                boolean pixels = named(bytes, at, "IDAT");
                if (begun && !pixels) {
                    return false;
                }
                begun = pixels;
                if (pixels && !takes((int) at + 8, (int) Math.min(Pieces.big(bytes, (int) at), bytes.length - at - 8))) {
                    return false;
                }
            }
            return seen == all;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** @return false where the rows end too early, or say they are made in a way there is not */
    private boolean takes(int from, int length) throws DataFormatException {
        inflater.setInput(bytes, from, length);
        while (seen < all) {
            int count = inflater.inflate(some, 0, (int) Math.min(some.length, all - seen));
            if (count == 0) {
                return inflater.needsInput() && !inflater.finished();
            }
            for (long next = (seen + row - 1) / row * row; next < seen + count; next += row) {
                if ((some[(int) (next - seen)] & 0xFF) > FILTERS) {
                    return false;
                }
            }
            seen += count;
        }
        return true;
    }

    private static boolean named(byte[] bytes, long at, String name) {
        return Pieces.name(bytes, (int) at + 4).equals(name);
    }
}
