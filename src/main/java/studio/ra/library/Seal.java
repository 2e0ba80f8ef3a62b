package studio.ra.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs what leaves the studio, by Ed25519. The key pair is made at its first use and stays in {@code passport} under {@code ra.data}: as PKCS#8 for
 * its owner alone, and the public half beside it.
 */
@ApplicationScoped
public class Seal {

    private static final Logger LOG = Logger.getLogger(Seal.class.getName());
    private static final String PRIVATE = "private.pem";
    private static final String PUBLIC = "public.pem";

    private final Path data;

    @Inject
    Seal(@ConfigProperty(name = "ra.data", defaultValue = "./data") String data) {
        this.data = Path.of(data);
    }

    /** For the container's proxy. */
    protected Seal() {
        this("");
    }

    /** The public key as PEM. @throws StorageUnavailable where it can be neither read nor made */
    public String key() {
        return read(PUBLIC);
    }

    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign((PrivateKey) KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(decoded(read(PRIVATE)))));
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new StorageUnavailable("the passport key cannot be used", e);
        }
    }

    boolean signed(byte[] bytes, byte[] by) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify((PublicKey) KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(decoded(read(PUBLIC)))));
            signature.update(bytes);
            return signature.verify(by);
        } catch (SignatureException e) {
            // not even of a signature's form
            return false;
        } catch (GeneralSecurityException e) {
            throw new StorageUnavailable("the passport key cannot be used", e);
        }
    }

    private String read(String name) {
        var folder = data.resolve("passport");
        try {
            if (!Files.exists(folder.resolve(name))) {
                make(folder);
            }
            return Files.readString(folder.resolve(name));
        } catch (IOException | GeneralSecurityException e) {
            LOG.log(Level.SEVERE, "cannot keep the passport key in " + folder, e);
            throw new StorageUnavailable("the passport key cannot be read", e);
        }
    }

    /** Both halves appear at once: a folder is renamed into place, which fails where a racing studio was first. */
    private void make(Path folder) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.createDirectories(data);
        var made = Files.createTempDirectory(data, "passport");
        boolean posix = data.getFileSystem().supportedFileAttributeViews().contains("posix");
        var secret = made.resolve(PRIVATE);
        if (posix) {
            Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(secret, pem("PRIVATE", pair.getPrivate().getEncoded()));
        Files.writeString(made.resolve(PUBLIC), pem("PUBLIC", pair.getPublic().getEncoded()));
        try {
            Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.delete(secret);
            Files.delete(made.resolve(PUBLIC));
            Files.delete(made);
            if (!Files.exists(folder.resolve(PUBLIC))) {
                throw e;
            }
        }
    }

    private static String pem(String half, byte[] bytes) {
        return "-----BEGIN " + half + " KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + half + " KEY-----\n";
    }

    private static byte[] decoded(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", "").getBytes(StandardCharsets.US_ASCII));
    }
}
