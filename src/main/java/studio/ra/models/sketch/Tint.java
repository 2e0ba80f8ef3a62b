package studio.ra.models.sketch;

import java.awt.Color;

/** Arithmetic of colours. */
final class Tint {

    private Tint() {
    }

    static Color of(int rgb) {
        return new Color(rgb & 0xFFFFFF);
    }

    /** {@code a} at 0, {@code b} at 1; alpha of {@code a}. */
    static Color mix(Color a, Color b, double t) {
        return new Color(clamp(a.getRed() + (b.getRed() - a.getRed()) * t), clamp(a.getGreen() + (b.getGreen() - a.getGreen()) * t),
                clamp(a.getBlue() + (b.getBlue() - a.getBlue()) * t), a.getAlpha());
    }

    /** As pigment over pigment: never lighter than either. */
    static Color multiply(Color a, Color b) {
        return new Color(a.getRed() * b.getRed() / 255, a.getGreen() * b.getGreen() / 255, a.getBlue() * b.getBlue() / 255, a.getAlpha());
    }

    static Color lighter(Color c, double t) {
        return mix(c, Color.WHITE, t);
    }

    static Color darker(Color c, double t) {
        return mix(c, new Color(18, 14, 26), t);
    }

    static Color alpha(Color c, double alpha) {
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), clamp(alpha * 255));
    }

    /** Jittered in value and a little in hue. */
    static Color vary(Color c, Dice dice, double by) {
        double value = dice.between(-by, by) * 255;
        return new Color(clamp(c.getRed() + value + dice.between(-by, by) * 90), clamp(c.getGreen() + value),
                clamp(c.getBlue() + value + dice.between(-by, by) * 90), c.getAlpha());
    }

    /** Perceived lightness, 0..1. */
    static double luma(Color c) {
        return (0.299 * c.getRed() + 0.587 * c.getGreen() + 0.114 * c.getBlue()) / 255;
    }

    static String hex(Color c) {
        return String.format("#%06x", c.getRGB() & 0xFFFFFF);
    }

    static int clamp(double value) {
        return value <= 0 ? 0 : value >= 255 ? 255 : (int) (value + 0.5);
    }
}
