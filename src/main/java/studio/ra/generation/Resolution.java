package studio.ra.generation;

import java.util.Objects;

/**
 * What became of a decision about an unknown drawing.
 *
 * @param made whether it is as decided, now or by the same decision before; false where the drawing's end is known otherwise
 */
public record Resolution(boolean made, Generation generation) {

    /** The vendor billed nothing, or its bill is not the creator's. */
    public static final String RELEASED = "released";
    /** The vendor billed it. */
    public static final String SPENT = "spent";

    public Resolution {
        Objects.requireNonNull(generation);
    }
}
