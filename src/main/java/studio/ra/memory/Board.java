package studio.ra.memory;

import java.util.List;
import java.util.Objects;

/**
 * What the graph knows of every shot of a project.
 *
 * @param panels of the shots that are not deleted, in no order
 */
public record Board(Money money, List<Panel> panels) {

    public Board {
        Objects.requireNonNull(money);
        panels = List.copyOf(panels);
    }

    /**
     * A shot.
     *
     * @param recalled what bears on drawing it
     * @param drawn    keyframes that were drawn of it
     * @param approved of them, that the creator approved
     * @param done     whether the still it shows is approved
     */
    public record Panel(Recollection recalled, long drawn, long approved, boolean done) {
    }
}
