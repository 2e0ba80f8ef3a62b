package studio.ra.intent;

import java.util.Objects;

/**
 * One field of an intent as it was read.
 *
 * @param value      the contract's word, or {@code true}/{@code false}
 * @param confidence 0..1
 * @param source     {@code stated}, {@code cue}, {@code learned} or {@code default}
 */
public record Reading(String value, double confidence, String source) {

    public Reading {
        Objects.requireNonNull(value);
        Objects.requireNonNull(source);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1");
        }
    }

    public boolean yes() {
        return value.equals("true");
    }
}
