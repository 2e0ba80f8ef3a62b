package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.geom.Point2D;

/** Streets, skylines and markets. */
final class Town {

    private final Scenery s;
    private final double w;
    private final double h;
    private final double y0;
    private final Dice dice;

    Town(Scenery scenery) {
        this.s = scenery;
        this.w = scenery.w;
        this.h = scenery.h;
        this.y0 = scenery.horizon;
        this.dice = scenery.dice.fork("town");
    }

    void paint(Place place) {
        skyline(0.34, 0.7, 22);
        skyline(0.26, 0.48, 15);
        s.mist(y0, h * 0.12, 0.45);
        if (place == Place.CITY) {
            skyline(0.17, 0.24, 10);
            s.brush.gradient(Shapes.box(0, y0 + h * 0.06, w, h), new Point2D.Double(0, y0 + h * 0.06), s.light.far(Tint.of(0x77736F), 0.2), new Point2D.Double(0, h), s.light.on(Tint.of(0x8F877C)));
            parapet();
            return;
        }
        s.brush.gradient(Shapes.box(0, y0, w, h), new Point2D.Double(0, y0), s.light.far(Tint.of(0x8C8078), 0.4), new Point2D.Double(0, h), s.light.on(Tint.mix(Tint.of(0x6F665F), s.palette.accent(0), 0.08)));
        for (int i = 0; i < 5; i++) {
            double x = w * (i / 4.0);
            s.brush.line(w * 0.5 + (x - w * 0.5) * 0.05, y0, w * 0.5 + (x - w * 0.5) * 3.2, h * 1.1, Tint.alpha(Tint.of(0x4A423E), 0.22), 1.5);
        }
        facades();
        if (place == Place.MARKET) {
            stalls();
        }
        lamps();
    }

    private void skyline(double tall, double distance, int count) {
        var chance = dice.fork("skyline" + count);
        double x = -w * 0.03;
        while (x < w * 1.02) {
            double width = w / count * chance.between(0.6, 1.4);
            double top = y0 - h * tall * chance.between(0.25, 1.0);
            var wall = s.light.far(Tint.vary(Tint.mix(Tint.of(0x6C7488), s.palette.accent(chance.below(4)), 0.22), chance, 0.03), distance);
            s.brush.gradient(Shapes.box(x, top, width + 1, y0 + h * 0.09 - top), new Point2D.Double(x, top), wall, new Point2D.Double(x, y0 + h * 0.06), Tint.mix(wall, s.light.low(), 0.45));
            s.brush.pure(Shapes.box(s.light.side() > 0 ? x : x + width * 0.72, top, width * 0.28, y0 + h * 0.06 - top), Tint.alpha(Tint.multiply(wall, s.light.ambient()), 0.35));
            if (chance.chance(0.3)) {
                s.brush.pure(Shapes.box(x + width * 0.45, top - h * 0.04, 2.5, h * 0.04), wall);
            }
            windows(chance, x, top, width, distance);
            x += width * chance.between(0.95, 1.12);
        }
    }

    private void windows(Dice chance, double x, double top, double width, double distance) {
        double step = Math.max(9, w * 0.011);
        boolean lit = s.light.dark() || s.light.name().equals("dusk");
        for (double wy = top + step; wy < y0 - step * 0.2; wy += step * 1.5) {
            for (double wx = x + step * 0.6; wx < x + width - step * 0.8; wx += step) {
                boolean on = lit && chance.chance(0.42);
                s.brush.pure(Shapes.box(wx, wy, step * 0.46, step * 0.8), on ? Tint.alpha(Tint.of(0xFFD27A), 0.92 - distance * 0.5) : Tint.alpha(Tint.darker(s.light.top(), 0.3), 0.36 * (1 - distance)));
            }
        }
    }

    private void parapet() {
        var wall = Tint.mix(Tint.of(0xA08F7C), s.palette.accent(0), 0.2);
        s.brush.form(Shapes.box(-20, y0 + h * 0.1, w + 40, h * 0.07), wall);
        s.brush.form(Shapes.box(-20, y0 + h * 0.088, w + 40, h * 0.022), Tint.lighter(wall, 0.2));
    }

