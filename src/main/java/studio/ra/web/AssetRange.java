package studio.ra.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which bytes of a still are asked for.
 *
 * @param first counted from 0
 * @param last  inclusive
 * @param whole whether that is simply all of it
 */
record AssetRange(long first, long last, boolean whole) {

    /** One range of bytes; several at once are allowed to be ignored (RFC 9110, 14.2) and are. */
    private static final Pattern ONE = Pattern.compile("bytes=(?:([0-9]{1,18})-([0-9]{0,18})|-([0-9]{1,18}))");

    /**
     * @param header the {@code Range} header, or null
     * @param size   bytes there are, at least 1
     * @return empty where not a byte of what is asked for exists
     */
    static Optional<AssetRange> of(String header, long size) {
        var one = header == null ? null : ONE.matcher(header.trim());
        if (one == null || !one.matches()) {
            return Optional.of(new AssetRange(0, size - 1, true));
        }
        if (one.group(3) != null) {
            long tail = Long.parseLong(one.group(3));
            return tail == 0 ? Optional.empty() : Optional.of(new AssetRange(Math.max(0, size - tail), size - 1, false));
        }
        long first = Long.parseLong(one.group(1));
        long last = one.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(one.group(2));
        if (last < first) {
            return Optional.of(new AssetRange(0, size - 1, true));
        }
        return first >= size ? Optional.empty() : Optional.of(new AssetRange(first, Math.min(last, size - 1), false));
    }

    long length() {
        return last - first + 1;
    }
}
