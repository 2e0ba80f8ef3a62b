package studio.ra.library;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Where bytes lie under their hash: a folder or a bucket. What it does holds for many studios at once on the same place; every method throws
 * {@link IOException} where the place cannot be used just now, and never because a still is not there.
 */
interface Vault extends AutoCloseable {

    /** A still as it lies there. @param since when it was last kept, on the vault's own clock */
    record Held(String sha256, long bytes, Instant since) {
    }

    /** Which vault this is; made at the first call. The same for all who use it. */
    String id() throws IOException;

    /** Keeps bytes so that they survive a crash when this returns, and no {@link #remove} that looked before takes them. Idempotent. */
    void keep(String sha256, byte[] bytes) throws IOException;

    /** Empty where there is none. */
    OptionalLong size(String sha256) throws IOException;

    /** The last byte, whichever that is. */
    long END = Long.MAX_VALUE - 1;

    /** Bytes {@code first} to {@code last}, both included. @throws java.nio.file.NoSuchFileException where there are none */
    InputStream open(String sha256, long first, long last) throws IOException;

    /** The next in order of their hashes. @param after a hash, or null for the first page */
    List<Held> page(String after, int limit) throws IOException;

    /** Removes bytes that nobody kept since. @return whether they were removed */
    boolean remove(String sha256, Instant before) throws IOException;

    /** @throws IOException where it is away, or another than {@link #id} told: there nothing can be said to be missing */
    void attached() throws IOException;

    /** What keeps it from taking a still, or null. */
    String fault();

    /** Clears away what a crash left unfinished before {@code until}. */
    void sweep(Instant until) throws IOException;

    @Override
    void close();

    /** For people. */
    @Override
    String toString();
}
