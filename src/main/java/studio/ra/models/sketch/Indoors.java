package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.geom.Point2D;

/** Rooms: a back wall, a floor in perspective, a window that says what time it is. */
final class Indoors {

    private final Scenery s;
    private final double w;
    private final double h;
    private final double floor;
    private final Dice dice;
    private final Color wall;
    private final Color wood;

    Indoors(Scenery scenery) {
        this.s = scenery;
        this.w = scenery.w;
        this.h = scenery.h;
        this.floor = scenery.horizon + h * 0.13;
        this.dice = scenery.dice.fork("room");
        this.wall = Tint.mix(Tint.vary(Tint.of(0xB9A58C), dice, 0.03), s.palette.accent(1), 0.3);
        this.wood = Tint.of(0x7A5438);
    }

    void paint(Place place) {
        double side = s.light.side();
        s.brush.gradient(Shapes.box(0, 0, w, h), new Point2D.Double(side > 0 ? w : 0, 0), s.light.on(Tint.lighter(wall, 0.12)), new Point2D.Double(side > 0 ? 0 : w, h * 0.8), s.light.on(Tint.darker(wall, 0.42)));
        boards();
        switch (place) {
            case PALACE -> columns();
            case TRAIN -> carriage();
            case KITCHEN -> {
                window(w * (0.5 + side * 0.2) - w * 0.11, h * 0.14, w * 0.22, h * 0.3);
                kitchen();
            }
            case DESK -> {
                window(w * (0.5 + side * 0.27) - w * 0.13, h * 0.1, w * 0.26, h * 0.42);
                shelves(w * (0.5 - side * 0.28) - w * 0.15, h * 0.1, w * 0.3, floor - h * 0.16);
            }
            default -> {
                window(w * (0.5 + side * 0.24) - w * 0.12, h * 0.1, w * 0.24, h * 0.44);
                picture(w * (0.5 - side * 0.2), h * 0.2);
                shelves(w * (0.5 - side * 0.42) - w * 0.1, h * 0.2, w * 0.2, floor - h * 0.2);
                s.brush.flat(Shapes.oval(w * 0.5, h * 0.93, w * 0.36, h * 0.085), Tint.alpha(s.palette.accent(0), 0.8));
                s.brush.line(Shapes.oval(w * 0.5, h * 0.93, w * 0.32, h * 0.07), Tint.lighter(s.palette.accent(0), 0.45), 3);
            }
        }
        shaft();
    }

    private void boards() {
        s.brush.gradient(Shapes.box(0, floor, w, h - floor + 2), new Point2D.Double(0, floor), s.light.on(Tint.darker(wood, 0.25)), new Point2D.Double(0, h), s.light.on(Tint.lighter(wood, 0.16)));
        for (int i = -9; i <= 9; i++) {
            s.brush.line(w * 0.5 + i * w * 0.065, floor, w * 0.5 + i * w * 0.19, h, Tint.alpha(Tint.darker(wood, 0.6), 0.35), 1.4);
        }
        s.brush.flat(Shapes.box(0, floor - h * 0.022, w, h * 0.022), Tint.darker(wall, 0.35));
    }

    private void window(double x, double y, double width, double height) {
        s.brush.flat(Shapes.box(x - 9, y - 9, width + 18, height + 18), Tint.lighter(wood, 0.3));
        s.brush.gradient(Shapes.box(x, y, width, height), new Point2D.Double(x, y), s.light.top(), new Point2D.Double(x, y + height), Tint.lighter(s.light.low(), s.light.dark() ? 0 : 0.3));
        if (s.light.dark()) {
            s.brush.pure(Shapes.oval(x + width * 0.65, y + height * 0.28, width * 0.08, width * 0.08), Tint.of(0xF4F1DC));
        }
        s.brush.pure(Shapes.smooth(x, y + height * 0.82, x + width * 0.3, y + height * 0.7, x + width * 0.6, y + height * 0.8, x + width, y + height * 0.72, x + width, y + height, x, y + height), Tint.alpha(s.light.far(Tint.of(0x5C7A4E), 0.45), 0.9));
        s.brush.flat(Shapes.box(x + width / 2 - 3, y, 6, height), Tint.lighter(wood, 0.3));
        s.brush.flat(Shapes.box(x, y + height * 0.45, width, 6), Tint.lighter(wood, 0.3));
        for (double side : new double[] {0, 1}) {
            double c = x + side * width;
            double d = side > 0 ? 1 : -1;
            s.brush.form(Shapes.poly(c - d * width * 0.1, y - 16, c + d * width * 0.17, y - 16, c + d * width * 0.2, y + height + 22, c + d * width * 0.02, y + height + 22, c - d * width * 0.03, y + height * 0.55), s.palette.accent(0));
            for (int i = 0; i < 3; i++) {
                s.brush.line(c + d * width * (i * 0.07 - 0.04), y - 12, c + d * width * (0.05 + i * 0.05), y + height + 18, Tint.alpha(Tint.darker(s.palette.accent(0), 0.5), 0.5), 2);
            }
        }
    }

