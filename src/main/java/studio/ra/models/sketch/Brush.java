package studio.ra.models.sketch;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;

/** A hand that draws shapes in one look under one light. Shapes are given in the brush's own units; contours stay equally strong at any scale. */
final class Brush {

    final Graphics2D g;
    final Look look;
    final Light light;
    final Dice dice;
    /** Pixels per unit. */
    final double unit;
    private final AffineTransform at;

    private Brush(Graphics2D g, Look look, Light light, Dice dice, AffineTransform at) {
        this.g = g;
        this.look = look;
        this.light = light;
        this.dice = dice;
        this.at = at;
        this.unit = Math.sqrt(Math.abs(at.getDeterminant()));
    }

    static Brush on(Graphics2D g, Look look, Light light, Dice dice) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return new Brush(g, look, light, dice, new AffineTransform());
    }

    /** The same hand with its paper moved, turned (radians) and scaled. */
    Brush at(double x, double y, double scale, double turn, boolean flip) {
        var moved = new AffineTransform(at);
        moved.translate(x, y);
        moved.rotate(turn);
        moved.scale(flip ? -scale : scale, scale);
        return new Brush(g, look, light, dice, moved);
    }

    Brush under(Light other) {
        return new Brush(g, look, other, dice, at);
    }

    /** A thing with volume: modelled by the light in the manner of the look, with its contour. */
    void form(Shape shape, Color local) {
        new Modelling(this).form(at.createTransformedShape(shape), light.on(local));
    }

    /** A plain area of one colour as lit; no contour. */
    void flat(Shape shape, Color local) {
        g.setColor(Tint.alpha(light.on(local), local.getAlpha() / 255.0));
        g.fill(at.createTransformedShape(shape));
    }

    /** A plain area of exactly this colour. */
    void pure(Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(at.createTransformedShape(shape));
    }

    void gradient(Shape shape, Point2D from, Color first, Point2D to, Color last) {
        var a = at.transform(from, null);
        var b = at.transform(to, null);
        if (a.distance(b) < 0.01) {
            return;
        }
        g.setPaint(new LinearGradientPaint(a, b, new float[] {0, 1}, new Color[] {first, last}));
        g.fill(at.createTransformedShape(shape));
    }

    /** A line of a width in units. */
    void line(Shape shape, Color local, double width) {
        g.setColor(Tint.alpha(light.on(local), local.getAlpha() / 255.0));
        g.setStroke(new BasicStroke((float) Math.max(0.4, width * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(at.createTransformedShape(shape));
    }

    void line(double x1, double y1, double x2, double y2, Color local, double width) {
        line(new Line2D.Double(x1, y1, x2, y2), local, width);
    }

    /** Light or dark that fades out from a point. */
    void glow(double x, double y, double radius, Color colour) {
        var centre = at.transform(new Point2D.Double(x, y), null);
        float r = (float) (radius * unit);
        if (r < 1) {
            return;
        }
        g.setPaint(new RadialGradientPaint(centre, r, new float[] {0, 0.5f, 1},
                new Color[] {colour, Tint.alpha(colour, colour.getAlpha() / 255.0 * 0.36), Tint.alpha(colour, 0)}));
        g.fill(new Ellipse2D.Double(centre.getX() - r, centre.getY() - r, 2 * r, 2 * r));
    }

    /** The same, only as far as the shape reaches. */
    void glow(Shape within, double x, double y, double radius, Color colour) {
        g.setPaint(new RadialGradientPaint(at.transform(new Point2D.Double(x, y), null), (float) Math.max(1, radius * unit), new float[] {0, 0.5f, 1},
                new Color[] {colour, Tint.alpha(colour, colour.getAlpha() / 255.0 * 0.36), Tint.alpha(colour, 0)}));
        g.fill(at.createTransformedShape(within));
    }

    /** What of {@code shape} lies inside {@code mask}, plainly. */
    void inside(Shape mask, Shape shape, Color local) {
        var area = new Area(mask);
        area.intersect(new Area(shape));
        flat(area, local);
    }
}
