package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.geom.Point2D;

/** Open country. */
final class Outdoors {

    private static final Color GRASS = Tint.of(0x7C9A4E);
    private static final Color LEAF = Tint.of(0x4F7A45);
    private static final Color STONE = Tint.of(0x7D7F8E);

    private final Scenery s;
    private final double w;
    private final double h;
    private final double y0;
    private final Dice dice;

    Outdoors(Scenery scenery) {
        this.s = scenery;
        this.w = scenery.w;
        this.h = scenery.h;
        this.y0 = scenery.horizon;
        this.dice = scenery.dice.fork("land");
    }

    void paint(Place place) {
        switch (place) {
            case SEA -> sea();
            case RIVER -> river();
            case DESERT -> desert();
            case MOUNTAIN -> mountain();
            case FOREST -> forest();
            case SPACE -> moonscape();
            default -> {
                hills(0.1, Tint.mix(LEAF, STONE, 0.4));
                s.mist(y0, h * 0.07, 0.5);
                if (place == Place.VILLAGE) {
                    huts();
                }
                field();
            }
        }
    }

    private void hills(double amplitude, Color local) {
        s.land(s.ridge(dice.fork("far"), y0 - h * 0.05, h * amplitude * 1.3, 0.1), local, 0.74);
        s.land(s.ridge(dice.fork("mid"), y0 - h * 0.005, h * amplitude * 0.8, 0.06), Tint.mix(local, GRASS, 0.4), 0.52);
        var trees = dice.fork("line");
        for (int i = 0; i < 26; i++) {
            s.tree(trees.next() * w, y0 + h * 0.02 + trees.next() * h * 0.01, h * trees.between(0.04, 0.08), LEAF, 0.45, trees);
        }
    }

    private void field() {
        s.land(s.ridge(dice.fork("near"), y0 + h * 0.07, h * 0.035, 0.03), GRASS, 0.22);
        var path = Shapes.smooth(w * 0.46, y0 + h * 0.08, w * 0.5, y0 + h * 0.08, w * 0.56, y0 + h * 0.2, w * 0.74, h * 1.05, w * 0.3, h * 1.05, w * 0.5, y0 + h * 0.2);
        s.land(path, Tint.of(0xCBB083), 0.12);
        s.tree(w * (s.light.side() > 0 ? 0.1 : 0.9), y0 + h * 0.19, h * 0.46, LEAF, 0.1, dice.fork("tree"));
        grass(0.12);
    }

    private void grass(double distance) {
        var chance = dice.fork("grass");
        for (int i = 0; i < 420; i++) {
            double depth = Math.sqrt(chance.next());
            double y = y0 + h * 0.1 + (h - y0 - h * 0.1) * depth;
            double x = chance.next() * w;
            double size = 4 + 20 * depth;
            var c = s.light.far(Tint.vary(Tint.mix(GRASS, s.palette.accent(i % 9 == 0 ? 0 : 1), i % 9 == 0 ? 0.7 : 0.12), chance, 0.06), distance + (1 - depth) * 0.25);
            s.brush.pure(Shapes.poly(x, y, x + size * 0.16, y, x + size * chance.between(-0.4, 0.5), y - size), Tint.alpha(c, 0.8));
        }
    }

    private void huts() {
        var chance = dice.fork("huts");
        for (int i = 0; i < 5; i++) {
            double x = w * (0.08 + 0.84 * (i + chance.between(0.1, 0.6)) / 5);
            double size = h * chance.between(0.09, 0.14);
            double y = y0 + h * 0.075 + chance.next() * h * 0.02;
            s.brush.form(Shapes.poly(x - size * 0.6, y - size * 0.55, x + size * 0.6, y - size * 0.55, x + size * 0.6, y, x - size * 0.6, y), Tint.mix(Tint.of(0xD9BE94), s.light.low(), 0.25));
            s.brush.form(Shapes.smooth(x - size * 0.85, y - size * 0.45, x - size * 0.1, y - size * 1.12, x + size * 0.1, y - size * 1.12, x + size * 0.85, y - size * 0.45, x, y - size * 0.52), Tint.mix(Tint.mix(Tint.of(0x9A7440), s.palette.accent(0), 0.3), s.light.low(), 0.2));
            s.brush.pure(Shapes.box(x - size * 0.12, y - size * 0.38, size * 0.24, size * 0.38), s.light.dark() ? Tint.of(0xFFC968) : Tint.darker(Tint.of(0x6A4A30), 0.2));
        }
    }

