package studio.ra.intent;

import java.util.Map;
import java.util.Objects;

/**
 * What the intent is read from. A value that is not one of the contract's words is read as words are ({@code Madhubani} is painted);
 * one that says nothing about its field is passed over.
 *
 * @param text    the creator's words for this picture
 * @param purpose {@code portrait}, {@code keyframe} or {@code reference}
 * @param stated  fields the client stated itself; keys and values are the contract's words
 *                ({@code style, shotType, motion, subject, complex, detailCritical}); they always win
 * @param usual   the same fields as the project or the shot sets them: weaker than what the text names outright, stronger than what it
 *                only suggests; also {@code kind}, a reference's {@code location}, {@code prop} or {@code wardrobe}
 * @param figures how many characters the shot lists
 * @param live    whether this is a live editing loop
 */
public record Brief(String text, String purpose, Map<String, String> stated, Map<String, String> usual, int figures, boolean live) {

    public Brief {
        Objects.requireNonNull(text);
        Objects.requireNonNull(purpose);
        stated = Map.copyOf(stated);
        usual = Map.copyOf(usual);
    }

    /** A brief of which nothing is usual. */
    public Brief(String text, String purpose, Map<String, String> stated, int figures, boolean live) {
        this(text, purpose, stated, Map.of(), figures, live);
    }
}
