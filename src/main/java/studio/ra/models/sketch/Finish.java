package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** The last pass over a picture's pixels: grade, vignette, grain, paper. */
final class Finish {

    private Finish() {
    }

    static void apply(BufferedImage image, Look look, Palette palette, long seed) {
        int[] pixels = Ground.pixels(image);
        int w = image.getWidth();
        int h = image.getHeight();
        Color dark = look == Look.CINEMATIC && palette.named().isEmpty() ? Tint.of(0x0C3B48) : palette.darkest();
        Color bright = look == Look.CINEMATIC && palette.named().isEmpty() ? Tint.of(0xFFC48A) : palette.lightest();
        double grade = look == Look.CINEMATIC ? 0.2 : palette.named().isEmpty() ? 0.05 : 0.13;
        double contrast = look == Look.CINEMATIC ? 1.12 : look == Look.DOCUMENTARY ? 1.08 : look == Look.ILLUSTRATED ? 0.97 : 1.03;
        double vignette = look == Look.CINEMATIC ? 0.5 : look.shading == Look.Shading.CEL || look.shading == Look.Shading.WASH ? 0.14 : 0.3;
        for (int y = 0; y < h; y++) {
            double dy = (y - h / 2.0) / (h / 2.0);
            for (int x = 0; x < w; x++) {
                int at = y * w + x;
                double dx = (x - w / 2.0) / (w / 2.0);
                double edge = (dx * dx + dy * dy) * 0.5;
                double fall = 1 - vignette * edge * edge;
                int pixel = pixels[at];
                double r = pixel >> 16 & 255;
                double g = pixel >> 8 & 255;
                double b = pixel & 255;
                double value = 0.3 * r + 0.59 * g + 0.11 * b;
                double t = value / 255;
                double low = grade * (1 - t) * (1 - t);
                double high = grade * t * t;
                double noise = texture(look, x, y, seed);
                pixels[at] = channel(r, value, t, look.saturation, dark.getRed(), low, bright.getRed(), high, contrast, fall, noise) << 16
                        | channel(g, value, t, look.saturation, dark.getGreen(), low, bright.getGreen(), high, contrast, fall, noise) << 8
                        | channel(b, value, t, look.saturation, dark.getBlue(), low, bright.getBlue(), high, contrast, fall, noise);
            }
        }
    }

    /** Laid paper below the frame; the sheet is drawn once and is mostly empty. */
    static int paper(int x, int y, long seed) {
        int grain = (int) (noise(x >> 1, y >> 1, seed) * 7) - 3;
        return Math.min(255, 0xF3 + grain) << 16 | Math.min(255, 0xEB + grain) << 8 | 0xDC + grain;
    }

    private static double texture(Look look, int x, int y, long seed) {
        return switch (look.shading) {
            case WASH -> (noise(x >> 1, y >> 1, seed) - 0.5) * 8 + (noise(x >> 3, y >> 3, seed) - 0.5) * 6;
            case DABS -> (((x + y) & 3) == 0 ? -3 : ((x - y) & 3) == 0 ? 3 : 0) + (noise(x >> 1, y >> 1, seed) - 0.5) * look.grain;
            default -> look.grain == 0 ? 0 : (noise(x, y, seed) - 0.5) * look.grain * 2;
        };
    }

    private static double noise(int x, int y, long seed) {
        int n = x * 374761393 + y * 668265263 + (int) seed * 144269504;
        n = (n ^ n >>> 13) * 1274126177;
        return ((n ^ n >>> 16) & 255) / 255.0;
    }

    private static int channel(double c, double value, double t, double saturation, int dark, double low, int bright, double high, double contrast, double fall, double noise) {
        double toned = value + (c - value) * saturation;
        toned += (dark - toned) * low * (1 - t) + (bright - toned) * high;
        toned = ((toned - 128) * contrast + 128) * fall + noise;
        return toned <= 0 ? 0 : toned >= 255 ? 255 : (int) toned;
    }
}
