package studio.ra.generation;

import java.util.List;
import java.util.Objects;

/** What became of an order. */
public sealed interface Placed {

    /**
     * The drawings are on their way, or were already: the same key with the same request.
     *
     * @param generations ids, one for each subject and model
     * @param again       whether an earlier request placed them
     * @param key         the idempotency key they were placed under; made up where none was given; null where nothing had to be placed
     */
    record Under(List<String> generations, boolean again, String key) implements Placed {
        public Under {
            generations = List.copyOf(generations);
        }
    }

    /** The workspace has no such subject. */
    record Nothing() implements Placed {
    }

    /** The catalogue has no such model. */
    record NoSuchModel(String model) implements Placed {
    }

    /** Every model is excluded; nothing was spent. @param ruling the decision as it is kept, so that it can be asked why */
    record NoModel(Ruling ruling) implements Placed {
        public NoModel {
            Objects.requireNonNull(ruling);
        }
    }

    /** Only money is missing; nothing was spent. @param decision id of the decision that found no model it is enough for; null where others were faster */
    record Short(long needed, long available, String decision) implements Placed {
    }

    /** Too many drawings wait for a provider; nothing was held. @param seconds after which to ask again */
    record Busy(int seconds) implements Placed {
    }

    /** The key was used for another request. */
    record KeyTaken() implements Placed {
    }

    /** The quote is unknown here, is for another drawing, or no longer holds. @param why a sentence */
    record NoQuote(String why) implements Placed {
    }
}
