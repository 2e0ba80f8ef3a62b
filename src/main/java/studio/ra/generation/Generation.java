package studio.ra.generation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A drawing from its request to its end.
 *
 * @param state   {@code queued, drawing, done, failed, refused, cancelled} or {@code unknown}
 * @param quality {@code candidate} or {@code final}
 * @param brief   the creator's words
 * @param prompt  as composed for the model
 * @param legs    the drawings asked for together with this one, itself included; empty where it was asked for alone
 * @param failure why stills are missing, or null
 * @param importedAt when it came with a project from elsewhere, or null: then what it spent was spent there
 */
public record Generation(String id, String state, String purpose, String subject, String project, String quality, int count, String model,
                         String decision, String brief, String prompt, List<String> assets, Credits credits, List<Attempt> attempts,
                         Failure failure, List<Leg> legs, Instant createdAt, Instant startedAt, Instant endedAt, Instant importedAt) {

    public Generation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(state);
        assets = List.copyOf(assets);
        attempts = List.copyOf(attempts);
        legs = List.copyOf(legs);
    }

    /** Whether nothing more will happen by itself. */
    public boolean ended() {
        return over(state);
    }

    static boolean over(String state) {
        return !state.equals("queued") && !state.equals("drawing");
    }

    /** Credits held now and spent. */
    public record Credits(long held, long spent) {
    }

    /**
     * One order to one model.
     *
     * @param outcome {@code drawn, refused, unavailable, retired, unknown}, or null while it is under way
     * @param cause   of the closed list, or null
     * @param ms      milliseconds it took, or null while it is under way
     */
    public record Attempt(String model, int count, String outcome, String cause, Instant startedAt, Long ms) {
    }

    /** @param cause of the closed list. @param message a sentence */
    public record Failure(String cause, String message) {
    }

    /** A drawing of the same request. */
    public record Leg(String id, String subject, String model, String state) {
    }
}
