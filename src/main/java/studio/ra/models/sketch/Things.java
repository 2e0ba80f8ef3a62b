package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;

/** Draws a {@link Thing} standing on its origin; about one unit tall. */
final class Things {

    private Things() {
    }

    static void draw(Brush b, Thing thing) {
        var c = thing.colour();
        var t = thing.trim();
        switch (thing.shape()) {
            case "bottle" -> {
                b.form(Shapes.smooth(-0.24, 0, 0.24, 0, 0.27, -0.25, 0.25, -0.55, 0.09, -0.68, 0.08, -0.78, -0.08, -0.78, -0.09, -0.68, -0.25, -0.55, -0.27, -0.25), c);
                b.form(Shapes.box(-0.1, -0.97, 0.2, 0.2), t);
                b.form(Shapes.box(-0.17, -0.44, 0.34, 0.26), Tint.of(0xF1E9DA));
                b.line(-0.1, -0.34, 0.1, -0.34, t, 0.018);
                b.line(-0.07, -0.28, 0.07, -0.28, t, 0.012);
                b.line(Shapes.curve(0.17, -0.5, 0.2, -0.3, 0.17, -0.06), Tint.alpha(Color.WHITE, 0.6), 0.025);
            }
            case "watch" -> {
                b.form(Shapes.smooth(-0.13, -1.0, 0.13, -1.0, 0.17, -0.7, 0.17, -0.3, 0.13, 0, -0.13, 0, -0.17, -0.3, -0.17, -0.7), Tint.darker(c, 0.35));
                b.form(Shapes.oval(0, -0.5, 0.31, 0.31), c);
                b.form(Shapes.oval(0, -0.5, 0.25, 0.25), Tint.of(0xF4EFE4));
                for (int i = 0; i < 12; i++) {
                    double a = i * Math.PI / 6;
                    b.line(Math.cos(a) * 0.2, -0.5 + Math.sin(a) * 0.2, Math.cos(a) * 0.23, -0.5 + Math.sin(a) * 0.23, Tint.of(0x2A2A30), 0.014);
                }
                b.line(0, -0.5, -0.1, -0.6, Tint.of(0x22242A), 0.024);
                b.line(0, -0.5, 0.13, -0.62, Tint.of(0x22242A), 0.016);
                b.line(0, -0.5, 0.02, -0.32, t, 0.008);
            }
            case "shoe" -> {
                b.form(Shapes.smooth(-0.5, -0.1, -0.52, -0.42, -0.28, -0.5, -0.05, -0.34, 0.3, -0.26, 0.58, -0.14, 0.58, -0.04, -0.48, -0.04), c);
                b.form(new RoundRectangle2D.Double(-0.54, -0.1, 1.14, 0.1, 0.09, 0.09), Tint.of(0xF2ECE0));
                for (int i = 0; i < 4; i++) {
                    b.line(-0.12 + i * 0.09, -0.4 + i * 0.035, -0.02 + i * 0.09, -0.25 + i * 0.03, t, 0.026);
                }
                b.form(Shapes.smooth(-0.4, -0.12, -0.1, -0.24, 0.1, -0.12), t);
            }
            case "phone" -> {
                b.form(new RoundRectangle2D.Double(-0.26, -1.0, 0.52, 1.0, 0.12, 0.12), Tint.of(0x23262E));
                b.flat(new RoundRectangle2D.Double(-0.23, -0.95, 0.46, 0.9, 0.08, 0.08), c);
                b.flat(Shapes.oval(0, -0.6, 0.13, 0.13), t);
                b.flat(Shapes.poly(-0.23, -0.05, -0.23, -0.95, 0.05, -0.95), Tint.alpha(Color.WHITE, 0.18));
            }
            case "cup" -> {
                b.line(Shapes.curve(0.27, -0.5, 0.5, -0.46, 0.48, -0.22, 0.24, -0.16), c, 0.07);
                b.form(Shapes.smooth(-0.34, -0.62, 0.34, -0.62, 0.32, -0.28, 0.16, 0, -0.16, 0, -0.32, -0.28), c);
                b.form(Shapes.oval(0, -0.6, 0.33, 0.075), Tint.of(0x5A3420));
                b.line(Shapes.curve(-0.32, -0.4, 0, -0.34, 0.32, -0.4), t, 0.035);
                for (int i = -1; i <= 1; i++) {
                    b.line(Shapes.curve(i * 0.12, -0.7, i * 0.12 + 0.05, -0.82, i * 0.12 - 0.03, -0.98), Tint.alpha(Color.WHITE, 0.4), 0.03);
                }
            }
            case "lantern" -> {
                b.line(Shapes.curve(-0.18, -0.8, 0, -1.02, 0.18, -0.8), Tint.of(0x4A3828), 0.03);
                b.form(Shapes.box(-0.2, -0.83, 0.4, 0.1), c);
                b.form(Shapes.smooth(-0.2, -0.72, 0.2, -0.72, 0.28, -0.4, 0.2, -0.1, -0.2, -0.1, -0.28, -0.4), Tint.of(0xE8A347));
                b.glow(0, -0.4, 0.7, Tint.alpha(Tint.of(0xFFD27A), 0.65));
                b.pure(Shapes.smooth(0, -0.62, 0.09, -0.38, 0, -0.22, -0.09, -0.38), Tint.of(0xFFF3C4));
                b.form(Shapes.box(-0.25, -0.11, 0.5, 0.11), c);
                b.line(-0.14, -0.72, -0.17, -0.1, t, 0.03);
                b.line(0.14, -0.72, 0.17, -0.1, t, 0.03);
            }
            case "book" -> {
                b.form(Shapes.poly(-0.42, -0.02, -0.42, -0.78, 0.34, -0.88, 0.34, -0.1), c);
                b.form(Shapes.poly(0.34, -0.88, 0.44, -0.8, 0.44, -0.03, 0.34, -0.1), Tint.of(0xEFE6D2));
                b.form(Shapes.poly(-0.42, -0.02, 0.34, -0.1, 0.44, -0.03, -0.32, 0.04), Tint.of(0xE2D6BE));
                b.line(Shapes.poly(-0.34, -0.12, -0.34, -0.7, 0.26, -0.78, 0.26, -0.2), t, 0.02);
                b.form(Shapes.oval(-0.04, -0.46, 0.12, 0.13), t);
            }
            case "sword" -> {
                b.form(Shapes.poly(-0.055, -0.3, 0.055, -0.3, 0.045, -1.15, 0, -1.25, -0.045, -1.15), Tint.of(0xC6CED6));
                b.line(0, -0.32, 0, -1.1, Tint.of(0x8A949E), 0.012);
                b.form(Shapes.smooth(-0.24, -0.34, 0, -0.3, 0.24, -0.34, 0.24, -0.26, 0, -0.22, -0.24, -0.26), c);
                b.form(Shapes.taper(0, -0.22, 0.045, 0, -0.02, 0.04), t);
                b.form(Shapes.oval(0, 0.02, 0.065, 0.065), c);
            }
            case "flute" -> {
                b.form(Shapes.taper(-0.7, -0.12, 0.05, 0.7, -0.42, 0.045), c);
                for (int i = 0; i < 6; i++) {
                    b.flat(Shapes.oval(-0.1 + i * 0.12, -0.25 - i * 0.026, 0.02, 0.02), Tint.darker(c, 0.8));
                }
                b.form(Shapes.taper(-0.5, -0.163, 0.058, -0.42, -0.18, 0.058), t);
                b.form(Shapes.taper(0.52, -0.38, 0.055, 0.58, -0.394, 0.055), t);
            }
            case "flower" -> {
                b.line(Shapes.curve(0, -0.5, 0.04, -0.25, 0, 0), Tint.of(0x557A45), 0.05);
                for (int ring = 0; ring < 2; ring++) {
                    for (int i = -3; i <= 3; i++) {
                        double a = i * 0.42;
                        double r = 0.5 - ring * 0.1;
                        b.form(Shapes.smooth(Math.sin(a) * 0.05, -0.42, Math.sin(a - 0.3) * r * 0.7, -0.44 - Math.cos(a - 0.3) * r * 0.7, Math.sin(a) * r, -0.42 - Math.cos(a) * r,
                                Math.sin(a + 0.3) * r * 0.7, -0.44 - Math.cos(a + 0.3) * r * 0.7), ring == 0 ? Tint.darker(c, 0.12) : Tint.lighter(c, 0.2));
                    }
                }
                b.form(Shapes.oval(0, -0.5, 0.1, 0.09), Tint.of(0xEBC452));
            }
            case "fruit" -> {
                b.form(Shapes.smooth(0, -0.66, 0.26, -0.72, 0.42, -0.45, 0.28, -0.06, 0, 0, -0.28, -0.06, -0.42, -0.45, -0.26, -0.72), c);
                b.line(Shapes.curve(0, -0.64, 0.02, -0.76, 0.07, -0.84), Tint.of(0x5A4028), 0.035);
                b.form(Shapes.smooth(0.06, -0.78, 0.22, -0.9, 0.36, -0.82, 0.2, -0.74), Tint.of(0x5E8A48));
                b.glow(b.light.side() * 0.16, -0.52, 0.14, Tint.alpha(Color.WHITE, 0.7));
            }
            case "ring" -> {
                b.line(Shapes.oval(0, -0.34, 0.3, 0.32), Tint.of(0xD9AE48), 0.085);
                b.line(Shapes.oval(0, -0.34, 0.3, 0.32), Tint.alpha(Tint.of(0xFFF0B8), 0.8), 0.018);
                b.form(Shapes.poly(-0.18, -0.82, 0.18, -0.82, 0.26, -0.72, 0, -0.5, -0.26, -0.72), c);
                b.flat(Shapes.poly(-0.08, -0.8, 0.08, -0.8, 0.1, -0.72, 0, -0.55, -0.1, -0.72), Tint.lighter(c, 0.45));
            }
            case "box" -> {
                b.form(Shapes.poly(-0.5, -0.62, 0.1, -0.54, 0.1, 0.04, -0.5, -0.06), c);
                b.form(Shapes.poly(0.1, -0.54, 0.5, -0.66, 0.5, -0.1, 0.1, 0.04), Tint.darker(c, 0.25));
                b.form(Shapes.poly(-0.5, -0.62, -0.08, -0.74, 0.5, -0.66, 0.1, -0.54), Tint.lighter(c, 0.2));
                b.form(Shapes.poly(-0.25, -0.585, -0.12, -0.57, -0.12, 0.0, -0.25, -0.02), t);
            }
            case "chair" -> {
                for (double x : new double[] {-0.28, 0.3}) {
                    b.form(Shapes.taper(x, -0.45, 0.04, x * 1.12, 0, 0.03), Tint.darker(c, 0.25));
                    b.form(Shapes.taper(x * 0.86, -1.05, 0.035, x * 0.9, -0.5, 0.04), c);
                }
                b.form(new RoundRectangle2D.Double(-0.3, -1.05, 0.62, 0.3, 0.1, 0.1), t);
                b.form(Shapes.smooth(-0.36, -0.52, 0.36, -0.52, 0.4, -0.4, -0.4, -0.4), t);
            }
            case "drum" -> {
                b.form(Shapes.smooth(-0.4, -0.66, 0.4, -0.66, 0.34, -0.3, 0.26, 0, -0.26, 0, -0.34, -0.3), c);
                b.form(Shapes.oval(0, -0.66, 0.41, 0.13), Tint.of(0xF0E4CC));
                b.flat(Shapes.oval(0.03, -0.65, 0.17, 0.055), Tint.of(0x2A2426));
                for (int i = -4; i < 4; i++) {
                    b.line(i * 0.1, -0.57, i * 0.07 + 0.05, -0.05, t, 0.02);
                }
            }
            case "camera" -> {
                b.form(new RoundRectangle2D.Double(-0.52, -0.62, 1.04, 0.62, 0.12, 0.12), c);
                b.form(Shapes.box(-0.18, -0.76, 0.36, 0.15), Tint.darker(c, 0.25));
                b.form(Shapes.oval(0, -0.3, 0.26, 0.26), Tint.of(0x2A2A30));
                b.form(Shapes.oval(0, -0.3, 0.18, 0.18), Tint.of(0x4A6474));
                b.pure(Shapes.oval(-0.06, -0.36, 0.05, 0.05), Tint.alpha(Color.WHITE, 0.8));
                b.form(Shapes.box(0.3, -0.7, 0.14, 0.09), t);
            }
            case "car" -> {
                b.form(Shapes.smooth(-0.42, -0.36, -0.26, -0.6, 0.2, -0.6, 0.42, -0.36), Tint.darker(c, 0.1));
                b.flat(Shapes.poly(-0.34, -0.38, -0.22, -0.54, -0.02, -0.54, -0.02, -0.38), Tint.of(0xBFD8E4));
                b.flat(Shapes.poly(0.03, -0.38, 0.03, -0.54, 0.18, -0.54, 0.33, -0.38), Tint.of(0xBFD8E4));
                b.form(new RoundRectangle2D.Double(-0.74, -0.4, 1.48, 0.28, 0.18, 0.18), c);
                for (double x : new double[] {-0.42, 0.42}) {
                    b.form(Shapes.oval(x, -0.12, 0.14, 0.14), Tint.of(0x26262C));
                    b.form(Shapes.oval(x, -0.12, 0.06, 0.06), Tint.of(0xC0C4CA));
                }
            }
            case "bicycle" -> {
                for (double x : new double[] {-0.44, 0.44}) {
                    b.line(Shapes.oval(x, -0.28, 0.27, 0.27), Tint.of(0x2A2A30), 0.035);
                    b.line(x, -0.54, x, -0.02, Tint.alpha(Tint.of(0x6A6A72), 0.7), 0.008);
                    b.line(x - 0.26, -0.28, x + 0.26, -0.28, Tint.alpha(Tint.of(0x6A6A72), 0.7), 0.008);
                }
                b.line(Shapes.open(-0.44, -0.28, -0.14, -0.66, 0.3, -0.68, 0.02, -0.28, -0.44, -0.28), c, 0.04);
                b.line(Shapes.open(-0.18, -0.74, 0.02, -0.28), c, 0.04);
                b.line(Shapes.open(0.44, -0.28, 0.28, -0.8, 0.42, -0.84), c, 0.04);
                b.form(Shapes.smooth(-0.3, -0.76, -0.06, -0.76, -0.16, -0.7), t);
            }
            default -> {
                b.form(Shapes.smooth(-0.16, 0, 0.16, 0, 0.38, -0.36, 0.3, -0.66, 0.12, -0.8, 0.2, -0.95, -0.2, -0.95, -0.12, -0.8, -0.3, -0.66, -0.38, -0.36), c);
                b.line(Shapes.curve(-0.34, -0.5, 0, -0.43, 0.34, -0.5), t, 0.04);
                b.line(Shapes.curve(-0.37, -0.36, 0, -0.28, 0.37, -0.36), t, 0.02);
                b.form(Shapes.oval(0, -0.94, 0.2, 0.045), Tint.darker(c, 0.5));
            }
        }
    }
}
