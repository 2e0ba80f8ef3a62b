package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Paints a place in planes, far to near, each nearer one darker and fuller in colour. Unit: pixel of the picture. */
final class Scenery {

    final Brush brush;
    final Light light;
    final Palette palette;
    final Words words;
    final Dice dice;
    final double w;
    final double h;
    final double horizon;

    Scenery(Brush brush, Palette palette, Words words, Dice dice, double width, double height, double horizon) {
        this.brush = brush;
        this.light = brush.light;
        this.palette = palette;
        this.words = words;
        this.dice = dice;
        this.w = width;
        this.h = height;
        this.horizon = horizon;
    }

    void paint(Place place) {
        if (place.inside()) {
            new Indoors(this).paint(place);
            return;
        }
        sky(place);
        switch (place) {
            case CITY, STREET, MARKET -> new Town(this).paint(place);
            default -> new Outdoors(this).paint(place);
        }
        weather();
    }

    void sky(Place place) {
        var top = place == Place.SPACE ? Tint.of(0x070A1C) : light.top();
        var low = place == Place.SPACE ? Tint.mix(Tint.of(0x2A1E4A), palette.accent(0), 0.25) : light.low();
        brush.gradient(Shapes.box(0, 0, w, h), new Point2D.Double(0, 0), top, new Point2D.Double(0, horizon), low);
        if (light.dark() || place == Place.SPACE) {
            var stars = dice.fork("stars");
            for (int i = 0; i < 170; i++) {
                double r = stars.between(0.5, 1.7);
                brush.pure(Shapes.oval(stars.next() * w, stars.next() * stars.next() * horizon, r, r), Tint.alpha(Tint.of(0xFFF7E0), stars.between(0.25, 0.95)));
            }
        }
        sun(place);
        if (place != Place.SPACE) {
            clouds();
        }
    }

    private void sun(Place place) {
        double size = Math.min(w, h);
        double x = w * (0.5 + light.side() * (light.dark() ? 0.27 : 0.24));
        double y = horizon * (1 - light.height()) + (light.height() > 0.5 ? size * 0.05 : -size * 0.02);
        var glow = light.key();
        brush.glow(x, y, size * (light.dark() ? 0.42 : 0.85), Tint.alpha(glow, light.dark() ? 0.3 : 0.6));
        if (place == Place.SPACE) {
            brush.under(Light.studio(light.side())).form(Shapes.oval(x, horizon * 0.38, size * 0.17, size * 0.17), palette.accent(1));
            brush.line(Shapes.curve(x - size * 0.28, horizon * 0.43, x, horizon * 0.4, x + size * 0.28, horizon * 0.3), Tint.alpha(Tint.lighter(palette.accent(0), 0.4), 0.8), 4);
            return;
        }
        double r = size * (light.dark() ? 0.045 : light.height() < 0.3 ? 0.07 : 0.04);
        if (!veiled()) {
            brush.pure(Shapes.oval(x, y, r, r), Tint.alpha(Tint.lighter(glow, 0.55), light.dark() ? 0.97 : 0.92));
            if (light.dark()) {
                brush.pure(Shapes.oval(x - r * 0.25, y - r * 0.2, r * 0.2, r * 0.2), Tint.alpha(Tint.of(0x8A9CC8), 0.4));
                brush.pure(Shapes.oval(x + r * 0.3, y + r * 0.25, r * 0.28, r * 0.25), Tint.alpha(Tint.of(0x8A9CC8), 0.35));
            }
        }
    }

    private boolean veiled() {
        return words.has("rain", "raining", "storm", "monsoon", "overcast", "fog", "mist", "blizzard", "snow");
    }

    private void clouds() {
        var chance = dice.fork("clouds");
        int count = veiled() ? 9 : 4 + chance.below(3);
        for (int i = 0; i < count; i++) {
            double x = chance.next() * w;
            double y = horizon * chance.between(0.08, 0.72);
            double size = w * chance.between(0.07, 0.17) * (0.5 + (1 - y / horizon));
            var body = new Area();
            for (int p = -3; p <= 3; p++) {
                double r = size * (0.34 - Math.abs(p) * 0.06) * chance.between(0.75, 1.15);
                body.add(new Area(Shapes.oval(x + p * size * 0.26, y - r * 0.35, r * 1.15, r * 0.62)));
            }
            body.subtract(new Area(Shapes.box(0, y + size * 0.03, w * 2, size)));
            body.subtract(new Area(Shapes.box(-w, y + size * 0.03, w * 3, size)));
            var lit = Tint.mix(light.low(), light.dark() ? Tint.of(0x5A6E9F) : Color.WHITE, 0.5);
            var under = Tint.mix(light.top(), light.low(), 0.55);
            var box = body.getBounds2D();
            brush.gradient(body, new Point2D.Double(0, box.getMinY()), Tint.alpha(veiled() ? Tint.mix(lit, under, 0.6) : lit, 0.85), new Point2D.Double(0, box.getMaxY()), Tint.alpha(under, 0.15));
        }
    }

