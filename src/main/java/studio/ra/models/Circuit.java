package studio.ra.models;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/** One model's recent past. Time is handed in, so that a test can move it. */
final class Circuit {

    private static final int REMEMBERED = 50;

    private final int limit;
    private final Duration rest;
    private final ArrayDeque<Integer> latencies = new ArrayDeque<>();
    private int failures;
    private Instant since;
    private Instant closedUntil;

    Circuit(int limit, Duration rest) {
        this.limit = limit;
        this.rest = rest;
    }

    synchronized void drew(long ms, Instant now) {
        if (latencies.size() == REMEMBERED) {
            latencies.removeFirst();
        }
        latencies.addLast((int) Math.min(ms, Integer.MAX_VALUE));
        if (failures > 0) {
            since = now;
        }
        failures = 0;
        closedUntil = null;
    }

    /** @param retryAfter the vendor's own hint, or null */
    synchronized void failed(Instant now, Duration retryAfter) {
        if (failures++ == 0 || failures == limit) {
            since = now;
        }
        if (retryAfter != null) {
            closedUntil = now.plus(retryAfter);
        } else if (failures >= limit) {
            closedUntil = now.plus(rest);
        }
    }

    synchronized Pulse pulse(Instant now) {
        boolean open = closedUntil != null && now.isBefore(closedUntil);
        var state = open ? "open" : failures > 0 ? "degraded" : "available";
        return new Pulse(state, median(), failures, since, open ? closedUntil : null);
    }

    private Integer median() {
        return latencies.isEmpty() ? null : latencies.stream().sorted().skip(latencies.size() / 2).findFirst().orElseThrow();
    }
}
