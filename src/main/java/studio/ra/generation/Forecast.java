package studio.ra.generation;

import java.util.List;

/**
 * What it may yet cost until every shot of a project shows an approved keyframe, drawn as candidates, one at a time.
 *
 * @param shots    of the project
 * @param done     of them, that show an approved still already: they cost nothing more
 * @param credits  for the others, without the unknown
 * @param basis    where the number of tries comes from, as a sentence; it says where a prior stands in for what was seen too little
 * @param tries    expected for each approved keyframe
 * @param unknown  shots without a price, in no sum: no model can draw them now
 * @param left     credits that may be spent
 * @param byShot   in the order of the story
 * @param cheapest the cheapest board on which every lock is kept
 */
public record Forecast(int shots, int done, Range credits, String basis, double tries, int unknown, long left, List<ByShot> byShot, Cheapest cheapest) {

    public Forecast {
        byShot = List.copyOf(byShot);
    }

    /** Credits that are enough in half of all cases, and in nine of ten. */
    public record Range(long p50, long p90) {
    }

    /**
     * A shot.
     *
     * @param model    that would draw it, or null
     * @param perTry   credits of a try, or null where that is unknown
     * @param credits  null where they are unknown
     * @param why      what makes them unknown, else null
     */
    public record ByShot(String shot, String scene, boolean done, String model, Long perTry, Range credits, String why) {
    }

    /**
     * The cheapest board.
     *
     * @param credits   for the shots not done, without the unkept
     * @param models    how many shots each model draws
     * @param unkept    shots with a look locked from a family no member of which can draw now
     */
    public record Cheapest(Range credits, List<Share> models, List<String> unkept) {

        public Cheapest {
            models = List.copyOf(models);
            unkept = List.copyOf(unkept);
        }
    }

    /** A model's part in the cheapest board. */
    public record Share(String model, int shots) {
    }
}
