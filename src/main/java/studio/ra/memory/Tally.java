package studio.ra.memory;

/**
 * What this workspace thought of a model's takes in one style and shot type; each take counts less as it ages (half after 30 days).
 *
 * @param approved decayed number of approvals; a drawing for which the creator named or pinned the model counts as part of one
 * @param rejected decayed number of rejections
 */
public record Tally(String model, String style, String shotType, double approved, double rejected) {

    /** Both together, as this one is called. */
    public Tally and(Tally other) {
        return new Tally(model, style, shotType, rounded(approved + other.approved), rounded(rejected + other.rejected));
    }

    /** To a ten-thousandth of a take: what is judged is kept with every decision, and read again by the ten thousand. */
    static double rounded(double takes) {
        return Math.max(0, Math.round(takes * 10_000)) / 10_000.0;
    }
}
