package studio.ra.models.sketch;

import java.awt.Color;

/** What is worn on head and face. Unit: the head's height. */
final class Headwear {

    private final Brush brush;
    private final Features f;
    private final double turn;
    private final double h;

    Headwear(Brush brush, Features features, double turn) {
        this.brush = brush;
        this.f = features;
        this.turn = turn;
        this.h = (features.human() ? features.width() : 0.82) / 2;
    }

    void behind() {
        if (f.headwear().equals("headscarf") || f.headwear().equals("hood")) {
            brush.form(Shapes.smooth(0, -0.66, h * 1.1, -0.52, h * 1.42, 0, h * 1.4, 0.5, h * 1.9, 1.0, 0, 1.15, -h * 1.9, 1.0, -h * 1.4, 0.5, -h * 1.42, 0, -h * 1.1, -0.52),
                    Tint.darker(cover(), 0.22));
        } else if (f.headwear().equals("hat")) {
            brush.form(Shapes.oval(0, -0.3, h * 2.0, 0.13), Tint.darker(f.trim(), 0.3));
        }
    }

    void over() {
        double b = -turn * 0.05;
        var c = f.trim();
        switch (f.headwear()) {
            case "hat" -> {
                brush.form(Shapes.smooth(-h * 1.02 + b, -0.3, -h * 0.9 + b, -0.62, -h * 0.5 + b, -0.76, b, -0.71, h * 0.5 + b, -0.76, h * 0.9 + b, -0.62, h * 1.02 + b, -0.3, b, -0.24), c);
                brush.form(Shapes.smooth(-h * 1.03 + b, -0.38, b, -0.31, h * 1.03 + b, -0.38, h * 1.05 + b, -0.27, b, -0.19, -h * 1.05 + b, -0.27), Tint.darker(c, 0.55));
                brush.form(Shapes.smooth(-h * 2.05, -0.3, -h * 1.1, -0.3, 0, -0.21, h * 1.1, -0.3, h * 2.05, -0.3, h * 1.1, -0.19, 0, -0.14, -h * 1.1, -0.19), c);
            }
            case "cap" -> {
                brush.form(Shapes.smooth(-h * 1.1 + b, -0.16, -h * 1.0 + b, -0.48, b, -0.64, h * 1.0 + b, -0.48, h * 1.1 + b, -0.16, b, -0.24), c);
                brush.form(Shapes.smooth(-h * 0.8 + turn * 0.3, -0.24, turn * 0.3, -0.28, h * 0.8 + turn * 0.3, -0.24, h * 0.9 + turn * 0.4, -0.15, turn * 0.42, -0.17, -h * 0.9 + turn * 0.4, -0.15), Tint.darker(c, 0.25));
                brush.form(Shapes.oval(b, -0.635, 0.035, 0.022), Tint.darker(c, 0.2));
            }
            case "turban" -> {
                brush.form(Shapes.smooth(-h * 1.12 + b, -0.13, -h * 1.32 + b, -0.42, -h * 0.7 + b, -0.72, b, -0.79, h * 0.7 + b, -0.72, h * 1.32 + b, -0.42, h * 1.12 + b, -0.13, h * 0.5 + b, -0.25, b, -0.31, -h * 0.5 + b, -0.25), c);
                for (int i = 0; i < 4; i++) {
                    double y = -0.3 - i * 0.115;
                    brush.line(Shapes.curve(-h * (1.15 - i * 0.2) + b, y + 0.05, -h * 0.3 + b, y - 0.05, h * (0.95 - i * 0.22) + b, y - 0.12 + i * 0.02), Tint.alpha(Tint.darker(c, 0.55), 0.6), 0.016);
                }
                brush.form(Shapes.oval(b + turn * 0.2, -0.42, 0.05, 0.06), Tint.of(0xE0B23C));
            }
            case "crown" -> {
                brush.form(Shapes.poly(-h * 0.98 + b, -0.34, -h * 1.1 + b, -0.68, -h * 0.6 + b, -0.54, b, -0.78, h * 0.6 + b, -0.54, h * 1.1 + b, -0.68, h * 0.98 + b, -0.34, h * 0.5 + b, -0.29, b, -0.275, -h * 0.5 + b, -0.29),
                        Tint.of(0xE0B23C));
                for (int i = -1; i <= 1; i++) {
                    brush.form(Shapes.oval(i * h * 0.6 + b, -0.4 + Math.abs(i) * -0.02, 0.035, 0.045), i == 0 ? Tint.of(0xB2263A) : c);
                }
            }
            case "helmet" -> {
                var metal = f.garment().equals("armour") ? f.cloth() : Tint.mix(c, Tint.of(0xC9CED4), 0.5);
                brush.form(Shapes.smooth(-h * 1.16 + b, 0.1, -h * 1.14 + b, -0.36, b, -0.68, h * 1.14 + b, -0.36, h * 1.16 + b, 0.1, h * 0.98, -0.14, turn * 0.1, -0.24, -h * 0.98, -0.14), metal);
                brush.line(Shapes.curve(b, -0.68, b + turn * 0.1, -0.45, turn * 0.14, -0.24), Tint.darker(metal, 0.4), 0.03);
            }
            case "hood", "headscarf" -> {
                double o = turn * 0.05;
                var ring = new java.awt.geom.Area(Shapes.smooth(b, -0.64, h * 1.05 + b, -0.5, h * 1.32 + b, -0.02, h * 1.18, 0.5, h * 0.5, 0.78, 0, 0.84, -h * 0.5, 0.78, -h * 1.18, 0.5, -h * 1.32 + b, -0.02, -h * 1.05 + b, -0.5));
                ring.subtract(new java.awt.geom.Area(Shapes.smooth(o, -0.36, h * 0.78 + o, -0.24, h * 0.94 + o, 0.05, h * 0.72 + o, 0.38, o + turn * 0.05, 0.53, -h * 0.72 + o, 0.38, -h * 0.94 + o, 0.05, -h * 0.78 + o, -0.24)));
                brush.form(ring, cover());
                brush.line(Shapes.curve(-h * 0.95, 0.5, -h * 0.2, 0.7, h * 0.4, 0.72), Tint.alpha(Tint.darker(cover(), 0.5), 0.5), 0.018);
                brush.line(Shapes.curve(-h * 1.1, 0.1, -h * 0.96, 0.4, -h * 0.4, 0.6), Tint.alpha(Tint.darker(cover(), 0.5), 0.45), 0.014);
            }
            case "feather" -> {
                brush.form(Shapes.smooth(-h * 1.03 + b, -0.27, b, -0.36, h * 1.03 + b, -0.27, h * 1.03 + b, -0.19, b, -0.27, -h * 1.03 + b, -0.19), Tint.of(0xE0B23C));
                var feather = Shapes.smooth(h * 0.3, -0.34, h * 0.25, -0.6, h * 0.6, -0.92, h * 0.98, -0.86, h * 0.9, -0.6, h * 0.5, -0.4);
                brush.form(feather, Tint.of(0x2E7D55));
                brush.flat(Shapes.oval(h * 0.66, -0.72, 0.085, 0.1), Tint.of(0xC9A23A));
                brush.flat(Shapes.oval(h * 0.66, -0.71, 0.058, 0.07), Tint.of(0x1F86A0));
                brush.flat(Shapes.oval(h * 0.66, -0.7, 0.03, 0.04), Tint.of(0x1D2A66));
            }
            case "flower" -> {
                double x = (turn > 0 ? -1 : 1) * h * 0.86;
                for (int i = 0; i < 5; i++) {
                    brush.form(Shapes.oval(x + Math.cos(i * 1.257) * 0.07, -0.27 + Math.sin(i * 1.257) * 0.07, 0.062, 0.062), c);
                }
                brush.flat(Shapes.oval(x, -0.27, 0.035, 0.035), Tint.of(0xF2D060));
            }
            default -> { }
        }
    }

    void glasses() {
        if (!f.glasses()) {
            return;
        }
        double fx = turn * 0.16;
        double d = f.width() * 0.24;
        double r = 0.125;
        var frame = Tint.of(0x2A2024);
        for (double s : new double[] {-1, 1}) {
            double narrow = s * turn > 0.05 ? 1 - Math.abs(turn) * 0.3 : 1;
            var rim = Shapes.oval(fx + s * d * narrow, 0.01, r * narrow, r * 0.92);
            brush.pure(rim, Tint.alpha(Color.WHITE, 0.13));
            brush.line(rim, frame, 0.02);
            brush.line(fx + s * d * narrow - 0.05, 0.05, fx + s * d * narrow + 0.02, -0.06, Tint.alpha(Color.WHITE, 0.5), 0.014);
            if (s * turn < 0.3) {
                brush.line(fx + s * (d + r), -0.01, s * h * 1.0 - turn * 0.06, -0.03, frame, 0.018);
            }
        }
        brush.line(Shapes.curve(fx - d + r * 0.95, -0.01, fx, -0.04, fx + d - r * 0.95, -0.01), frame, 0.018);
    }

    private Color cover() {
        return f.headwear().equals("hood") ? f.cloth() : f.trim();
    }
}
