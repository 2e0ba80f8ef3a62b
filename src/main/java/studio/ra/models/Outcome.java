package studio.ra.models;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How an order ended. Says what the caller should do, not what the wire looked like. */
public sealed interface Outcome {

    /** The contract's word: drawn, refused, unavailable, retired, unknown. */
    String word();

    Optional<Cause> cause();

    /**
     * At least one image came.
     *
     * @param stills   in the vendor's order; fewer than ordered where the vendor withheld some
     * @param withheld why some are missing, or null
     * @param cost     what the vendor says it billed, in US cents, or null where it does not say
     */
    record Drawn(List<Still> stills, Cause withheld, Double cost) implements Outcome {
        public Drawn {
            stills = List.copyOf(stills);
            if (stills.isEmpty()) {
                throw new IllegalArgumentException("drawn means at least one still");
            }
        }

        public Drawn(List<Still> stills) {
            this(stills, null, null);
        }

        @Override
        public String word() {
            return "drawn";
        }

        @Override
        public Optional<Cause> cause() {
            return Optional.ofNullable(withheld);
        }
    }

    /** The vendor will not draw this; asking again or elsewhere is not the answer. Free. */
    record Refused(Cause why) implements Outcome {
        public Refused {
            Objects.requireNonNull(why);
        }

        @Override
        public String word() {
            return "refused";
        }

        @Override
        public Optional<Cause> cause() {
            return Optional.of(why);
        }
    }

    /**
     * Surely nothing was drawn or billed; another model, or the same one later, may draw it. Only {@link Cause#BAD_IMAGE} may have been billed: it
     * ends this order with nothing to deliver, and the same model is not asked again by itself.
     *
     * @param retryAfter the vendor's hint, or null
     */
    record Unavailable(Cause why, Duration retryAfter) implements Outcome {
        public Unavailable {
            Objects.requireNonNull(why);
        }

        public Unavailable(Cause why) {
            this(why, null);
        }

        @Override
        public String word() {
            return "unavailable";
        }

        @Override
        public Optional<Cause> cause() {
            return Optional.of(why);
        }
    }

    /** The vendor no longer knows this model id. */
    record Retired() implements Outcome {
        @Override
        public String word() {
            return "retired";
        }

        @Override
        public Optional<Cause> cause() {
            return Optional.of(Cause.RETIRED);
        }
    }

    /** Sent, and no answer: it may have been drawn and billed. Never sent again by itself. */
    record Unknown(Cause why) implements Outcome {
        public Unknown {
            Objects.requireNonNull(why);
        }

        @Override
        public String word() {
            return "unknown";
        }

        @Override
        public Optional<Cause> cause() {
            return Optional.of(why);
        }
    }
}
