package studio.ra.library;

import java.awt.image.BufferedImage;

/**
 * What a picture looks like from afar, in 64 bits (a difference hash): of eight rows of nine fields, whether each is brighter than the next.
 * Sizes, formats and small changes leave it nearly as it is. Where no field differs from the next there is nothing to compare, and it is 0.
 */
final class Likeness {

    /** Bits in which two pictures differ that are taken for the same. */
    static final int BOUND = 6;

    private static final int ROWS = 8;
    private static final int FIELDS = 9;
    /** Brightness from 0 to 255 below which a difference is noise. */
    private static final double NOISE = 2;
    /** Pixels looked at in a field, each way. */
    private static final int LOOKS = 16;

    private Likeness() {
    }

    static long of(BufferedImage image) {
        long bits = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int field = 0; field + 1 < FIELDS; field++) {
                bits = bits << 1 | (brightness(image, field, row) > brightness(image, field + 1, row) + NOISE ? 1 : 0);
            }
        }
        return bits;
    }

    static boolean near(long one, long other) {
        return one != 0 && other != 0 && distance(one, other) <= BOUND;
    }

    static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static double brightness(BufferedImage image, int field, int row) {
        double sum = 0;
        for (int i = 0; i < LOOKS; i++) {
            for (int j = 0; j < LOOKS; j++) {
                int rgb = image.getRGB(at(field * LOOKS + i, FIELDS * LOOKS, image.getWidth()), at(row * LOOKS + j, ROWS * LOOKS, image.getHeight()));
                sum += 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
            }
        }
        return sum / (LOOKS * LOOKS);
    }

    private static int at(int look, int looks, int size) {
        return (int) ((2L * look + 1) * size / (2L * looks));
    }
}
