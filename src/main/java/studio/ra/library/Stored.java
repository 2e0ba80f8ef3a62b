package studio.ra.library;

/**
 * Bytes that are safely on disk.
 *
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits; also their address
 * @param bytes  how many
 */
public record Stored(String sha256, long bytes) {

    public Stored {
        hash(sha256);
        if (bytes < 1) {
            throw new IllegalArgumentException("a still has bytes");
        }
    }

    /** The argument, which becomes part of a path only after this. */
    static String hash(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return sha256;
    }
}
