package studio.ra.generation;

import java.time.Instant;

/**
 * Something that happened to a drawing.
 *
 * @param id    ascending
 * @param drawn stills there are
 * @param count stills wanted
 */
public record Moment(String id, String generation, String state, Instant at, int drawn, int count) {

    /** Whether it was the drawing's end. */
    public boolean ended() {
        return Generation.over(state);
    }
}
