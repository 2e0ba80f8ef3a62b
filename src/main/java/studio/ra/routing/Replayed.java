package studio.ra.routing;

import java.util.List;

/**
 * What a replay found.
 *
 * @param decisions        judged again
 * @param flips            of them, that would choose another model, or none
 * @param continuityBreaks of the flips, that would leave the family of the leading anchor, in which the choice had stayed
 * @param creditsDelta     credits more (or, below zero, less) than was decided, over the decisions that choose a model both ways
 * @param undrawn          of the flips, that no model could draw any longer
 * @param flipped          the flips, the newest first, at most a thousand
 * @param stranded         locks in these decisions no member of whose family could draw any longer
 * @param models           how often each was and would be chosen
 */
public record Replayed(int decisions, int flips, int continuityBreaks, long creditsDelta, int undrawn, List<Flipped> flipped, List<Stranded> stranded,
                       List<Share> models) {

    public Replayed {
        flipped = List.copyOf(flipped);
        stranded = List.copyOf(stranded);
        models = List.copyOf(models);
    }

    /**
     * A decision that would be another.
     *
     * @param from   the model that was chosen, or null
     * @param to     the model that would be, or null
     * @param was    credits of the request then, or null
     * @param now    credits of the request supposed, or null
     * @param reason what would speak against {@code from}, or for {@code to} where nothing was chosen
     */
    public record Flipped(String decision, String subject, String from, String to, Long was, Long now, boolean breaksContinuity, String reason) {
    }

    /** A lock nobody of whose family could draw. */
    public record Stranded(String lock, String subject, String name, String family) {
    }

    /** A model's decisions. */
    public record Share(String model, int was, int now) {
    }
}