    private void shaft() {
        double side = s.light.side();
        double x = w * (0.5 + side * 0.24);
        var beam = s.light.dark() ? Tint.of(0x9DB4E8) : s.light.key();
        s.brush.gradient(Shapes.poly(x - w * 0.1, h * 0.15, x + w * 0.1, h * 0.15, x - side * w * 0.28 + w * 0.16, h, x - side * w * 0.28 - w * 0.2, h), new Point2D.Double(x, h * 0.15), Tint.alpha(beam, s.light.dark() ? 0.16 : 0.32),
                new Point2D.Double(x - side * w * 0.25, h), Tint.alpha(beam, 0.03));
        if (s.light.dark()) {
            s.brush.glow(w * (0.5 - side * 0.22), h * 0.42, Math.min(w, h) * 0.75, Tint.alpha(Tint.of(0xFFB85A), 0.62));
        }
    }

    private void shelves(double x, double y, double width, double height) {
        s.brush.flat(Shapes.box(x, y, width, height), Tint.darker(wood, 0.45));
        var chance = dice.fork("books");
        for (int row = 0; row < 4; row++) {
            double top = y + height * row / 4 + 4;
            double bottom = y + height * (row + 1) / 4 - 8;
            double at = x + 6;
            while (at < x + width - 14) {
                double thick = chance.between(6, 15);
                if (chance.chance(0.86)) {
                    double rise = (bottom - top) * chance.between(0.55, 0.92);
                    s.brush.flat(Shapes.box(at, bottom - rise, thick - 1.5, rise), Tint.darker(Tint.vary(s.palette.accent(chance.below(5)), chance, 0.06), 0.25));
                }
                at += thick;
            }
            s.brush.flat(Shapes.box(x, bottom, width, 8), Tint.lighter(wood, 0.1));
        }
    }

    private void picture(double x, double y) {
        double size = Math.min(w, h) * 0.2;
        s.brush.flat(Shapes.box(x - size * 0.55, y, size * 1.1, size * 0.85), Tint.darker(wood, 0.1));
        s.brush.flat(Shapes.box(x - size * 0.48, y + size * 0.07, size * 0.96, size * 0.71), Tint.of(0xEADFC8));
        s.brush.flat(Shapes.smooth(x - size * 0.46, y + size * 0.7, x - size * 0.15, y + size * 0.3, x + size * 0.12, y + size * 0.58, x + size * 0.3, y + size * 0.42, x + size * 0.46, y + size * 0.72), s.palette.accent(1));
    }

    /** Whoever works here is behind it, so it is painted after the figures. */
    void desk() {
        double y = h * 0.82;
        s.brush.form(Shapes.poly(w * 0.14, y, w * 0.86, y, w * 0.94, y + h * 0.07, w * 0.06, y + h * 0.07), Tint.lighter(wood, 0.1));
        s.brush.form(Shapes.box(w * 0.06, y + h * 0.07, w * 0.88, h * 0.16), Tint.darker(wood, 0.1));
        double x = w * (0.5 - s.light.side() * 0.26);
        s.brush.glow(x, y - h * 0.1, h * 0.4, Tint.alpha(Tint.of(0xFFD48A), s.light.dark() ? 0.7 : 0.25));
        s.brush.line(x, y, x, y - h * 0.15, Tint.of(0x3A3430), 6);
        s.brush.form(Shapes.smooth(x - h * 0.08, y - h * 0.13, x - h * 0.03, y - h * 0.21, x + h * 0.03, y - h * 0.21, x + h * 0.08, y - h * 0.13), s.palette.accent(0));
        double p = w * (0.5 + s.light.side() * 0.22);
        s.brush.form(Shapes.poly(p - w * 0.06, y - h * 0.11, p + w * 0.06, y - h * 0.11, p + w * 0.065, y + h * 0.01, p - w * 0.065, y + h * 0.01), Tint.of(0x343A44));
        s.brush.pure(Shapes.poly(p - w * 0.052, y - h * 0.1, p + w * 0.052, y - h * 0.1, p + w * 0.055, y - h * 0.005, p - w * 0.055, y - h * 0.005), Tint.of(0xA9C7D6));
    }

