package studio.ra.generation;

import java.time.Instant;
import java.util.Objects;

/**
 * The verdict on a new or changed row of the catalogue (R13): this workspace's last decisions judged again as if it had been there, switched on and well.
 *
 * @param state            {@code pending} until it is there, then {@code ready}
 * @param decisions        that were judged again; null while pending, as is all below
 * @param won              of them, that the model would get
 * @param wonBefore        of them, that it got
 * @param continuityBreaks of them, that would leave the family of the leading anchor, in which the choice had stayed
 * @param creditsDelta     credits more, or below zero less, than was decided
 * @param judgedAt         when
 */
public record Trial(String state, Integer decisions, Integer won, Integer wonBefore, Integer continuityBreaks, Long creditsDelta, Instant judgedAt) {

    public Trial {
        Objects.requireNonNull(state);
    }

    static Trial pending() {
        return new Trial("pending", null, null, null, null, null, null);
    }

    static Trial ready(int decisions, int won, int wonBefore, int breaks, long credits, Instant at) {
        return new Trial("ready", decisions, won, wonBefore, breaks, credits, at);
    }
}