    private void water(double top, double bottom) {
        var deep = Tint.mix(s.light.top(), s.light.on(Tint.of(0x2E6470)), 0.5);
        s.brush.gradient(Shapes.box(0, top, w, bottom - top), new Point2D.Double(0, top), Tint.mix(s.light.low(), deep, 0.15), new Point2D.Double(0, bottom), deep);
        glints(top, bottom);
    }

    private void glints(double top, double bottom) {
        var chance = dice.fork("glints");
        double sun = w * (0.5 + s.light.side() * 0.25);
        for (int i = 0; i < 190; i++) {
            double depth = chance.next() * chance.next();
            double y = top + (bottom - top) * depth;
            boolean path = i % 2 == 0;
            double x = path ? sun + chance.between(-1, 1) * w * (0.02 + depth * 0.13) : chance.next() * w;
            double length = (path ? 10 : 24) * (0.4 + depth * 4);
            s.brush.pure(Shapes.oval(x, y, length, 0.8 + depth * 2.6), Tint.alpha(path ? Tint.lighter(s.light.key(), 0.4) : i % 3 == 0 ? s.light.top() : s.light.low(), path ? 0.65 : 0.3));
        }
    }

    private void sea() {
        s.land(s.ridge(dice.fork("coast"), y0 + h * 0.005, h * 0.035, 0.2), STONE, 0.8);
        water(y0, h);
        double x = w * (0.5 - s.light.side() * 0.2);
        double b = h * 0.075;
        s.brush.pure(Shapes.smooth(x - b * 0.7, y0 + b * 0.1, x + b * 0.75, y0 + b * 0.05, x + b * 0.45, y0 + b * 0.35, x - b * 0.45, y0 + b * 0.36), s.light.far(Tint.of(0x5A3A2E), 0.25));
        s.brush.pure(Shapes.poly(x, y0 - b * 1.5, x + b * 0.62, y0, x, y0 + b * 0.02), s.light.far(Tint.lighter(s.palette.accent(0), 0.3), 0.15));
        s.brush.pure(Shapes.poly(x - b * 0.06, y0 - b * 1.25, x - b * 0.06, y0, x - b * 0.5, y0), s.light.far(Tint.of(0xF3E9D6), 0.15));
        var shore = Shapes.smooth(-w * 0.1, h * 0.9, w * 0.2, h * 0.83, w * 0.5, h * 0.87, w * 0.8, h * 0.82, w * 1.1, h * 0.87, w * 1.1, h * 1.2, -w * 0.1, h * 1.2);
        s.land(shore, Tint.of(0xD9BD8C), 0.06);
        s.brush.line(Shapes.curve(-w * 0.1, h * 0.895, w * 0.2, h * 0.825, w * 0.5, h * 0.865, w * 0.8, h * 0.815, w * 1.1, h * 0.865), Tint.alpha(Tint.of(0xFFFFFF), 0.7), 5);
    }

    private void river() {
        hills(0.13, Tint.mix(LEAF, Tint.of(0x5C7F92), 0.4));
        s.mist(y0 + h * 0.02, h * 0.06, 0.55);
        water(y0 + h * 0.045, h);
        double d = -s.light.side();
        double bank = d > 0 ? 0 : w;
        var left = Shapes.smooth(bank - d * w * 0.1, y0 + h * 0.05, bank + d * w * 0.34, y0 + h * 0.075, bank + d * w * 0.22, y0 + h * 0.15, bank + d * w * 0.52, h * 0.79, bank + d * w * 0.85, h * 0.9,
                bank + d * w * 1.1, h * 0.93, bank + d * w * 1.1, h * 1.2, bank - d * w * 0.1, h * 1.2);
        s.land(left, Tint.mix(GRASS, Tint.of(0xA98A5C), 0.35), 0.12);
        var right = Shapes.smooth(bank + d * w * 1.1, y0 + h * 0.05, bank + d * w * 0.78, y0 + h * 0.065, bank + d * w * 0.86, y0 + h * 0.1, bank + d * w * 1.1, y0 + h * 0.16);
        s.land(right, Tint.mix(GRASS, LEAF, 0.5), 0.35);
        s.tree(bank + d * w * 0.92, y0 + h * 0.08, h * 0.26, LEAF, 0.34, dice.fork("right"));
        s.tree(bank + d * w * 0.1, y0 + h * 0.2, h * 0.55, LEAF, 0.1, dice.fork("left"));
        var reeds = dice.fork("reeds");
        for (int i = 0; i < 70; i++) {
            double x = bank + d * w * reeds.between(-0.02, 0.3);
            double y = h * reeds.between(0.8, 1.02);
            double size = h * reeds.between(0.06, 0.16);
            s.brush.line(Shapes.curve(x, y, x + size * 0.06, y - size * 0.6, x + size * reeds.between(-0.25, 0.3), y - size), Tint.vary(Tint.mix(LEAF, s.palette.accent(0), i % 6 == 0 ? 0.6 : 0.1), reeds, 0.06), 2.2);
        }
    }

