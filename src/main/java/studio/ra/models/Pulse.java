package studio.ra.models;

import java.time.Instant;
import java.util.Objects;

/**
 * How a model is doing.
 *
 * @param state    {@code available, degraded, open, retired} or {@code absent}
 * @param p50Ms    median milliseconds of its last drawings here, or null before the first
 * @param failures how many of the last attempts failed in a row
 * @param since    since when it is in this state
 * @param until    when an open circuit tries again, else null
 */
public record Pulse(String state, Integer p50Ms, int failures, Instant since, Instant until) {

    public Pulse {
        Objects.requireNonNull(state);
    }

    public Pulse(String state, Integer p50Ms, int failures, Instant since) {
        this(state, p50Ms, failures, since, null);
    }

    public boolean canDraw() {
        return state.equals("available") || state.equals("degraded");
    }
}
