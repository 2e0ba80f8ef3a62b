package studio.ra.credits;

import java.util.List;

/** What a project cost so far, in credits; {@code budget} is null where none was set. */
public record Spend(long spent, long held, Long budget, List<ByModel> byModel) {

    /** Credits and stills of one model. */
    public record ByModel(String model, long credits, long stills) {
    }
}
