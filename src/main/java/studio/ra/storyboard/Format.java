package studio.ra.storyboard;

import java.util.Objects;

/**
 * How a board is laid out.
 *
 * @param columns frames side by side, 2–4
 */
public record Format(Paper paper, int columns) {

    public static final Format STANDARD = new Format(Paper.A4, 3);

    public Format {
        Objects.requireNonNull(paper);
        if (columns < 2 || columns > 4) {
            throw new IllegalArgumentException("a board has 2 to 4 frames side by side");
        }
    }

    /** Pixels a frame is wide: 200 to 240 on an inch of paper. */
    int pixels() {
        return columns == 2 ? 1024 : columns == 3 ? 768 : 512;
    }
}
