package studio.ra.telemetry;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The id of a request: in its answer, in its problem, and in each line of the log that is written for it, on whatever thread. */
public final class Correlation {

    private static final Pattern SANE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,63}");
    private static final Pattern TRACE = Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Correlation() {
    }

    /**
     * The id a request is to have: what its client calls it, or the trace it belongs to, or a new one.
     *
     * @param said   of {@code X-Request-Id}, or null; what could not stand in a log as it is does not count
     * @param parent of {@code traceparent} (W3C Trace Context), or null
     */
    public static String of(String said, String parent) {
        if (said != null && SANE.matcher(said).matches()) {
            return said;
        }
        var trace = TRACE.matcher(parent == null ? "" : parent);
        return trace.matches() ? trace.group(1) : UUID.randomUUID().toString().replace("-", "");
    }

    /** The id of the request this thread works for, or null. */
    public static String current() {
        return CURRENT.get();
    }

    /** Does the work as that of a request. @param id or null, for nobody's */
    public static <T> T within(String id, Supplier<T> work) {
        var before = CURRENT.get();
        become(id);
        try {
            return work.get();
        } finally {
            become(before);
        }
    }

    /** The work as that of the request it is handed on by, for another thread. */
    public static Runnable carrying(Runnable work) {
        var id = CURRENT.get();
        return Traces.carrying(() -> within(id, () -> {
            work.run();
            return null;
        }));
    }

    private static void become(String id) {
        if (id == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(id);
        }
        LogContext.request(id);
    }
}
