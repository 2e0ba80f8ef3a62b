package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * Letters, where the machine has any. A server without fonts throws errors of many kinds from inside the runtime;
 * then a word becomes a bar, as in any rough storyboard.
 */
final class Lettering {

    private final Graphics2D g;
    private boolean fonts;

    /** @param fonts false draws bars from the start */
    Lettering(Graphics2D g, boolean fonts) {
        this.g = g;
        this.fonts = fonts;
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Pixels a line takes at this size. */
    double width(String text, String family, int style, double size) {
        if (fonts) {
            try {
                return g.getFontMetrics(new Font(family, style, 1).deriveFont((float) size)).stringWidth(text);
            } catch (RuntimeException | LinkageError | InternalError fontless) {
                fonts = false;
            }
        }
        return text.codePointCount(0, text.length()) * size * 0.55;
    }

    /**
     * One line, made smaller and then cut with an ellipsis until it fits.
     *
     * @param anchor 0 begins at x, 0.5 is centred on it, 1 ends at it
     * @param y      the baseline
     */
    void line(String text, double x, double y, double most, String family, int style, double size, Color colour, double anchor) {
        double fitted = size;
        while (fitted > size * 0.72 && width(text, family, style, fitted) > most) {
            fitted *= 0.95;
        }
        var shown = text;
        while (!shown.isEmpty() && width(shown, family, style, fitted) > most) {
            var bare = shown.endsWith("…") ? shown.substring(0, shown.length() - 1) : shown;
            int end = bare.length() < 2 ? 0 : bare.offsetByCodePoints(bare.length(), -1);
            shown = end == 0 ? "" : bare.substring(0, end).stripTrailing() + "…";
        }
        double left = x - width(shown, family, style, fitted) * anchor;
        g.setColor(colour);
        if (fonts) {
            try {
                g.setFont(new Font(family, style, 1).deriveFont((float) fitted));
                g.drawString(shown, (float) left, (float) y);
                return;
            } catch (RuntimeException | LinkageError | InternalError fontless) {
                fonts = false;
            }
        }
        bars(shown, left, y, fitted);
    }

    private void bars(String text, double x, double y, double size) {
        double at = x;
        for (var word : text.split(" ")) {
            double length = word.codePointCount(0, word.length()) * size * 0.55;
            g.fill(new java.awt.geom.RoundRectangle2D.Double(at, y - size * 0.62, length, size * 0.5, size * 0.3, size * 0.3));
            at += length + size * 0.55;
        }
    }
}
