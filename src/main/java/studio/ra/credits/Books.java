package studio.ra.credits;

import java.util.List;

/**
 * What an audit found.
 *
 * @param ok       whether nothing was found
 * @param checked  what was looked at
 * @param findings what does not add up; empty where all does
 */
public record Books(boolean ok, Checked checked, List<Finding> findings) {

    public Books {
        findings = List.copyOf(findings);
    }

    Books(Checked checked, List<Finding> findings) {
        this(findings.isEmpty(), checked, findings);
    }

    /** How many of each. */
    public record Checked(long entries, long generations, long projects) {
    }

    /**
     * Something that does not add up.
     *
     * @param what     {@code account, entry, generation} or {@code project}
     * @param id       of it
     * @param expected credits, or a count, that the entries say there should be
     * @param found    what there is instead
     * @param message  a sentence
     */
    public record Finding(String what, String id, long expected, long found, String message) {
    }
}