    private void desert() {
        var sand = Tint.mix(Tint.of(0xDDB070), s.palette.accent(0), 0.15);
        s.land(s.ridge(dice.fork("rock"), y0 + h * 0.01, h * 0.06, 0.5), Tint.of(0xB0744E), 0.62);
        for (int i = 0; i < 4; i++) {
            var chance = dice.fork("dune" + i);
            double y = y0 + h * (0.045 + i * 0.1);
            double peak = w * chance.between(0.2, 0.8);
            double rise = h * (0.06 + i * 0.02);
            s.land(Shapes.smooth(-w * 0.2, y + rise * 0.7, peak - w * 0.22, y + rise * 0.1, peak, y - rise, peak + w * 0.3, y + rise * 0.3, w * 1.2, y + rise * 0.2, w * 1.2, h * 1.3, -w * 0.2, h * 1.3), sand, 0.4 - i * 0.11);
            s.brush.pure(Shapes.smooth(peak, y - rise, peak - s.light.side() * w * 0.1, y - rise * 0.2, peak - s.light.side() * w * 0.3, y + rise, peak - s.light.side() * w * 0.1, y + rise * 1.3,
                    peak - s.light.side() * w * 0.02, y + rise * 0.2), Tint.alpha(Tint.multiply(s.light.on(sand), s.light.ambient()), 0.42));
        }
    }

    private void mountain() {
        for (int i = 0; i < 3; i++) {
            var chance = dice.fork("peak" + i);
            double base = y0 + h * (0.02 + i * 0.03);
            for (int p = 0; p < 3 + i; p++) {
                double x = w * (p + chance.between(0.1, 0.9)) / (3 + i);
                double rise = h * chance.between(0.3, 0.48) * (1 - i * 0.3);
                double half = rise * chance.between(0.75, 1.1);
                var rock = s.light.far(Tint.mix(STONE, Tint.of(0x5A6A8A), 0.4), 0.66 - i * 0.2);
                double px = x + half * 0.06;
                s.brush.pure(Shapes.poly(x - half, base, x - half * 0.5, base - rise * 0.48, x - half * 0.3, base - rise * 0.6, px, base - rise, x + half * 0.33, base - rise * 0.58, x + half * 0.55, base - rise * 0.5, x + half, base), Tint.mix(rock, s.light.key(), 0.12));
                double side = -s.light.side();
                s.brush.pure(Shapes.poly(px, base - rise, x + side * half * 0.33, base - rise * 0.58, x + side * half * 0.55, base - rise * 0.49, x + side * half, base, x + side * half * 0.12, base, x + side * half * 0.2, base - rise * 0.4, px - side * half * 0.04, base - rise * 0.62),
                        Tint.mix(rock, Tint.multiply(rock, s.light.ambient()), 0.6));
                if (i < 2) {
                    s.brush.pure(Shapes.poly(px, base - rise, x + half * 0.2, base - rise * 0.73, x + half * 0.1, base - rise * 0.7, px, base - rise * 0.78, x - half * 0.08, base - rise * 0.66, x - half * 0.2, base - rise * 0.74),
                            Tint.alpha(Tint.mix(Tint.lighter(s.light.low(), 0.5), s.light.key(), 0.25), 0.88));
                }
            }
            s.mist(base, h * 0.08, 0.5);
        }
        s.land(s.ridge(dice.fork("slope"), y0 + h * 0.09, h * 0.05, 0.05), Tint.mix(LEAF, STONE, 0.35), 0.3);
        var pines = dice.fork("pines");
        for (int i = 0; i < 34; i++) {
            double x = pines.next() * w;
            s.pine(x, y0 + h * pines.between(0.09, 0.16), h * pines.between(0.06, 0.13), Tint.of(0x33574C), 0.3);
        }
        s.land(s.ridge(dice.fork("ground"), y0 + h * 0.22, h * 0.04, 0.05), Tint.mix(GRASS, STONE, 0.3), 0.1);
        s.pine(w * (s.light.side() > 0 ? 0.07 : 0.93), h * 0.93, h * 0.62, Tint.of(0x24443C), 0.05);
        s.pine(w * (s.light.side() > 0 ? 0.17 : 0.83), h * 0.9, h * 0.42, Tint.of(0x2A4C42), 0.1);
        grass(0.1);
    }

