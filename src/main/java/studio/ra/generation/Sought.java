package studio.ra.generation;

import java.util.List;

/**
 * Which drawings of a workspace; null asks for any.
 *
 * @param subject id of a character, a reference or a shot
 * @param project id
 * @param state   one of {@link #STATES}, or {@link #OPEN}
 */
public record Sought(String subject, String project, String state) {

    public static final List<String> STATES = List.of("queued", "drawing", "done", "failed", "refused", "cancelled", "unknown");
    /** Queued or being drawn. */
    public static final String OPEN = "open";

    public Sought {
        if (state != null && !state.equals(OPEN) && !STATES.contains(state)) {
            throw new IllegalArgumentException("no such state");
        }
    }

    boolean open() {
        return OPEN.equals(state);
    }

    List<String> states() {
        return state == null || open() ? null : List.of(state);
    }
}
