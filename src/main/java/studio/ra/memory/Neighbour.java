package studio.ra.memory;

/** An approved keyframe of the same scene. */
public record Neighbour(String shot, String asset, String model, String family) {
}
