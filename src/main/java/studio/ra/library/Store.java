package studio.ra.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import studio.ra.graph.Ids;

/**
 * Bytes on disk by their hash, untouched: {@code assets/ab/cd/<sha256>} under {@code ra.data}. A file appears under its name only when all of it is
 * on the disk, so a crash leaves at most a temporary file. The same bytes are kept once.
 */
@ApplicationScoped
public class Store {

    private static final Logger LOG = Logger.getLogger(Store.class.getName());
    /** A temporary file this old is nobody's any more, even where two studios share the folder. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    /** No vendor's answer is larger. */
    private static final long A_STILL = 64L << 20;

    private final Path data;
    private volatile String id;
    private volatile String fault;

    @Inject
    Store(@ConfigProperty(name = "ra.data", defaultValue = "./data") String data) {
        this.data = Path.of(data);
    }

    /** For the container's proxy. */
    protected Store() {
        this("");
    }

    /**
     * Which store this is: two studios that share a graph but not their bytes tell by it whose drawings they can go on with.
     *
     * @throws StorageUnavailable where it can be neither read nor written, or another studio makes it at this moment
     */
    public String id() {
        if (id == null) {
            begin();
        }
        return id;
    }

    private synchronized void begin() {
        if (id == null) {
            id = readOrMake(data.resolve("assets").resolve("id"));
        }
    }

    private static String readOrMake(Path file) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.writeString(file, Ids.next(), StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
            }
            var id = Files.readString(file);
            if (id.isEmpty()) {
                throw new FileAlreadyExistsException(file + " is being written by another studio");
            }
            return id;
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "cannot keep stills in " + file.getParent(), e);
            throw new StorageUnavailable("stills cannot be kept", e);
        }
    }

    /** Keeps bytes durably: when this returns they survive a crash. Idempotent. @throws StorageUnavailable where they cannot be kept */
    public Stored keep(byte[] bytes) {
        var stored = new Stored(hash(bytes), bytes.length);
        var path = place(stored.sha256());
        try {
            attached();
            if (Files.isRegularFile(path) && Files.size(path) == bytes.length) {
                return stored;
            }
            write(path, bytes);
            return stored;
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "cannot keep a still at " + path, e);
            throw new StorageUnavailable("a still cannot be kept", e);
        }
    }

    /** Whether a still could be kept just now, as far as that can be told before it is there. */
    public boolean room() {
        try {
            attached();
            var incoming = Files.createDirectories(incoming());
            // asked of the folder and not of its disk, which may be mounted twice
            return told(!Files.isWritable(incoming) ? "read-only" : Files.getFileStore(incoming).getUsableSpace() > A_STILL ? null : "full");
        } catch (IOException e) {
            return told(e.toString());
        }
    }

    /** One line of the log when it changes, for who asks may ask every second. @param fault null where there is none */
    private boolean told(String fault) {
        if (!Objects.equals(fault, this.fault)) {
            this.fault = fault;
            LOG.log(fault == null ? Level.INFO : Level.SEVERE, "stills can{0} be kept in {1}{2}",
                    new Object[] {fault == null ? "" : "not", incoming().getParent(), fault == null ? " again" : ": " + fault});
        }
        return fault == null;
    }

    /** A folder that was taken away while the studio runs, as a volume that is unmounted, is not made anew: what is kept there would be gone when it comes back. */
    private void attached() throws IOException {
        var file = data.resolve("assets").resolve("id");
        if (id != null && !(Files.isRegularFile(file) && Files.readString(file).equals(id))) {
            throw new IOException(file.getParent() + " is not the folder this studio began with");
        }
    }

    /** All bytes, checked against their hash. @throws StorageUnavailable where the file is missing or damaged: never wrong bytes */
    public byte[] bytes(String sha256) {
        var path = path(sha256);
        try {
            var bytes = Files.readAllBytes(path);
            if (!hash(bytes).equals(sha256)) {
                LOG.severe(() -> "damaged: " + path + " no longer has the bytes it was named after");
                throw new StorageUnavailable("a still is damaged", null);
            }
            return bytes;
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "cannot read the still at " + path, e);
            throw new StorageUnavailable("a still cannot be read", e);
        }
    }

    /** Whether there are bytes under this name, whatever they are. */
    boolean has(String sha256) {
        return Files.isRegularFile(place(Stored.hash(sha256)));
    }

    /** Where the bytes are, unchecked but for their presence. @throws StorageUnavailable where the file is missing */
    public Path path(String sha256) {
        var path = place(Stored.hash(sha256));
        if (!Files.isRegularFile(path)) {
            LOG.severe(() -> "missing: " + path);
            throw new StorageUnavailable("a still is missing", null);
        }
        return path;
    }

    /** As {@link #path(String)}, and as long as they were. @throws StorageUnavailable where the file is missing or cut */
    public Path path(Stored stored) {
        var path = path(stored.sha256());
        try {
            if (Files.size(path) != stored.bytes()) {
                LOG.severe(() -> "damaged: " + path + " is not " + stored.bytes() + " bytes long");
                throw new StorageUnavailable("a still is damaged", null);
            }
            return path;
        } catch (IOException e) {
            throw new StorageUnavailable("a still cannot be read", e);
        }
    }

    /** A folder under {@code ra.data} for what can be made again. */
    Path cache(String name) {
        return data.resolve("cache").resolve(name);
    }

    /** Lets bytes appear at {@code path} all at once and for good. */
    void write(Path path, byte[] bytes) throws IOException {
        var incoming = Files.createDirectories(incoming());
        var temporary = Files.createTempFile(incoming, "", ".tmp");
        try {
            try (var file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                var left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    file.write(left);
                }
                file.force(true);
            }
            Files.createDirectories(path.getParent());
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
            for (var folder = path.getParent(); folder != null && folder.startsWith(data); folder = folder.getParent()) {
                sync(folder);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        sweep(Instant.now().minus(ABANDONED));
    }

    /** Removes what a crash left half-written before {@code until}. */
    void sweep(Instant until) {
        if (!Files.isDirectory(incoming())) {
            return;
        }
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(incoming(), "*.tmp")) {
            for (var leftover : leftovers) {
                if (Files.getLastModifiedTime(leftover).toInstant().isBefore(until)) {
                    Files.deleteIfExists(leftover);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot sweep " + incoming(), e);
        }
    }

    private Path incoming() {
        return data.resolve("assets").resolve("incoming");
    }

    private Path place(String sha256) {
        return data.resolve("assets").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    /** A renamed file is only durable once its folder is; Windows knows no such thing. */
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