    /** A skyline of hills: {@code base} and {@code amplitude} in pixels, rough 0..1. */
    Path2D ridge(Dice chance, double base, double amplitude, double rough) {
        var path = new Path2D.Double();
        path.moveTo(-10, h + 10);
        double a = chance.next() * 7;
        double b = chance.next() * 7;
        double c = chance.next() * 7;
        double length = w / chance.between(1.1, 1.9);
        for (double x = -10; x <= w + 12; x += 11) {
            double t = x / length * Math.PI * 2;
            double wave = Math.sin(t + a) * 0.55 + Math.sin(t * 2.3 + b) * 0.28 + (rough > 0 ? (Math.abs(Math.sin(t * 4.1 + c)) - 0.5) * rough + (chance.next() - 0.5) * rough * 0.25 : 0);
            path.lineTo(x, base - wave * amplitude);
        }
        path.lineTo(w + 12, h + 10);
        path.closePath();
        return path;
    }

    /** A plane of land at a distance, fading downwards into the haze that lies before it. */
    void land(Shape shape, Color local, double distance) {
        var box = shape.getBounds2D();
        var near = light.far(local, distance);
        var crest = Tint.mix(near, light.key(), light.dark() ? 0.06 : 0.14);
        brush.gradient(shape, new Point2D.Double(0, box.getMinY()), crest, new Point2D.Double(0, box.getMinY() + Math.max(30, (h - box.getMinY()) * 0.75)), Tint.mix(near, light.low(), distance * 0.45));
        if (brush.look.line > 0.9) {
            brush.line(shape, Tint.alpha(Tint.darker(local, 0.75), 0.75 - distance * 0.55), 1.7 - distance);
        }
    }

    /** A soft band of mist. */
    void mist(double y, double thickness, double strength) {
        brush.gradient(Shapes.box(0, y - thickness, w, thickness), new Point2D.Double(0, y - thickness), Tint.alpha(light.low(), 0), new Point2D.Double(0, y), Tint.alpha(light.low(), strength));
        brush.gradient(Shapes.box(0, y, w, thickness), new Point2D.Double(0, y), Tint.alpha(light.low(), strength), new Point2D.Double(0, y + thickness), Tint.alpha(light.low(), 0));
    }

    private void weather() {
        var chance = dice.fork("weather");
        if (words.has("fog", "foggy", "mist", "misty")) {
            mist(horizon + h * 0.04, h * 0.3, 0.75);
        }
        if (words.has("snow", "snowy", "blizzard", "snowing")) {
            for (int i = 0; i < 260; i++) {
                double r = chance.between(0.8, 3.6);
                brush.pure(Shapes.oval(chance.next() * w, chance.next() * h, r, r), Tint.alpha(Color.WHITE, chance.between(0.4, 0.9)));
            }
        }
    }

    /** Rain falls before the figures too, so the stage asks for it last. */
    void rain(Place place) {
        if (place.inside() || !words.has("rain", "raining", "rainy", "storm", "stormy", "monsoon", "downpour")) {
            return;
        }
        var chance = dice.fork("rain");
        for (int i = 0; i < 240; i++) {
            double x = chance.next() * w * 1.1;
            double y = chance.next() * h;
            double length = chance.between(14, 44);
            brush.g.setStroke(new java.awt.BasicStroke((float) chance.between(0.6, 1.5)));
            brush.g.setColor(Tint.alpha(Tint.of(0xE8F0F8), chance.between(0.15, 0.45)));
            brush.g.draw(new java.awt.geom.Line2D.Double(x, y, x - length * 0.22, y + length));
        }
    }

    void pine(double x, double y, double height, Color local, double distance) {
        var c = light.far(local, distance);
        var path = new Path2D.Double();
        path.moveTo(x, y - height);
        for (int i = 1; i <= 5; i++) {
            double half = height * 0.055 * i + height * 0.02;
            path.lineTo(x + half, y - height * (1 - i * 0.18));
            path.lineTo(x + half * 0.5, y - height * (1 - i * 0.18) - height * 0.015);
        }
        path.lineTo(x + height * 0.03, y);
        path.lineTo(x - height * 0.03, y);
        for (int i = 5; i >= 1; i--) {
            double half = height * 0.055 * i + height * 0.02;
            path.lineTo(x - half * 0.5, y - height * (1 - i * 0.18) - height * 0.015);
            path.lineTo(x - half, y - height * (1 - i * 0.18));
        }
        path.closePath();
        brush.pure(path, c);
    }

    void tree(double x, double y, double height, Color leaf, double distance, Dice chance) {
        brush.pure(Shapes.smooth(x - height * 0.05, y, x - height * 0.025, y - height * 0.5, x + height * 0.025, y - height * 0.5, x + height * 0.055, y), light.far(Tint.of(0x5A4030), distance));
        var crown = new Area();
        for (int i = 0; i < 9; i++) {
            double angle = i * 0.7;
            double r = height * chance.between(0.15, 0.23);
            crown.add(new Area(Shapes.oval(x + Math.cos(angle) * height * 0.22, y - height * 0.68 + Math.sin(angle) * height * 0.17, r, r * 0.9)));
        }
        var shade = light.far(Tint.darker(leaf, 0.3), distance);
        brush.pure(crown, shade);
        for (int i = 0; i < 16; i++) {
            double r = height * chance.between(0.05, 0.1);
            double dx = chance.between(-0.3, 0.3) + light.side() * 0.08;
            double dy = chance.between(-0.26, 0.12);
            brush.inside(crown, Shapes.oval(x + dx * height, y + (dy - 0.74) * height, r, r * 0.8), Tint.mix(shade, Tint.mix(leaf, light.key(), 0.35), 0.5 * (1 - distance)));
        }
        if (brush.look.line > 0.9) {
            brush.line(crown, Tint.alpha(Tint.darker(leaf, 0.7), 0.7 - distance * 0.5), 1.6);
        }
    }
}
