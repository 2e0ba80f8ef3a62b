package studio.ra.models;

import java.util.Objects;

/**
 * One drawn image, as the vendor sent it: untouched bytes.
 *
 * @param bytes     the encoded image, never re-encoded
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/webp}, sniffed from the bytes
 * @param seed      the seed the vendor drew with, or null where it tells none
 */
public record Still(byte[] bytes, String mediaType, Long seed) {

    public Still {
        Objects.requireNonNull(mediaType);
        if (bytes.length == 0) {
            throw new IllegalArgumentException("a still has bytes");
        }
    }
}
