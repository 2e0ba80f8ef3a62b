package studio.ra.reading;

import java.util.Objects;

import studio.ra.intent.ShotIntent;

/**
 * An intent, and who read it.
 *
 * @param reader {@code local}, or {@code llm:} and the model that filled what was open
 * @param heads  version of the heads that read
 * @param fault  why a chat model that was asked did not count: {@code timeout, error} or {@code malformed}; else null
 */
public record Read(ShotIntent intent, String reader, String heads, String fault) {

    public Read {
        Objects.requireNonNull(intent);
        Objects.requireNonNull(reader);
        Objects.requireNonNull(heads);
    }
}
