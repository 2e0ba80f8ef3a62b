package studio.ra.generation;

import java.time.Duration;

import studio.ra.models.Cause;
import studio.ra.models.Outcome;

/**
 * What follows from an attempt's outcome (R10).
 *
 * @param step what to do
 * @param pause before it
 */
record Course(Step step, Duration pause) {

    /** An order that surely was not carried out is sent to the same model at most this often. */
    static final int TRIES = 3;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    /** A circuit this near to its next try is waited for: the next model in line would change the look for a moment's sake. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    enum Step {
        /** The part is over. */
        OVER,
        /** The same model draws what is missing, or is asked again. */
        AGAIN,
        /** Its successor, where that one may. */
        SUCCESSOR,
        /** The next in line. */
        NEXT
    }

    /**
     * @param tries   attempts with this model so far, this one included
     * @param missing stills of the part that are still to be drawn
     */
    static Course after(Outcome outcome, int tries, int missing) {
        if (outcome instanceof Outcome.Drawn drawn) {
            return missing > 0 && drawn.withheld() == null ? now(Step.AGAIN) : now(Step.OVER);
        }
        if (outcome instanceof Outcome.Retired) {
            return now(Step.SUCCESSOR);
        }
        if (outcome instanceof Outcome.Unavailable unavailable) {
            return after(unavailable, tries);
        }
        // refused: moderation is never taken to another vendor. unknown: never sent again by itself
        return now(Step.OVER);
    }

    private static Course after(Outcome.Unavailable outcome, int tries) {
        if (outcome.why() == Cause.STORAGE || outcome.why() == Cause.BAD_IMAGE) {
            return now(Step.OVER);
        }
        boolean passing = switch (outcome.why()) {
            case RATE_LIMITED, UPSTREAM, UNREACHABLE -> true;
            case CIRCUIT_OPEN -> outcome.retryAfter() != null && outcome.retryAfter().compareTo(MOMENT) <= 0;
            default -> false;
        };
        var wait = outcome.retryAfter() == null ? Duration.ofMillis(500L << tries) : outcome.retryAfter();
        return passing && tries < TRIES && wait.compareTo(LONGEST) <= 0 ? new Course(Step.AGAIN, wait) : now(Step.NEXT);
    }

    private static Course now(Step step) {
        return new Course(step, Duration.ZERO);
    }
}
