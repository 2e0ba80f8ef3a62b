package studio.ra.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bytes by their hash, untouched, in a folder or a bucket. The same bytes are kept once. */
@ApplicationScoped
public class Store {

    private static final Logger LOG = Logger.getLogger(Store.class.getName());
    /** A temporary file this old is nobody's any more, even where two studios share the folder. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    /** How some bytes are. */
    enum State { WHOLE, MISSING, DAMAGED }

    private final Vault vault;
    private final Path data;
    private volatile String fault;

    @Inject
    Store(Vaults vaults, @ConfigProperty(name = "ra.data", defaultValue = "./data") String data) {
        this(vaults.open(), Path.of(data));
    }

    Store(Vault vault, Path data) {
        this.vault = vault;
        this.data = data;
    }

    /** For the container's proxy. */
    protected Store() {
        this((Vault) null, null);
    }

    /**
     * Which store this is: two studios that share a graph but not their bytes tell by it whose drawings they can go on with.
     *
     * @throws StorageUnavailable where it can be neither read nor written, or another studio makes it at this moment
     */
    public String id() {
        try {
            return vault.id();
        } catch (IOException e) {
            throw broken("stills cannot be kept", e);
        }
    }

    /** Keeps bytes durably: when this returns they survive a crash. Idempotent. @throws StorageUnavailable where they cannot be kept */
    public Stored keep(byte[] bytes) {
        var stored = new Stored(HexFormat.of().formatHex(sha256().digest(bytes)), bytes.length);
        try {
            vault.keep(stored.sha256(), bytes);
            return stored;
        } catch (IOException e) {
            throw broken("a still cannot be kept", e);
        }
    }

    /** Whether a still could be kept just now, as far as that can be told before it is there. */
    public boolean room() {
        return told(vault.fault());
    }

    /** One line of the log when it changes, for who asks may ask every second. @param fault null where there is none */
    private boolean told(String fault) {
        if (!Objects.equals(fault, this.fault)) {
            this.fault = fault;
            LOG.log(fault == null ? Level.INFO : Level.SEVERE, "stills can{0} be kept in {1}{2}",
                    new Object[] {fault == null ? "" : "not", vault, fault == null ? " again" : ": " + fault});
        }
        return fault == null;
    }

    /** All bytes, checked against their hash. @throws StorageUnavailable where they are missing or damaged: never wrong bytes */
    public byte[] bytes(String sha256) {
        try (var in = vault.open(Stored.hash(sha256), 0, Vault.END)) {
            var bytes = in.readAllBytes();
            if (!HexFormat.of().formatHex(sha256().digest(bytes)).equals(sha256)) {
                throw damaged(sha256);
            }
            return bytes;
        } catch (IOException e) {
            throw broken("a still cannot be read", e);
        }
    }

    /** Whether there are bytes under this name, whatever they are. */
    boolean has(String sha256) {
        try {
            return vault.size(Stored.hash(sha256)).isPresent();
        } catch (IOException e) {
            throw broken("a still cannot be looked for", e);
        }
    }

    /** The same still, whose bytes are there, as long as they were; else unchecked. @throws StorageUnavailable where they are missing or cut */
    public Stored present(Stored stored) {
        try {
            var size = vault.size(stored.sha256()).orElseThrow(() -> new NoSuchFileException(stored.sha256()));
            if (size != stored.bytes()) {
                throw damaged(stored.sha256());
            }
            return stored;
        } catch (IOException e) {
            throw broken("a still cannot be read", e);
        }
    }

    /** Bytes {@code first} to {@code last}, both included, unchecked. @throws StorageUnavailable where they are missing */
    public InputStream open(Stored stored, long first, long last) {
        try {
            return vault.open(stored.sha256(), first, last);
        } catch (IOException e) {
            throw broken("a still cannot be read", e);
        }
    }

    /** Reads all of some bytes, a little at a time. @throws StorageUnavailable where that cannot be told just now */
    State examine(Stored stored) {
        var hash = sha256();
        try (var in = vault.open(stored.sha256(), 0, Vault.END)) {
            var some = new byte[1 << 16];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                hash.update(some, 0, read);
            }
            return HexFormat.of().formatHex(hash.digest()).equals(stored.sha256()) ? State.WHOLE : State.DAMAGED;
        } catch (NoSuchFileException e) {
            attached();
            return State.MISSING;
        } catch (IOException e) {
            throw broken("a still cannot be read", e);
        }
    }

    /** @throws StorageUnavailable where the store is away, or is not the one this studio began with */
    void attached() {
        try {
            vault.id();
            vault.attached();
        } catch (IOException e) {
            throw broken("the stills are away", e);
        }
    }

    /** What lies there, in order of the hashes. @param after a hash, or null for the first page */
    List<Vault.Held> page(String after, int limit) {
        try {
            return vault.page(after, limit);
        } catch (IOException e) {
            throw broken("stills cannot be listed", e);
        }
    }

    /** Removes bytes that nobody kept since {@code before}, even while somebody keeps them. @return whether they were removed */
    boolean remove(String sha256, Instant before) {
        try {
            return vault.remove(Stored.hash(sha256), before);
        } catch (IOException e) {
            throw broken("a still cannot be removed", e);
        }
    }

    /** A folder under {@code ra.data} for what can be made again. */
    Path cache(String name) {
        return data.resolve("cache").resolve(name);
    }

    /** Lets what can be made again appear at {@code path}, under {@code ra.data}, all at once. */
    void write(Path path, byte[] bytes) throws IOException {
        Folder.write(data, data.resolve("cache").resolve("incoming"), path, bytes);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        try {
            vault.sweep(Instant.now().minus(ABANDONED));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot sweep " + vault, e);
        }
    }

    @PreDestroy
    void close() {
        vault.close();
    }

    private StorageUnavailable broken(String what, IOException e) {
        LOG.log(Level.SEVERE, what + " in " + vault, e);
        return new StorageUnavailable(what, e);
    }

    private StorageUnavailable damaged(String sha256) {
        LOG.severe(() -> "damaged: " + sha256 + " in " + vault + " no longer has the bytes it was named after");
        return new StorageUnavailable("a still is damaged", null);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
