package studio.ra.models.sketch;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** What a look does to the scenery before figures stand in front of it. */
final class Ground {

    private Ground() {
    }

    /** @param depth 0 in a wide shot, where everything is sharp, to 1 in a close-up */
    static void treat(BufferedImage image, Look look, double depth, Light light, Dice dice) {
        var g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            switch (look.shading) {
                case FACETS -> facets(g, image, depth > 0.4 ? 70 : 31, dice);
                case DABS -> strokes(g, image, dice);
                case SOFT -> blur(g, image, look == Look.DOCUMENTARY ? depth * 5 : depth * 9);
                default -> blur(g, image, depth * 2.2);
            }
            if (depth > 0.3 && (look.shading == Look.Shading.WASH || look.shading == Look.Shading.CEL)) {
                g.setColor(Tint.alpha(light.low(), 0.12 + depth * 0.16));
                g.fillRect(0, 0, image.getWidth(), image.getHeight());
            }
        } finally {
            g.dispose();
        }
    }

    /** By shrinking and growing again, which costs least. */
    private static void blur(Graphics2D g, BufferedImage image, double by) {
        if (by < 1.2) {
            return;
        }
        int w = Math.max(8, (int) (image.getWidth() / by));
        int h = Math.max(8, (int) (image.getHeight() / by));
        var small = image;
        while (small.getWidth() / 2 > w) {
            small = scaled(small, small.getWidth() / 2, Math.max(1, small.getHeight() / 2));
        }
        small = scaled(small, w, h);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(small, 0, 0, image.getWidth(), image.getHeight(), null);
    }

    private static BufferedImage scaled(BufferedImage image, int w, int h) {
        var small = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        var g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, w, h, null);
        g.dispose();
        return small;
    }

    private static void facets(Graphics2D g, BufferedImage image, int step, Dice dice) {
        int[] from = pixels(image).clone();
        int w = image.getWidth();
        int h = image.getHeight();
        int columns = w / step + 3;
        int rows = h / step + 3;
        var xs = new double[columns][rows];
        var ys = new double[columns][rows];
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                xs[i][j] = (i - 0.75) * step + dice.between(-0.38, 0.38) * step;
                ys[i][j] = (j - 0.75) * step + dice.between(-0.38, 0.38) * step;
            }
        }
        g.setStroke(new BasicStroke(0.8f));
        for (int i = 0; i + 1 < columns; i++) {
            for (int j = 0; j + 1 < rows; j++) {
                boolean slash = dice.chance(0.5);
                facet(g, from, w, h, dice, xs[i][j], ys[i][j], xs[i + 1][j], ys[i + 1][j], slash ? xs[i][j + 1] : xs[i + 1][j + 1], slash ? ys[i][j + 1] : ys[i + 1][j + 1]);
                facet(g, from, w, h, dice, slash ? xs[i + 1][j] : xs[i][j], slash ? ys[i + 1][j] : ys[i][j], xs[i + 1][j + 1], ys[i + 1][j + 1], xs[i][j + 1], ys[i][j + 1]);
            }
        }
    }

    private static void facet(Graphics2D g, int[] from, int w, int h, Dice dice, double x1, double y1, double x2, double y2, double x3, double y3) {
        long r = 0;
        long green = 0;
        long b = 0;
        double cx = (x1 + x2 + x3) / 3;
        double cy = (y1 + y2 + y3) / 3;
        double[] px = {cx, (cx + x1) / 2, (cx + x2) / 2, (cx + x3) / 2};
        double[] py = {cy, (cy + y1) / 2, (cy + y2) / 2, (cy + y3) / 2};
        for (int k = 0; k < 4; k++) {
            int pixel = from[Math.max(0, Math.min(h - 1, (int) py[k])) * w + Math.max(0, Math.min(w - 1, (int) px[k]))];
            r += pixel >> 16 & 255;
            green += pixel >> 8 & 255;
            b += pixel & 255;
        }
        var colour = Tint.vary(new Color((int) (r / 4), (int) (green / 4), (int) (b / 4)), dice, 0.022);
        var path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        path.lineTo(x3, y3);
        path.closePath();
        g.setColor(colour);
        g.fill(path);
        g.draw(path);
    }

    /** Strokes that follow the forms: each lies across the steepest change of value. */
    private static void strokes(Graphics2D g, BufferedImage image, Dice dice) {
        int[] from = pixels(image).clone();
        int w = image.getWidth();
        int h = image.getHeight();
        pass(g, from, w, h, 19, 34, 13, 0.85, dice);
        pass(g, from, w, h, 9, 13, 5, 0.8, dice);
    }

    private static void pass(Graphics2D g, int[] from, int w, int h, int step, double length, double width, double strength, Dice dice) {
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) strength));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        int probe = (int) (length * 0.5);
        for (int y = 0; y < h + step; y += step) {
            for (int x = 0; x < w + step; x += step) {
                int px = (int) Math.max(4, Math.min(w - 5, x + dice.between(-0.7, 0.7) * step));
                int py = (int) Math.max(4, Math.min(h - 5, y + dice.between(-0.7, 0.7) * step));
                double gx = value(from[py * w + Math.min(w - 1, px + probe)]) - value(from[py * w + Math.max(0, px - probe)]);
                double gy = value(from[Math.min(h - 1, py + probe) * w + px]) - value(from[Math.max(0, py - probe) * w + px]);
                double angle = Math.hypot(gx, gy) > 7 ? Math.atan2(gx, -gy) : 0.25 * Math.sin(px * 0.011 + py * 0.017) - 0.1;
                double half = length * dice.between(0.35, 0.6);
                g.setColor(Tint.vary(new Color(from[py * w + px]), dice, 0.03));
                g.draw(new Line2D.Double(px - Math.cos(angle) * half, py - Math.sin(angle) * half, px + Math.cos(angle) * half, py + Math.sin(angle) * half));
            }
        }
        g.setComposite(AlphaComposite.SrcOver);
    }

    private static double value(int pixel) {
        return 0.3 * (pixel >> 16 & 255) + 0.59 * (pixel >> 8 & 255) + 0.11 * (pixel & 255);
    }

    static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