    private void forest() {
        s.brush.gradient(Shapes.box(0, 0, w, h), new Point2D.Double(0, 0), Tint.alpha(s.light.far(LEAF, 0.35), 0.75), new Point2D.Double(0, y0), Tint.alpha(s.light.low(), 0.35));
        for (int plane = 0; plane < 4; plane++) {
            var chance = dice.fork("wood" + plane);
            double distance = 0.72 - plane * 0.2;
            double base = y0 + h * (0.03 + plane * 0.065);
            for (int i = 0; i < 13 - plane * 3; i++) {
                double x = w * (i + chance.next()) / (13 - plane * 3);
                if (plane == 3 && Math.abs(x - w / 2) < w * 0.3) {
                    continue;
                }
                double t = w * (0.006 + plane * 0.006) * chance.between(0.8, 1.4);
                var bark = s.light.far(Tint.vary(Tint.of(0x54402F), chance, 0.03), distance);
                double lean = chance.between(-0.03, 0.03) * w;
                s.brush.pure(Shapes.smooth(x - t * 1.6, base + h * 0.01, x - t + lean * 0.4, h * 0.4, x - t * 0.8 + lean, -20, x + t * 0.8 + lean, -20, x + t + lean * 0.4, h * 0.4, x + t * 1.7, base + h * 0.01), bark);
                s.brush.pure(Shapes.smooth(x + s.light.side() * t * 0.5, base, x + s.light.side() * t * 0.35 + lean * 0.4, h * 0.4, x + lean + s.light.side() * t * 0.3, -20, x + lean + s.light.side() * t * 0.8, -20,
                        x + s.light.side() * t + lean * 0.4, h * 0.4, x + s.light.side() * t * 1.4, base), Tint.alpha(Tint.mix(bark, s.light.key(), 0.4), 0.6));
            }
            s.land(s.ridge(chance, base, h * 0.02, 0.1), Tint.mix(LEAF, Tint.of(0x6B5A38), plane * 0.14), distance * 0.8);
            for (int i = 0; i < 24; i++) {
                double r = h * chance.between(0.03, 0.085);
                s.brush.pure(Shapes.oval(chance.next() * w, chance.next() * h * (0.14 - plane * 0.025) - h * 0.015, r * 1.7, r), Tint.alpha(s.light.far(Tint.vary(LEAF, chance, 0.07), distance * 0.85), 0.8));
            }
            if (plane < 2) {
                s.mist(base, h * 0.1, 0.35);
            }
        }
        for (int i = 0; i < 5; i++) {
            double x = w * (0.5 + s.light.side() * (0.05 + i * 0.1));
            double d = -s.light.side() * w * 0.26;
            s.brush.gradient(Shapes.poly(x, 0, x + w * 0.035, 0, x + d + w * 0.09, y0 + h * 0.2, x + d, y0 + h * 0.2), new Point2D.Double(x, 0), Tint.alpha(s.light.key(), 0.34), new Point2D.Double(x + d, y0 + h * 0.2), Tint.alpha(s.light.key(), 0));
        }
        grass(0.15);
    }

    private void moonscape() {
        s.land(s.ridge(dice.fork("rim"), y0 + h * 0.03, h * 0.07, 0.4), STONE, 0.25);
        s.land(s.ridge(dice.fork("floor"), y0 + h * 0.13, h * 0.03, 0.1), Tint.lighter(STONE, 0.15), 0.05);
        var chance = dice.fork("craters");
        for (int i = 0; i < 14; i++) {
            double depth = chance.next();
            double x = chance.next() * w;
            double y = y0 + h * 0.16 + depth * h * 0.3;
            double r = w * (0.012 + depth * 0.045);
            s.brush.pure(Shapes.oval(x, y, r, r * 0.28), Tint.alpha(Tint.of(0x2A2C3A), 0.5));
            s.brush.pure(Shapes.oval(x + s.light.side() * r * 0.1, y + r * 0.06, r * 0.85, r * 0.2), Tint.alpha(Tint.of(0x9A9CAC), 0.4));
        }
    }
}
