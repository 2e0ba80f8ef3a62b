package studio.ra.generation;

import java.util.List;
import java.util.Objects;

import studio.ra.routing.Decision;

/** What became of an order. */
public sealed interface Placed {

    /**
     * The drawings are on their way, or were already: the same key with the same request.
     *
     * @param generations one for each subject and model
     * @param again       whether an earlier request placed them
     * @param key         the idempotency key they were placed under; made up where none was given; null where nothing had to be placed
     */
    record Under(List<Generation> generations, boolean again, String key) implements Placed {
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

    /** Every model is excluded; nothing was spent. */
    record NoModel(Decision decision) implements Placed {
        public NoModel {
            Objects.requireNonNull(decision);
        }
    }

    /** Only money is missing; nothing was spent. */
    record Short(long needed, long available) implements Placed {
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
