package studio.ra.generation;

import java.util.List;
import java.util.OptionalLong;

import studio.ra.models.Direction;
import studio.ra.models.Model;
import studio.ra.models.Tier;

/**
 * A drawing this studio has taken, with all that is needed to draw it.
 *
 * @param fence      changes with every taking; a write with an old one does nothing
 * @param line       who draws: the chosen model, then who stands in for it (R10)
 * @param wished     whether a pin named the model: nobody stands in for it but its successor
 * @param parts      stills of each order
 * @param pending    indices of the parts that are not over
 * @param perImage   credits a still may cost
 * @param references the locked stills, in the order the direction's figures number them
 * @param past       attempts of an earlier run
 */
record Job(String id, String workspace, long fence, String purpose, String subject, String project, String decision, String brief, Direction direction,
           Tier tier, OptionalLong seed, List<Model> line, boolean wished, List<Integer> parts, List<Integer> pending, long perImage,
           List<Travelling> references, List<Past> past) {

    Job {
        line = List.copyOf(line);
        parts = List.copyOf(parts);
        pending = List.copyOf(pending);
        references = List.copyOf(references);
        past = List.copyOf(past);
    }

    /** A locked still. */
    record Travelling(String asset, String name, String sha256, String mediaType) {
    }

    /** @param open whether it never ended. @param task the vendor's id of it, or null */
    record Past(String id, int part, String model, int count, int drawn, boolean open, String task) {
    }

    /** Stills of a part that are still to be drawn. */
    int wanted(int part) {
        return parts.get(part) - past.stream().filter(p -> p.part() == part).mapToInt(Past::drawn).sum();
    }

    String shot() {
        return purpose.equals("keyframe") ? subject : null;
    }
}
