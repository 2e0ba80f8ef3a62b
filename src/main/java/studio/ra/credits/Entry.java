package studio.ra.credits;

import java.time.Instant;

/**
 * A line of the ledger.
 *
 * @param kind   {@code grant, hold, settle} or {@code release}
 * @param amount the signed effect on what is available, in credits: that leg, once more
 */
public record Entry(String id, Instant at, String kind, long amount, Legs legs, String generation, String project, String note) {
}
