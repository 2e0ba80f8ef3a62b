package studio.ra.memory;

import java.util.List;

/**
 * Who stands on a model, at most a thousand of each.
 *
 * @param locks the looks locked from it
 * @param shots whose current still it drew
 */
public record Dependents(List<Held> locks, List<Shown> shots) {

    public Dependents {
        locks = List.copyOf(locks);
        shots = List.copyOf(shots);
    }

    /** A current lock. @param subject the character or reference it holds. @param kind {@code character} or {@code reference} */
    public record Held(String subject, String kind, String name, String lock, int version) {
    }

    /** A shot and the still it shows. */
    public record Shown(String shot, String asset, String state) {
    }
}