    private void kitchen() {
        double y = h * 0.66;
        for (int row = 0; row < 5; row++) {
            for (double x = -(row % 2) * w * 0.025; x < w; x += w * 0.05) {
                s.brush.flat(Shapes.box(x + 1.5, y - h * 0.2 + row * h * 0.04 + 1.5, w * 0.05 - 3, h * 0.04 - 3), Tint.alpha(Tint.lighter(s.palette.accent(1), 0.6), 0.5));
            }
        }
        s.brush.line(w * 0.08, h * 0.13, w * 0.5, h * 0.13, Tint.of(0x3A3230), 5);
        for (int i = 0; i < 4; i++) {
            double x = w * (0.13 + i * 0.1);
            s.brush.line(x, h * 0.13, x, h * 0.2, Tint.of(0x3A3230), 3);
            s.brush.form(Shapes.smooth(x - w * 0.03, h * 0.21, x + w * 0.03, h * 0.21, x + w * 0.024, h * 0.265, x - w * 0.024, h * 0.265), i % 2 == 0 ? Tint.of(0xB5633A) : Tint.of(0x6E7278));
        }
        s.brush.form(Shapes.box(-10, y, w + 20, h * 0.03), Tint.of(0xE3D8C6));
        s.brush.form(Shapes.box(-10, y + h * 0.03, w + 20, h * 0.22), Tint.mix(s.palette.accent(2), Tint.of(0xBFA888), 0.45));
        for (int i = 1; i < 6; i++) {
            s.brush.line(w * i / 6, y + h * 0.03, w * i / 6, y + h * 0.25, Tint.alpha(Tint.of(0x4A3A30), 0.5), 2);
        }
        s.brush.form(Shapes.smooth(w * 0.76, y - h * 0.1, w * 0.86, y - h * 0.1, w * 0.88, y, w * 0.74, y), s.palette.accent(0));
        for (int i = 0; i < 3; i++) {
            s.brush.line(Shapes.curve(w * (0.78 + i * 0.03), y - h * 0.12, w * (0.79 + i * 0.03), y - h * 0.17, w * (0.775 + i * 0.03), y - h * 0.22), Tint.alpha(Tint.of(0xFFFFFF), 0.4), 4);
        }
    }

    private void carriage() {
        for (int i = 0; i < 3; i++) {
            double x = w * (0.06 + i * 0.32);
            window(x, h * 0.14, w * 0.22, h * 0.36);
        }
        s.brush.form(Shapes.box(-10, h * 0.035, w + 20, h * 0.025), Tint.of(0x9A8A6A));
        for (int i = 0; i < 4; i++) {
            double x = w * (0.02 + i * 0.28);
            s.brush.form(Shapes.smooth(x, h * 0.62, x + w * 0.2, h * 0.62, x + w * 0.21, h * 0.86, x - w * 0.01, h * 0.86), Tint.mix(s.palette.accent(0), wood, 0.35));
            s.brush.form(Shapes.smooth(x - w * 0.015, h * 0.8, x + w * 0.215, h * 0.8, x + w * 0.22, h * 0.93, x - w * 0.02, h * 0.93), Tint.mix(s.palette.accent(0), wood, 0.2));
        }
    }

    private void columns() {
        s.brush.gradient(Shapes.box(w * 0.3, 0, w * 0.4, floor), new Point2D.Double(0, 0), Tint.mix(s.light.top(), wall, 0.4), new Point2D.Double(0, floor), Tint.lighter(s.light.low(), 0.1));
        s.brush.glow(w * 0.5, h * 0.3, h * 0.5, Tint.alpha(s.light.key(), 0.55));
        for (int i = 3; i >= 0; i--) {
            double k = 0.27 + (3 - i) * 0.085;
            for (double side : new double[] {-1, 1}) {
                double x = w * 0.5 + side * w * k;
                double t = w * (0.018 + (3 - i) * 0.009);
                double base = floor + h * (0.01 + (3 - i) * 0.035);
                var stone = Tint.mix(Tint.mix(Tint.of(0xD8C09A), s.palette.accent(0), 0.2), s.light.low(), i * 0.12);
                s.brush.form(Shapes.box(x - t, -10, 2 * t, base + 10), stone);
                s.brush.form(Shapes.box(x - t * 1.4, base - h * 0.025, 2.8 * t, h * 0.03), Tint.lighter(stone, 0.1));
                s.brush.form(Shapes.smooth(x - t * 1.5, h * 0.06, x + t * 1.5, h * 0.06, x + t, h * 0.14, x - t, h * 0.14), Tint.mix(stone, s.palette.accent(1), 0.4));
            }
        }
        s.brush.flat(Shapes.poly(w * 0.46, floor, w * 0.54, floor, w * 0.68, h, w * 0.32, h), s.palette.accent(0));
        s.brush.line(w * 0.465, floor, w * 0.335, h, Tint.of(0xE0B95A), 3);
        s.brush.line(w * 0.535, floor, w * 0.665, h, Tint.of(0xE0B95A), 3);
    }
}
