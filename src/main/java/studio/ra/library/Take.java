package studio.ra.library;

import java.time.Instant;
import java.util.Objects;

/**
 * What somebody thought of a still.
 *
 * @param verdict     {@code approved} or {@code rejected}
 * @param reason      or null
 * @param by          the caller's subject
 * @param forgottenAt since when it bears on no decision any more, or null
 */
public record Take(String asset, String verdict, String reason, String by, Instant at, Instant forgottenAt) {

    public Take {
        Objects.requireNonNull(asset);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(at);
    }
}
