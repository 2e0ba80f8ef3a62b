package studio.ra.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import studio.ra.memory.Dependents;

/**
 * Who stands on a model, and the way out.
 *
 * @param locks the looks locked from it
 * @param shots whose current still it drew
 */
@Schema(name = "Dependents")
public record Standing(List<Held> locks, List<Dependents.Shown> shots) {

    /** A current lock. @param bridge null where the catalogue names no successor that is offered */
    @Schema(name = "DependentLock")
    public record Held(String subject, String kind, String name, String lock, int version, Bridge bridge) {
    }

    /**
     * The offer to draw the look with the successor.
     *
     * @param credits of one still; null where it has no price
     * @param travels whether the locked still goes along; else its description does
     * @param at      where to POST to
     */
    public record Bridge(String model, String family, Long credits, boolean travels, String at) {
    }
}
