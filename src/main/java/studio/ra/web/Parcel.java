package studio.ra.web;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;

import studio.ra.library.Asset;
import studio.ra.library.StorageUnavailable;

/**
 * A zip that says it is an exported project. Anybody may have packed it: its names are those an export has and no other, nothing is unpacked to a name it
 * chose, and no more of it is read than its bounds allow, whatever it claims to hold.
 */
final class Parcel implements Closeable {

    /** Bytes as it is sent. */
    static final long MOST = 500_000_000;
    /** Bytes of one still. */
    static final int A_STILL = 64 << 20;
    /** Bytes of all its files together. */
    private static final long UNPACKED = 1_000_000_000;
    private static final int MOST_JSON = 20_000_000;
    private static final int MOST_FILES = 5_000;
    /** Bytes of its central directory, which is read at once. */
    private static final long MOST_DIRECTORY = 2_000_000;
    private static final Pattern NAMES = Pattern.compile("project\\.json|lineage\\.prov\\.json|storyboard\\.pdf|stills/[0-9A-Za-z_-]{1,64}\\.(png|jpg|webp)");

    private final Path file;
    private final String fingerprint;
    private ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final long unpacked;
    private long left;

    private Parcel(Path file, String fingerprint, long unpacked) {
        this.file = file;
        this.fingerprint = fingerprint;
        this.unpacked = unpacked;
        left = unpacked;
    }

    /** Puts it where it can be read at will; {@link #close} takes it away again. @throws Problem 413 above {@link #MOST}, 400 where it is no zip of an export */
    static Parcel of(InputStream body) {
        return of(body, MOST, UNPACKED);
    }

    /** @param most bytes of the body. @param unpacked bytes of all its files together */
    static Parcel of(InputStream body, long most, long unpacked) {
        Path file = null;
        try {
            file = Files.createTempFile("ra-import", ".zip");
            var parcel = new Parcel(file, spool(body, file, most), unpacked);
            parcel.open();
            return parcel;
        } catch (IOException e) {
            remove(file);
            throw new StorageUnavailable("an import cannot be read", e);
        } catch (Problem refused) {
            remove(file);
            throw refused;
        }
    }

    /** SHA-256 of the whole. */
    String fingerprint() {
        return fingerprint;
    }

    /** What {@code project.json} says. @throws Problem 400 where it is missing, too large or no JSON object */
    JsonObject project() {
        var json = bytes("project.json", MOST_JSON);
        try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
            JsonBounds.PROJECT.check(new ByteArrayInputStream(json));
            return reader.readObject();
        } catch (JsonException e) {
            throw Problem.invalid("project.json", "is no JSON object");
        }
    }

    /** Whether it has as many stills as this. */
    boolean has(int stills) {
        return entries.keySet().stream().filter(name -> name.startsWith("stills/")).count() == stills;
    }

    /** The bytes of a still. @throws Problem 400 where they are missing, or are not those it says */
    byte[] still(Asset still) {
        var name = "stills/" + still.id() + '.' + Papers.extension(still);
        var bytes = bytes(name, A_STILL);
        if (bytes.length != still.bytes() || !HexFormat.of().formatHex(sha256().digest(bytes)).equals(still.sha256())) {
            throw Problem.invalid(name, "is not what its SHA-256 says");
        }
        return bytes;
    }

    /** Lets all that was counted be read once more. */
    void again() {
        left = unpacked;
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
        Files.delete(file);
    }

    private void open() throws IOException {
        if (directory() > MOST_DIRECTORY) {
            throw Problem.invalid("", "The zip has more than " + MOST_FILES + " files.");
        }
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw noZip();
        }
        try {
            if (zip.size() > MOST_FILES) {
                throw Problem.invalid("", "The zip has more than " + MOST_FILES + " files.");
            }
            for (var entry : zip.stream().toList()) {
                if (!NAMES.matcher(entry.getName()).matches()) {
                    throw Problem.invalid("", "The zip has a file that is none of an export.");
                }
                if (entries.put(entry.getName(), entry) != null) {
                    throw Problem.invalid(entry.getName(), "is there twice");
                }
            }
        } catch (Problem refused) {
            zip.close();
            throw refused;
        }
    }

    /** How long the directory says it is; Java would take the room at once. */
    private long directory() throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            int tail = (int) Math.min(in.length(), 22 + 0xFFFF);
            var end = new byte[tail];
            in.seek(in.length() - tail);
            in.readFully(end);
            var bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tail - 22; at >= 0; at--) {
                if (bytes.getInt(at) == 0x06054b50) {
                    return bytes.getInt(at + 12) & 0xFFFFFFFFL;
                }
            }
            throw noZip();
        }
    }

    private byte[] bytes(String name, int most) {
        var entry = entries.get(name);
        if (entry == null) {
            throw Problem.invalid(name, "is missing");
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes((int) Math.min(most, left) + 1);
            left -= bytes.length;
            if (bytes.length > most || left < 0) {
                throw Problem.of(413, "too-large", "Too large", name + " is too large, or all files together are more than " + unpacked / 1_000_000 + " MB.");
            }
            return bytes;
        } catch (ZipException | EOFException e) {
            throw Problem.invalid(name, "cannot be unpacked");
        } catch (IOException e) {
            throw new StorageUnavailable("an import cannot be read", e);
        }
    }

    private static String spool(InputStream body, Path file, long most) throws IOException {
        var hash = sha256();
        try (var out = Files.newOutputStream(file)) {
            long size = 0;
            var buffer = new byte[16_384];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > most) {
                    throw tooLarge();
                }
                hash.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    static Problem tooLarge() {
        return Problem.of(413, "too-large", "Too large", "An import has at most " + MOST / 1_000_000 + " MB.");
    }

    private static void remove(Path file) {
        if (file != null) {
            file.toFile().delete();
        }
    }

    private static Problem noZip() {
        return Problem.invalid("", "The body is no zip, or it is damaged.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
