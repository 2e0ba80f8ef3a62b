package studio.ra.memory;

/**
 * What this workspace thought of a model's takes in one style and shot type; each take counts less as it ages (half after 30 days).
 *
 * @param approved decayed number of approvals; a drawing for which the creator named or pinned the model counts as part of one
 * @param rejected decayed number of rejections
 */
public record Tally(String model, String style, String shotType, double approved, double rejected) {
}
