package studio.ra.generation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A drawing as it travels with the stills it drew: what it was made from and what came of it, as history. Nobody goes on with one.
 *
 * @param state    {@code done} or {@code cancelled}; one that still draws travels as {@code done} with what it drew so far
 * @param subject  it draws, or null where that stayed behind
 * @param quality  {@code candidate} or {@code final}
 * @param count    of stills that were asked for
 * @param drawn    of stills that came, those that stayed behind included
 * @param credits  it cost where it was drawn
 * @param model    that was to draw it, with its provider
 * @param models   that did draw
 * @param brief    the creator's words
 * @param prompt   as composed for {@code model}
 * @param used     ids of the stills that were sent along
 * @param parent   of its stills, or null
 * @param how      they descend from the parent, or null
 * @param batch    that its request's drawings have in common, or null
 * @param by       who asked for it
 * @param decision it went by; the locks that one weighed are those it had to match
 */
public record PastDrawing(String id, String state, String purpose, String subject, String quality, int count, int drawn, long credits, String model, String provider,
                          List<String> models, Long seed, String brief, String prompt, List<String> used, String parent, String how, String batch, String by,
                          String decision, Instant createdAt, Instant startedAt, Instant endedAt) {

    public static final List<String> STATES = List.of("done", "cancelled");
    public static final List<String> QUALITIES = List.of("candidate", "final");

    public PastDrawing {
        Objects.requireNonNull(id);
        Objects.requireNonNull(state);
        Objects.requireNonNull(decision);
        Objects.requireNonNull(createdAt);
        models = List.copyOf(models);
        used = List.copyOf(used);
    }
}
