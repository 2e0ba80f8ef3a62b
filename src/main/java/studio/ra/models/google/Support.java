package studio.ra.models.google;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import studio.ra.models.Cause;

/**
 * Google's support codes of its filters. Those found in the prompt are listed here; of categories with a pair the first code is the
 * prompt's, and dangerous, personal, toxic and vulgar are only ever found in text. Every other code is of the drawn image.
 */
final class Support {

    private static final Pattern CODES = Pattern.compile("(?i)support codes?:?\\s*(\\d{6,10})");
    private static final Set<String> PROMPT = Set.of("58061214", "29310472", "57734940", "89371032", "90789179", "61493863", "42876398",
            "62263041", "92201652", "78610348", "32635315");

    private Support() {
    }

    /** What the first code in {@code text} means; empty where there is none. */
    static Optional<Cause> cause(String text) {
        var codes = CODES.matcher(text);
        return codes.find() ? Optional.of(PROMPT.contains(codes.group(1)) ? Cause.MODERATION_INPUT : Cause.MODERATION_OUTPUT) : Optional.empty();
    }
}
