package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A human head. Unit: its height; origin: its centre; {@code turn} −1 looks left, 1 right. */
final class Head {

    private final Brush brush;
    private final Features f;
    private final double turn;
    private final Mood mood;
    final double half;
    final Shape face;

    Head(Brush brush, Features features, double turn, Mood mood) {
        this.brush = brush;
        this.f = features;
        this.turn = turn;
        this.mood = mood;
        this.half = f.width() / 2;
        double j = f.jaw();
        double chin = turn * 0.09;
        double l = half * (turn < 0 ? 1 + turn * 0.12 : 1);
        double r = half * (turn > 0 ? 1 - turn * 0.12 : 1);
        face = Shapes.smooth(0, -0.5, r * 0.74, -0.41, r, -0.13, r * 0.97, 0.1, r * (0.5 + 0.42 * j) + chin * 0.5, 0.3, r * (0.2 + 0.34 * j) + chin, 0.455,
                chin, 0.5, -l * (0.2 + 0.34 * j) + chin, 0.455, -l * (0.5 + 0.42 * j) + chin * 0.5, 0.3, -l * 0.97, 0.1, -l, -0.13, -l * 0.74, -0.41);
    }

    void ears() {
        for (double side : new double[] {-1, 1}) {
            if (side * turn < 0.3) {
                double x = side * half * 1.0 - turn * 0.07;
                brush.form(Shapes.smooth(x, -0.06, x + side * 0.06, -0.07, x + side * 0.075, 0.02, x + side * 0.04, 0.13, x - side * 0.01, 0.14), f.skin());
                brush.line(Shapes.curve(x + side * 0.04, -0.03, x + side * 0.02, 0.04, x + side * 0.035, 0.08), Tint.alpha(Tint.darker(f.skin(), 0.5), 0.5), 0.012);
            }
        }
    }

    void skull() {
        brush.form(face, f.skin());
    }

    /** Shadow of what hangs over the face. */
    void under(Shape fringe) {
        var lower = AffineTransform.getTranslateInstance(-brush.light.side() * 0.015, 0.035).createTransformedShape(fringe);
        brush.inside(face, lower, Tint.alpha(Tint.multiply(f.skin(), Tint.of(0xA0707A)), 0.55));
    }

    void features() {
        if (brush.unit < 13) {
            return;
        }
        double fx = turn * 0.16;
        if (brush.unit > 60) {
            modelling(fx);
        }
        for (double side : new double[] {-1, 1}) {
            boolean far = side * turn > 0.05;
            double x = fx + side * (f.width() * 0.232) * (far ? 1 - Math.abs(turn) * 0.3 : 1);
            new Eyes(brush, f, mood).draw(x, 0.005, side, (far ? 1 - Math.abs(turn) * 0.35 : 1) * f.width() / 0.74, turn);
        }
        nose(fx);
        mouth(fx * 1.05);
        marks(fx);
        if (f.age().equals("old")) {
            var crease = Tint.alpha(Tint.darker(f.skin(), 0.55), 0.45);
            for (double side : new double[] {-1, 1}) {
                brush.line(Shapes.curve(fx + side * 0.09, 0.17, fx + side * 0.15, 0.24, fx + side * 0.155, 0.31), crease, 0.012);
                brush.line(Shapes.curve(fx + side * 0.08, 0.075, fx + side * 0.16, 0.095, fx + side * 0.23, 0.075), crease, 0.009);
            }
            brush.line(Shapes.curve(fx - 0.15, -0.235, fx, -0.25, fx + 0.15, -0.235), crease, 0.009);
            brush.line(Shapes.curve(fx - 0.12, -0.285, fx, -0.3, fx + 0.12, -0.285), crease, 0.008);
        }
    }

    private void modelling(double fx) {
        var warm = Tint.alpha(brush.light.on(Tint.mix(f.skin(), f.human() && f.skin().getBlue() > f.skin().getRed() ? Tint.of(0x5A6FC0) : Tint.of(0xD2503F), 0.55)), 0.3);
        brush.glow(face, fx - 0.2, 0.15, 0.15, warm);
        brush.glow(face, fx + 0.2, 0.15, 0.15, warm);
        brush.glow(face, fx, 0.17, 0.08, Tint.alpha(warm, 0.22));
        var hollow = Tint.alpha(Tint.multiply(brush.light.on(f.skin()), Tint.of(0x9A6B78)), 0.34);
        brush.glow(face, fx - f.width() * 0.23, -0.03, 0.11, hollow);
        brush.glow(face, fx + f.width() * 0.23, -0.03, 0.11, hollow);
        brush.glow(face, fx, 0.375, 0.06, hollow);
        brush.glow(face, fx * 0.7 - brush.light.side() * half * 0.86, 0.22, 0.16, hollow);
        brush.glow(face, fx + brush.light.side() * 0.09, -0.28, 0.2, Tint.alpha(brush.light.key(), 0.22));
    }

