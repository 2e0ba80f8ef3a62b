package studio.ra.reading;

import java.time.Instant;
import java.util.Map;

/**
 * A version of the heads.
 *
 * @param version     SHA-256 of the weights
 * @param shipped     whether it came with the studio
 * @param current     whether the workspace's briefs are read with it
 * @param corrections of the workspace that it learned from
 * @param examples    labelled briefs that it learned from beside them
 * @param tested      briefs of the test split, which nothing learns from
 * @param accuracy    field to the share of them it reads right, 0 to 1
 * @param at          when it was learned here, or the shipped one first seen
 * @param note        why it was not made current when it was learned, or null
 */
public record Version(String id, String version, boolean shipped, boolean current, long corrections, long examples, long tested,
                      Map<String, Double> accuracy, Instant at, String note) {

    public Version {
        accuracy = Map.copyOf(accuracy);
    }
}
