package studio.ra.routing;

import java.util.Map;
import java.util.Objects;

import studio.ra.credits.Tariff;
import studio.ra.intent.ShotIntent;
import studio.ra.memory.Recollection;
import studio.ra.models.Pulse;

/**
 * Everything a decision is made from, and nothing else.
 *
 * @param purpose {@code portrait, keyframe} or {@code reference}
 * @param health  by model id; a model without an entry counts as absent
 */
public record Question(String purpose, ShotIntent intent, Recollection memory, Map<String, Pulse> health, Tariff tariff, Wish wish) {

    public Question {
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(intent);
        Objects.requireNonNull(memory);
        health = Map.copyOf(health);
        Objects.requireNonNull(tariff);
        Objects.requireNonNull(wish);
    }

    /** Of all that is recalled; the tallies it does not tell apart are summed up, of hundreds a dozen for each model. */
    public static Question of(String purpose, ShotIntent intent, Recollection recalled, Map<String, Pulse> health, Tariff tariff, Wish wish) {
        return new Question(purpose, intent, recalled.with(Regard.summed(recalled.history(), intent.shotType().value())), health, tariff, wish);
    }

    /** The same if money were no object. */
    public Question unbounded() {
        return new Variation(this).budget(null).available(Long.MAX_VALUE).question();
    }
}