    private void nose(double fx) {
        double n = f.nose() * (f.child() ? 0.75 : 1) * (brush.look == Look.ANIMATED ? 0.7 : 1);
        double tip = fx + turn * 0.075;
        double shade = -brush.light.side();
        var dark = Tint.darker(f.skin(), 0.5);
        if (brush.unit > 60 && brush.look != Look.ANIMATED) {
            brush.flat(Shapes.smooth(tip + shade * 0.015, 0.0, tip + shade * 0.035 * n, 0.1, tip + shade * 0.075 * n, 0.175, tip + shade * 0.03, 0.195, tip + shade * 0.005, 0.1),
                    Tint.alpha(Tint.multiply(f.skin(), Tint.of(0xB08090)), 0.5));
            brush.glow(tip + brush.light.side() * 0.012, 0.14, 0.045 * n, Tint.alpha(Tint.lighter(brush.light.key(), 0.4), 0.5));
        }
        if (Math.abs(turn) > 0.3) {
            double s = Math.signum(turn);
            brush.line(Shapes.curve(fx + s * 0.02, 0.0, tip + s * 0.035, 0.09, tip + s * 0.065 * n, 0.165, tip + s * 0.01, 0.2), Tint.alpha(dark, 0.75), 0.014);
        } else {
            brush.line(Shapes.curve(tip - 0.062 * n, 0.175, tip - 0.035 * n, 0.2, tip, 0.193, tip + 0.035 * n, 0.2, tip + 0.062 * n, 0.175), Tint.alpha(dark, 0.75), 0.014);
        }
    }

    private void mouth(double fx) {
        double w = (f.child() ? 0.105 : 0.125) * (1 + Math.max(0, mood.smile()) * 0.22) * (1 - Math.abs(turn) * 0.2);
        double y = 0.3;
        double lift = mood.smile() * 0.035;
        double open = mood.open() * 0.075;
        var lip = Tint.mix(f.skin(), f.skin().getBlue() > f.skin().getRed() ? Tint.of(0x8A3F6A) : Tint.of(0xA8343A), f.soft() ? 0.52 : 0.3);
        if (open > 0.012) {
            var hole = Shapes.smooth(fx - w, y - lift, fx - w * 0.4, y - 0.012, fx + w * 0.4, y - 0.012, fx + w, y - lift, fx + w * 0.5, y + open, fx, y + open * 1.25, fx - w * 0.5, y + open);
            brush.flat(hole, Tint.of(0x4A1B22));
            brush.inside(hole, Shapes.box(fx - w, y - 0.05, 2 * w, 0.066), Tint.of(0xF4EEE6));
            brush.line(hole, Tint.mix(lip, Tint.of(0x401820), 0.25), 0.017);
            return;
        }
        if (brush.unit > 40) {
            brush.flat(Shapes.smooth(fx - w * 0.85, y - lift * 0.8, fx - w * 0.3, y - 0.03, fx, y - 0.02, fx + w * 0.3, y - 0.03, fx + w * 0.85, y - lift * 0.8, fx, y + 0.006), Tint.mix(lip, Tint.of(0x501820), 0.14));
            brush.flat(Shapes.smooth(fx - w * 0.75, y - lift * 0.5, fx, y + 0.004, fx + w * 0.75, y - lift * 0.5, fx + w * 0.4, y + 0.04, fx, y + 0.048, fx - w * 0.4, y + 0.04), Tint.lighter(lip, 0.1));
        }
        brush.line(Shapes.curve(fx - w, y - lift, fx - w * 0.45, y + lift * 0.15, fx, y + lift * 0.32, fx + w * 0.45, y + lift * 0.15, fx + w, y - lift), Tint.mix(lip, Tint.of(0x2A1016), 0.66), 0.018);
    }

    private void marks(double fx) {
        switch (f.mark()) {
            case "freckles" -> {
                var spots = brush.dice.fork("freckles");
                for (int i = 0; i < 26; i++) {
                    double side = i % 2 == 0 ? -1 : 1;
                    brush.flat(Shapes.oval(fx + side * spots.between(0.04, 0.26), spots.between(0.08, 0.2), 0.007, 0.007), Tint.alpha(Tint.of(0x8A4A2A), 0.55));
                }
            }
            case "scar" -> brush.line(Shapes.curve(fx + 0.2, -0.08, fx + 0.22, 0.06, fx + 0.17, 0.2), Tint.mix(f.skin(), Tint.of(0xA04048), 0.5), 0.018);
            case "bindi" -> brush.flat(Shapes.oval(fx, -0.14, 0.022, 0.026), Tint.of(0xB3202A));
            case "patch" -> {
                brush.line(Shapes.curve(-half, -0.22, fx, -0.12, half, 0.0), Color.BLACK, 0.02);
                brush.flat(Shapes.smooth(fx + 0.08, -0.06, fx + 0.28, -0.05, fx + 0.25, 0.08, fx + 0.17, 0.11, fx + 0.1, 0.07), Tint.of(0x1B1A1E));
            }
            default -> { }
        }
    }
}
