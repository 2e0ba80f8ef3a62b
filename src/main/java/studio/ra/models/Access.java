package studio.ra.models;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a vendor is reached, as its operator configured it.
 *
 * @param base    http or https, without a trailing slash, query or user
 * @param key     without control characters, since it travels in a header; empty where there is none
 * @param timeout how long one order may take, from sending it to the last byte of its answer
 * @param lanes   how many orders may run at the same time
 */
public record Access(URI base, Optional<String> key, Duration timeout, int lanes) {

    public Access {
        Objects.requireNonNull(base);
        Objects.requireNonNull(key);
        Objects.requireNonNull(timeout);
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("ra.vendor.timeout.seconds is at least 1");
        }
        if (lanes < 1) {
            throw new IllegalArgumentException("a vendor has at least 1 lane");
        }
    }

    /**
     * Reads what is configured.
     *
     * @param vendor names the properties, such as {@code google} for {@code ra.google.url}
     * @throws IllegalArgumentException in one line that names the property and never repeats a key
     */
    public static Access of(String vendor, String url, Optional<String> key, int seconds, int lanes) {
        key.ifPresent(secret -> {
            if (secret.isBlank() || secret.chars().anyMatch(c -> c < 0x20 || c > 0x7E)) {
                throw new IllegalArgumentException("ra." + vendor + ".key has characters that no header carries");
            }
        });
        return new Access(base(vendor, url), key.map(String::strip), Duration.ofSeconds(seconds), lanes);
    }

    /** The key as a bearer token, or null where there is none. */
    public String bearer() {
        return key.map(secret -> "Bearer " + secret).orElse(null);
    }

    /** Names no key. */
    @Override
    public String toString() {
        return "Access[" + base + ", key " + (key.isPresent() ? "present" : "absent") + "]";
    }

    private static URI base(String vendor, String url) {
        try {
            var base = URI.create(url.strip().replaceAll("/+$", ""));
            boolean web = "http".equalsIgnoreCase(base.getScheme()) || "https".equalsIgnoreCase(base.getScheme());
            if (web && base.getHost() != null && base.getUserInfo() == null && base.getQuery() == null && base.getFragment() == null) {
                return base;
            }
        } catch (IllegalArgumentException malformed) {
            // said below, without repeating what may hold a password
        }
        throw new IllegalArgumentException("ra." + vendor + ".url is not the http or https address of a server");
    }
}
