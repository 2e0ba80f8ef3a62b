package studio.ra.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;

/** Packs a still with its papers, sealed, and tells whether such a pack is still as it was packed. */
@ApplicationScoped
public class Passports {

    /** Bytes of a pack that is verified, and of all its files together. */
    public static final int MOST = 100_000_000;
    private static final int MOST_FILES = 20;
    private static final int MOST_MANIFEST = 10_000;
    private static final String ASSET = "asset.json";
    private static final int MOST_ASSET = 1_000_000;
    /** The same pack at any time: what zip calls the beginning. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Seal seal;

    @Inject
    Passports(Seal seal) {
        this.seal = seal;
    }

    /** For the container's proxy. */
    protected Passports() {
        this(null);
    }

    /** A zip of the files in their order, their manifest and its signature. */
    public byte[] pack(Map<String, byte[]> files) {
        var hashes = new LinkedHashMap<String, String>();
        files.forEach((name, bytes) -> hashes.put(name, HexFormat.of().formatHex(Manifest.sha256().digest(bytes))));
        var manifest = new Manifest(hashes).bytes();
        var all = new LinkedHashMap<>(files);
        all.put(Manifest.FILE, manifest);
        all.put(Manifest.SIGNATURE, seal.sign(manifest));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : all.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(BEGINNING);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Hashes what a pack holds, through its central directory as unpackers do; never more than {@link #MOST} bytes, whatever it claims to hold.
     *
     * @return empty where it is no zip, has too many files, a file twice, or grows beyond that
     */
    public Optional<Verified> verify(Path pack) {
        var hashes = new LinkedHashMap<String, String>();
        byte[] manifest = null;
        byte[] signature = null;
        byte[] described = null;
        try (var zip = new ZipFile(pack.toFile())) {
            if (zip.size() > MOST_FILES) {
                return Optional.empty();
            }
            long left = MOST;
            for (var entry : zip.stream().toList()) {
                var name = entry.getName();
                try (var in = zip.getInputStream(entry)) {
                    if (name.equals(Manifest.FILE) || name.equals(Manifest.SIGNATURE)) {
                        var bytes = in.readNBytes(MOST_MANIFEST + 1);
                        boolean twice = name.equals(Manifest.FILE) ? manifest != null : signature != null;
                        if (twice || bytes.length > MOST_MANIFEST) {
                            return Optional.empty();
                        }
                        manifest = name.equals(Manifest.FILE) ? bytes : manifest;
                        signature = name.equals(Manifest.SIGNATURE) ? bytes : signature;
                    } else {
                        var hash = Manifest.sha256();
                        if (name.equals(ASSET)) {
                            described = in.readNBytes(MOST_ASSET);
                            hash.update(described);
                            left -= described.length;
                        }
                        left = drain(in, hash, left);
                        if (left < 0 || hashes.put(name, HexFormat.of().formatHex(hash.digest())) != null) {
                            return Optional.empty();
                        }
                    }
                }
            }
        } catch (ZipException | EOFException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StorageUnavailable("a passport cannot be read", e);
        }
        return Optional.of(compare(hashes, manifest, signature, described));
    }

    private Verified compare(Map<String, String> found, byte[] manifest, byte[] signature, byte[] described) {
        var listed = manifest == null ? Optional.<Manifest>empty() : Manifest.read(manifest);
        var sealed = manifest == null || signature == null ? "missing" : seal.signed(manifest, signature) ? "valid" : "invalid";
        var files = new ArrayList<Verified.File>();
        listed.ifPresent(all -> all.hashes().forEach((name, hash) -> files.add(new Verified.File(name,
                !found.containsKey(name) ? "missing" : found.get(name).equals(hash) ? "unchanged" : "changed", found.get(name)))));
        var known = listed.map(all -> all.hashes().keySet()).orElse(Set.<String>of());
        files.addAll(found.keySet().stream().filter(name -> !known.contains(name)).map(name -> new Verified.File(name, "unlisted", found.get(name))).toList());
        boolean ok = sealed.equals("valid") && listed.isPresent() && files.stream().allMatch(file -> file.state().equals("unchanged"));
        return new Verified(ok, sealed, ok && described != null ? id(described) : null, files);
    }

    /** Of a description that was sealed here; any other is not read. */
    private static String id(byte[] described) {
        try (var json = Json.createReader(new ByteArrayInputStream(described))) {
            return json.readObject().getString("id");
        }
    }

    /** @return what is left of {@code left}, below 0 where there was more */
    private static long drain(InputStream in, MessageDigest hash, long left) throws IOException {
        var buffer = new byte[16_384];
        int read = in.read(buffer);
        while (read >= 0 && left >= 0) {
            hash.update(buffer, 0, read);
            left -= read;
            read = in.read(buffer);
        }
        return left;
    }

    /** Puts a pack where it can be read at will. @return empty where it is larger than {@link #MOST} */
    public static Optional<Path> spooled(InputStream body) {
        Path file = null;
        try {
            file = Files.createTempFile("ra-passport", ".zip");
            try (var out = Files.newOutputStream(file)) {
                long size = 0;
                var buffer = new byte[16_384];
                for (int read = body.read(buffer); read >= 0 && size <= MOST; read = body.read(buffer)) {
                    out.write(buffer, 0, read);
                    size += read;
                }
                if (size <= MOST) {
                    return Optional.of(file);
                }
            }
            Files.delete(file);
            return Optional.empty();
        } catch (IOException e) {
            if (file != null) {
                file.toFile().delete();
            }
            throw new StorageUnavailable("a passport cannot be read", e);
        }
    }
}
