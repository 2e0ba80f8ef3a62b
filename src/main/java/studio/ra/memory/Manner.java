package studio.ra.memory;

import java.util.Map;

/**
 * How a subject's words are to be read.
 *
 * @param heads  version of the heads that is current in the workspace, or null for the shipped ones
 * @param stated field of the intent to what the creator stated of it on the shot, in the contract's words
 */
public record Manner(String heads, Map<String, String> stated) {

    /** As the studio reads where nobody said anything. */
    public static final Manner USUAL = new Manner(null, Map.of());

    public Manner {
        stated = Map.copyOf(stated);
    }
}
