package studio.ra.reading;

import java.util.Objects;

import studio.ra.intent.ShotIntent;

/**
 * An intent, and who read it.
 *
 * @param reader {@code local}, or {@code llm:} and the model that filled what was open
 * @param heads  version of the heads that read
 * @param fault  why a chat model did not count: {@code timeout, error, malformed}, or {@code resting} where it was not asked after one of these; else null
 */
public record Read(ShotIntent intent, String reader, String heads, String fault) {

    public Read {
        Objects.requireNonNull(intent);
        Objects.requireNonNull(reader);
        Objects.requireNonNull(heads);
    }
}
