package studio.ra.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.servlet.ServletContext;

/** The files of the studio's pages. None changes while the studio runs, so what is told about one is worked out once. */
final class StaticFile {

    private static final Pattern VERSIONED = Pattern.compile("/webjars/[^/]+/[0-9][^/]*/.+");

    private final ServletContext context;
    private final ConcurrentHashMap<String, Optional<String>> tags = new ConcurrentHashMap<>();

    StaticFile(ServletContext context) {
        this.context = context;
    }

    /** How long an answer may be kept: for ever where the address holds a version, else until asked again. */
    static String caching(String path) {
        return VERSIONED.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-cache";
    }

    /** Changes with the bytes; empty where there is no such file. */
    Optional<String> tag(String path) throws IOException {
        var known = tags.get(path);
        if (known != null) {
            return known;
        }
        if (path.endsWith("/") || path.contains("..") || path.toUpperCase(java.util.Locale.ROOT).matches("/(WEB|META)-INF(/.*)?")) {
            return Optional.empty();
        }
        try (var in = context.getResourceAsStream(path)) {
            if (in == null) {
                // not remembered: anybody may ask for any number of these
                return Optional.empty();
            }
            var tag = Optional.of('"' + hash(in.readAllBytes()) + '"');
            tags.put(path, tag);
            return tag;
        }
    }

    /** Whether an If-None-Match names the tag. @param asked the header, or null */
    static boolean matches(String asked, String tag) {
        return asked != null && Arrays.stream(asked.split(",")).map(String::strip).anyMatch(one -> one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
