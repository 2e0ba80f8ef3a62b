package studio.ra.webhooks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals the secrets that lie in the graph, by AES-256-GCM. The key is {@code ra.webhook.key}, 32 bytes in base64, or else a file of the data folder that is made at
 * its first use; the graph never has it. One that is replaced is {@code ra.webhook.former.key} until nothing is sealed with it any more.
 */
@ApplicationScoped
class Strongbox {

    private static final String FILE = "webhook-key";
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Optional<byte[]> former;
    private volatile byte[] key;

    @Inject
    Strongbox(@ConfigProperty(name = "ra.webhook.key") Optional<String> configured, @ConfigProperty(name = "ra.webhook.former.key") Optional<String> former,
            @ConfigProperty(name = "ra.data", defaultValue = "./data") String data) {
        this.key = configured.map(base64 -> decoded(base64, "ra.webhook.key")).orElse(null);
        this.former = former.map(base64 -> decoded(base64, "ra.webhook.former.key"));
        this.file = Path.of(data).resolve(FILE);
    }

    /** For the container's proxy. */
    protected Strongbox() {
        this(Optional.empty(), Optional.empty(), "");
    }

    /** Which key this studio has, or empty where it has none yet, and so nothing it could open. */
    Optional<String> id() {
        return key != null || Files.exists(file) ? Optional.of(id(key())) : Optional.empty();
    }

    /** Which key seals from now on. @throws KeyUnavailable */
    String sealing() {
        return id(key());
    }

    /** Which key is replaced by the one that seals; empty where none is. */
    Optional<String> former() {
        return former.map(Strongbox::id).filter(id -> !id.equals(sealing()));
    }

    /** What the former key sealed, sealed anew. @throws KeyUnavailable where it was sealed with neither, for another, or changed since */
    String reseal(String sealed, String of) {
        return seal(open(former.orElseThrow(), sealed, of), of);
    }

    /** Whose secret a webhook's is: moved to another webhook in the graph it cannot be opened there. */
    static String of(String workspace, String url) {
        return workspace + ' ' + url;
    }

    /** @param of whose secret it is; sealed for one it cannot be opened for another. @throws KeyUnavailable */
    String seal(String secret, String of) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key(), nonce, of).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new KeyUnavailable("a secret cannot be sealed", e);
        }
    }

    /** @throws KeyUnavailable where it was sealed with another key, for another, or changed since */
    String open(String sealed, String of) {
        return open(key(), sealed, of);
    }

    private static String open(byte[] key, String sealed, String of) {
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            var nonce = java.util.Arrays.copyOf(bytes, NONCE);
            return new String(cipher(Cipher.DECRYPT_MODE, key, nonce, of).doFinal(bytes, NONCE, bytes.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KeyUnavailable("a secret cannot be opened", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String of) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG, nonce));
        cipher.updateAAD(of.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] key() {
        if (key == null) {
            key = read();
        }
        return key;
    }

    private byte[] read() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return decoded(Files.readString(file), "what is in " + file);
        } catch (IOException e) {
            throw new KeyUnavailable("the key in " + file + " can be neither read nor made", e);
        }
    }

    /** Appears as a whole: linked into place, which fails where a racing studio was first, and then that one's is read. */
    private void make() throws IOException {
        var fresh = new byte[KEY];
        RANDOM.nextBytes(fresh);
        boolean posix = file.toAbsolutePath().getFileSystem().supportedFileAttributeViews().contains("posix");
        var owner = posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0];
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = Files.createTempFile(folder, "draft", null, owner);
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(fresh));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // theirs is read
        } finally {
            Files.delete(draft);
        }
    }

    /** @param what is said where it is none */
    private static byte[] decoded(String base64, String what) {
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == KEY) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below, without repeating it
        }
        throw new KeyUnavailable(what + " is not 32 bytes in base64", null);
    }

    private static String id(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
