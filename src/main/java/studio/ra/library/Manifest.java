package studio.ra.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files of a passport and their hashes, in the lines that {@code sha256sum -c} takes.
 *
 * @param hashes by file name, 64 lower-case hexadecimal digits each
 */
record Manifest(Map<String, String> hashes) {

    static final String FILE = "manifest.sha256";
    static final String SIGNATURE = "manifest.sig";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([A-Za-z0-9][A-Za-z0-9._-]{0,99})");

    Manifest {
        hashes = new LinkedHashMap<>(hashes);
    }

    byte[] bytes() {
        return hashes.entrySet().stream().map(file -> file.getValue() + "  " + file.getKey() + '\n').collect(Collectors.joining()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Empty where a line is none, or names a file twice. */
    static Optional<Manifest> read(byte[] bytes) {
        var hashes = new LinkedHashMap<String, String>();
        for (var line : new String(bytes, StandardCharsets.US_ASCII).split("\n")) {
            var parts = LINE.matcher(line);
            if (!parts.matches() || hashes.put(parts.group(2), parts.group(1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Manifest(hashes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
