package studio.ra.library;

import studio.ra.models.Format;

/**
 * Whether a file ends where its image does. A decoder does not mind what follows the last pixel, so a picture that is also an archive or a script
 * would pass it.
 */
final class Ending {

    private Ending() {
    }

    /** @param bytes of a picture of that format that can be decoded */
    static boolean clean(Format format, byte[] bytes) {
        return switch (format) {
            case PNG -> png(bytes);
            case JPEG -> jpegs(bytes);
            case WEBP -> number(bytes, 4, false) + 8 == bytes.length;
        };
    }

    private static boolean png(byte[] bytes) {
        long at = 8;
        while (at + 12 <= bytes.length) {
            boolean last = bytes[(int) at + 4] == 'I' && bytes[(int) at + 5] == 'E' && bytes[(int) at + 6] == 'N' && bytes[(int) at + 7] == 'D';
            at += 12 + number(bytes, (int) at, true);
            if (last) {
                return at == bytes.length;
            }
        }
        return false;
    }

    /** A camera may put further JPEGs behind the first one, and zeros between them. */
    private static boolean jpegs(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (at > 0 && bytes[at] == 0) {
                at++;
                continue;
            }
            at = jpeg(bytes, at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the JPEG that starts at {@code at} ends, or −1 where there is none or it does not end. */
    private static int jpeg(byte[] bytes, int at) {
        if (marker(bytes, at) != 0xD8) {
            return -1;
        }
        int next = at + 2;
        while (next + 1 < bytes.length) {
            int marker = marker(bytes, next);
            if (marker == 0xD9) {
                return next + 2;
            }
            if (marker < 0 || marker == 0xFF || marker == 0 || marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) {
                // pixels, a stuffed byte, a fill byte or a restart
                next++;
            } else if (next + 3 < bytes.length) {
                next += 2 + ((bytes[next + 2] & 0xFF) << 8 | bytes[next + 3] & 0xFF);
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** Where the first image of a JPEG ends, or all of the bytes where it does not. */
    static int first(byte[] bytes) {
        int end = jpeg(bytes, 0);
        return end < 0 ? bytes.length : end;
    }

    private static int marker(byte[] bytes, int at) {
        return at + 1 < bytes.length && (bytes[at] & 0xFF) == 0xFF ? bytes[at + 1] & 0xFF : -1;
    }

    private static long number(byte[] bytes, int at, boolean big) {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 8 | bytes[at + (big ? i : 3 - i)] & 0xFF;
        }
        return value;
    }
}
