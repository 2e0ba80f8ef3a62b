package studio.ra.memory;

import java.util.Objects;

/**
 * How a model's takes were judged in this workspace lately, against before: its quality trend. Counted as a {@link Tally} counts, whatever the style;
 * wishes for a model are not in it.
 *
 * @param approved       of the last seven days
 * @param rejected       of the last seven days
 * @param approvedBefore older ones
 * @param rejectedBefore older ones
 */
public record Trend(String model, double approved, double rejected, double approvedBefore, double rejectedBefore) {

    public Trend {
        Objects.requireNonNull(model);
    }
}