    private void facades() {
        for (double side : new double[] {-1, 1}) {
            double edge = side < 0 ? 0 : w;
            for (int i = 3; i >= 0; i--) {
                var chance = dice.fork("facade" + side + i);
                double near = Math.pow(0.6, i);
                double far = Math.pow(0.6, i + 1);
                double xa = w * 0.5 + (edge - w * 0.5) * near * 1.12;
                double xb = w * 0.5 + (edge - w * 0.5) * far * 1.12;
                double rise = h * chance.between(0.75, 1.05);
                double fall = h * 0.42;
                var wall = Tint.mix(Tint.vary(Tint.mix(Tint.of(0xBFA488), s.palette.accent(i + (side > 0 ? 1 : 0)), 0.34), chance, 0.04), s.light.low(), 0.08 + i * 0.16);
                if (side == s.light.side()) {
                    wall = Tint.mix(wall, Tint.multiply(wall, s.light.ambient()), 0.55);
                }
                s.brush.pure(Shapes.poly(xa, y0 - rise * near, xb, y0 - rise * far, xb, y0 + fall * far, xa, y0 + fall * near), s.light.on(wall));
                for (int floor = 0; floor < 3; floor++) {
                    for (int k = 0; k < 3; k++) {
                        double u1 = (k + 0.28) / 3;
                        double u2 = (k + 0.72) / 3;
                        double p1 = xa + (xb - xa) * u1;
                        double p2 = xa + (xb - xa) * u2;
                        double s1 = near + (far - near) * u1;
                        double s2 = near + (far - near) * u2;
                        double top = 0.82 - floor * 0.29;
                        boolean on = (s.light.dark() || s.light.name().equals("dusk")) && chance.chance(0.55);
                        s.brush.pure(Shapes.poly(p1, y0 - rise * top * s1, p2, y0 - rise * top * s2, p2, y0 - rise * (top - 0.17) * s2, p1, y0 - rise * (top - 0.17) * s1),
                                on ? Tint.of(0xFFCF78) : Tint.alpha(Tint.of(0x2F3644), 0.62));
                    }
                }
                if (s.brush.look.line > 0.9) {
                    s.brush.line(Shapes.poly(xa, y0 - rise * near, xb, y0 - rise * far, xb, y0 + fall * far, xa, y0 + fall * near), Tint.alpha(Tint.of(0x2A2226), 0.6), 1.6);
                }
            }
        }
    }

    private void stalls() {
        for (double side : new double[] {-1, 1}) {
            for (int i = 2; i >= 0; i--) {
                double k = Math.pow(0.62, i);
                double x = w * 0.5 + side * w * 0.43 * k * 1.05;
                double y = y0 + h * 0.34 * k;
                double width = w * 0.34 * k;
                double rise = h * 0.38 * k;
                var cloth = s.palette.accent(i + (side > 0 ? 0 : 2));
                s.brush.form(Shapes.box(x - width * 0.44, y - rise * 0.36, width * 0.88, rise * 0.42), Tint.mix(Tint.of(0x8A6242), s.light.low(), i * 0.18));
                var fruit = dice.fork("fruit" + side + i);
                for (int n = 0; n < 18; n++) {
                    double r = width * 0.034;
                    s.brush.flat(Shapes.oval(x + (n % 9 - 4) * width * 0.093, y - rise * 0.38 - (n / 9) * r * 1.1, r, r), Tint.mix(Tint.vary(fruit.one(Tint.of(0xE0852E), Tint.of(0xC2402F), Tint.of(0xD9B23A), Tint.of(0x6E9A44)), fruit, 0.04), s.light.low(), i * 0.15));
                }
                for (int stripe = 0; stripe < 8; stripe++) {
                    double a = x - width * 0.5 + width * stripe / 8;
                    double b = a + width / 8;
                    double ta = x + (a - x) * 0.86;
                    double tb = x + (b - x) * 0.86;
                    s.brush.flat(Shapes.poly(ta, y - rise * 1.25, tb, y - rise * 1.25, b, y - rise * 0.95, (a + b) / 2, y - rise * 0.89, a, y - rise * 0.95), Tint.mix(stripe % 2 == 0 ? cloth : Tint.of(0xF3E8D2), s.light.low(), i * 0.14));
                }
                for (double post : new double[] {-0.44, 0.44}) {
                    s.brush.line(x + width * post, y - rise * 0.95, x + width * post, y, Tint.of(0x5A4030), Math.max(1.5, 5 * k));
                }
            }
        }
        for (int i = 0; i < 11; i++) {
            double u = i / 10.0;
            double y = h * 0.1 + Math.sin(u * Math.PI) * h * 0.09;
            s.brush.glow(u * w, y + 12, h * 0.07, Tint.alpha(Tint.of(0xFFCF7A), s.light.dark() ? 0.7 : 0.25));
            s.brush.pure(Shapes.oval(u * w, y + 10, h * 0.013, h * 0.018), Tint.mix(Tint.of(0xFFD88A), s.palette.accent(i), 0.35));
        }
        s.brush.line(Shapes.curve(0, h * 0.1, w * 0.25, h * 0.165, w * 0.5, h * 0.19, w * 0.75, h * 0.165, w, h * 0.1), Tint.of(0x4A3A34), 1.6);
    }

    private void lamps() {
        var iron = s.light.on(Tint.of(0x34323A));
        Color bulb = Tint.of(0xFFE2A0);
        for (int i = 2; i >= 0; i--) {
            double k = Math.pow(0.58, i);
            double x = w * 0.5 - s.light.side() * w * 0.27 * k * 1.4;
            double y = y0 + h * 0.3 * k;
            double rise = h * 0.62 * k;
            s.brush.pure(Shapes.poly(x - 3.4 * k, y, x + 3.4 * k, y, x + 2 * k, y - rise, x - 2 * k, y - rise), iron);
            s.brush.pure(Shapes.oval(x, y - rise, 12 * k, 15 * k), s.light.dark() ? bulb : Tint.mix(bulb, iron, 0.3));
            if (s.light.dark() || s.light.name().equals("dusk")) {
                s.brush.glow(x, y - rise, h * 0.24 * k, Tint.alpha(bulb, 0.6));
            }
        }
    }
}
