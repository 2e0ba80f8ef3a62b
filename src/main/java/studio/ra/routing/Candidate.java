package studio.ra.routing;

import java.util.Objects;

/**
 * One model as it was considered.
 *
 * @param verdict {@code chosen, outranked} or {@code excluded}
 * @param score   the sum of the factors; null where it was excluded
 * @param factors null where it was excluded
 * @param credits what the whole request would cost on it; null where unpriced
 * @param reason  a sentence
 */
public record Candidate(String model, String family, String verdict, Double score, Factors factors, Long credits, String reason) {

    public Candidate {
        Objects.requireNonNull(model);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(reason);
    }

    boolean excluded() {
        return verdict.equals("excluded");
    }
}
