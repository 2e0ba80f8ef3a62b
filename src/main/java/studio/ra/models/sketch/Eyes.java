package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** An eye and its brow. */
final class Eyes {

    private final Brush brush;
    private final Features f;
    private final Mood mood;

    Eyes(Brush brush, Features features, Mood mood) {
        this.brush = brush;
        this.f = features;
        this.mood = mood;
    }

    /** @param side −1 or 1: which eye; @param narrow of the far eye in a turned head */
    void draw(double x, double y, double side, double narrow, double turn) {
        double size = brush.look.eyes * (f.child() ? 1.18 : 1);
        double w = 0.088 * narrow * Math.sqrt(size);
        double h = 0.041 * size * (1 - Math.max(0, mood.frown()) * 0.25) * (mood.frown() < -0.5 ? 1.2 : 1);
        var lash = Tint.mix(Tint.darker(f.human() ? f.hair() : f.skin(), 0.7), Tint.of(0x1A1012), 0.6);
        brow(x, y - h - 0.075, side, narrow, w);
        if (brush.unit < 34) {
            brush.flat(Shapes.oval(x, y, 0.036, mood.shut() ? 0.01 : 0.045), lash);
            return;
        }
        if (mood.shut()) {
            brush.line(Shapes.curve(x - w, y, x, y + h * 0.7, x + w, y), lash, 0.022);
            return;
        }
        var almond = new Path2D.Double();
        almond.moveTo(x - side * w, y + 0.012);
        almond.curveTo(x - side * w * 0.5, y - h * 1.35, x + side * w * 0.45, y - h * 1.45, x + side * w, y - 0.008);
        almond.curveTo(x + side * w * 0.5, y + h * 1.1, x - side * w * 0.4, y + h * 1.15, x - side * w, y + 0.012);
        almond.closePath();
        brush.flat(almond, f.species().equals("robot") ? Tint.of(0x20303A) : Tint.of(0xF3EEE8));
        double r = h * (brush.look == Look.ANIMATED ? 1.12 : 1.02);
        double ix = x + turn * 0.018;
        brush.inside(almond, Shapes.oval(ix, y - h * 0.08, r, r * (brush.look == Look.ANIMATED ? 1.2 : 1)), Tint.darker(f.eyes(), 0.25));
        brush.inside(almond, Shapes.oval(ix, y + h * 0.08, r * 0.74, r * 0.74), Tint.lighter(f.eyes(), 0.18));
        brush.inside(almond, Shapes.oval(ix, y - h * 0.08, r * 0.46, r * 0.5), Tint.of(0x0E0A0C));
        brush.inside(almond, Shapes.box(x - w, y - h * 1.6, 2 * w, h * 0.85), Tint.alpha(Tint.of(0x35222A), 0.3));
        brush.pure(Shapes.oval(ix + brush.light.side() * r * 0.38, y - h * 0.42, r * 0.24, r * 0.24), Tint.alpha(Color.WHITE, 0.95));
        if (brush.look == Look.ANIMATED) {
            brush.pure(Shapes.oval(ix - brush.light.side() * r * 0.35, y + h * 0.45, r * 0.14, r * 0.14), Tint.alpha(Color.WHITE, 0.8));
        }
        var lid = new Path2D.Double();
        lid.moveTo(x - side * w * 1.02, y + 0.012);
        lid.curveTo(x - side * w * 0.5, y - h * 1.4, x + side * w * 0.45, y - h * 1.5, x + side * w * 1.03, y - 0.01);
        if (f.soft()) {
            lid.lineTo(x + side * w * 1.25, y - 0.03);
        }
        brush.line(lid, lash, f.soft() ? 0.023 : 0.017);
        brush.line(Shapes.curve(x - side * w * 0.6, y + h * 0.98, x + side * w * 0.2, y + h * 1.08, x + side * w * 0.8, y + h * 0.5), Tint.alpha(lash, 0.4), 0.008);
        brush.line(Shapes.curve(x - side * w * 0.8, y - h * 1.15, x + side * w * 0.1, y - h * 1.75, x + side * w, y - h * 0.9), Tint.alpha(Tint.darker(f.skin(), 0.5), 0.5), 0.009);
    }

    private void brow(double x, double y, double side, double narrow, double w) {
        double t = 0.021 * f.brow() * (f.soft() ? 0.85 : 1.1);
        double inner = y + mood.frown() * 0.035;
        double outer = y - mood.frown() * 0.012 + 0.012;
        double a = x - side * w * 1.05;
        double m = x + side * w * 0.25;
        double b = x + side * w * 1.25;
        var shape = new Area(Shapes.smooth(a, inner - t * 0.7, m, y - 0.022 - t, b, outer - t * 0.2, b + side * 0.01, outer + t * 0.2, m, y - 0.022 + t * 0.75, a, inner + t));
        brush.flat(shape, f.human() ? Tint.mix(f.hair(), Tint.darker(f.hair(), 0.75), 0.45) : Tint.darker(f.skin(), 0.55));
    }
}
