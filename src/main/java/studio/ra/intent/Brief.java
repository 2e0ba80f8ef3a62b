package studio.ra.intent;

import java.util.Map;
import java.util.Objects;

/**
 * What the intent is read from.
 *
 * @param text    the creator's words for this picture
 * @param purpose {@code portrait}, {@code keyframe} or {@code reference}
 * @param stated  fields the client stated itself; keys and values are the contract's words
 *                ({@code style, shotType, motion, subject, complex, detailCritical}); they always win
 * @param figures how many characters the shot lists
 * @param live    whether this is a live editing loop
 */
public record Brief(String text, String purpose, Map<String, String> stated, int figures, boolean live) {

    public Brief {
        Objects.requireNonNull(text);
        Objects.requireNonNull(purpose);
        stated = Map.copyOf(stated);
    }
}
