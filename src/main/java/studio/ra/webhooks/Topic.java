package studio.ra.webhooks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a webhook can be told of. */
public enum Topic {

    GENERATION_DONE, GENERATION_FAILED, GENERATION_REFUSED, GENERATION_CANCELLED, GENERATION_UNKNOWN, CHARACTER_LOCKED, REFERENCE_LOCKED, CREDITS_LOW;

    /** As the contract writes it: {@code generation.done}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public static Optional<Topic> of(String word) {
        return Arrays.stream(values()).filter(topic -> topic.word().equals(word)).findFirst();
    }
}
