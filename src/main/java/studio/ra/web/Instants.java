package studio.ra.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Instants as clients write them: ISO 8601, UTC, of the years 0001 to 9999, which all that keeps or compares them takes. */
final class Instants {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Instants() {
    }

    /** Empty where it is none. */
    static Optional<Instant> of(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(at -> !at.isBefore(FIRST) && !at.isAfter(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
