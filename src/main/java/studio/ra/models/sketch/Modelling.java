package studio.ra.models.sketch;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;

/** How each look turns a silhouette into a form. Works in pixels. */
final class Modelling {

    /** Below this many pixels a form is a spot of colour. */
    private static final double TINY = 9;

    private final Brush brush;

    Modelling(Brush brush) {
        this.brush = brush;
    }

    void form(Shape shape, Color base) {
        var box = shape.getBounds2D();
        double size = Math.max(box.getWidth(), box.getHeight());
        if (size < 0.5) {
            return;
        }
        if (Math.min(box.getWidth(), box.getHeight()) < TINY) {
            brush.g.setColor(base);
            brush.g.fill(shape);
            contour(shape, base, 0.6);
            return;
        }
        switch (brush.look.shading) {
            case SOFT -> soft(shape, box, base, true);
            case DABS -> dabs(shape, box, base);
            case CEL -> cel(shape, box, base);
            case WASH -> wash(shape, box, base);
            default -> facets(shape, box, base);
        }
    }

    private Color lit(Color base) {
        return Tint.mix(base, brush.light.key(), brush.light.dark() ? 0.16 : 0.24);
    }

    private Color shaded(Color base) {
        return Tint.mix(base, Tint.multiply(base, brush.light.ambient()), 0.85);
    }

    private void soft(Shape shape, Rectangle2D box, Color base, boolean rim) {
        double reach = box.getWidth() * 0.55;
        double side = brush.light.side();
        var from = new Point2D.Double(box.getCenterX() + side * reach, box.getMinY());
        var to = new Point2D.Double(box.getCenterX() - side * reach, box.getMinY() + box.getHeight() * 0.75);
        brush.g.setPaint(new LinearGradientPaint(from, to, new float[] {0, 0.42f, 0.95f}, new Color[] {lit(base), base, shaded(base)}));
        brush.g.fill(shape);
        if (rim && box.getWidth() > 26) {
            crescent(shape, box, side, Math.min(7, box.getWidth() * 0.028), Tint.alpha(Tint.mix(lit(base), brush.light.key(), 0.55), 0.55));
            crescent(shape, box, -side, Math.min(5, box.getWidth() * 0.02), Tint.alpha(Tint.mix(base, brush.light.low(), 0.4), 0.4));
        }
        contour(shape, base, 0.55);
    }

    private void cel(Shape shape, Rectangle2D box, Color base) {
        brush.g.setColor(Tint.mix(base, brush.light.key(), 0.08));
        brush.g.fill(shape);
        crescent(shape, box, -brush.light.side(), Math.min(70, box.getWidth() * 0.2), Tint.alpha(shaded(base), 0.85));
        contour(shape, base, brush.look.line);
    }

    private void wash(Shape shape, Rectangle2D box, Color base) {
        var paper = Tint.of(0xF6EEDD);
        var pigment = Tint.mix(base, paper, brush.light.dark() ? 0.06 : 0.14);
        var from = new Point2D.Double(box.getMinX(), box.getMinY());
        var to = new Point2D.Double(box.getMinX() + box.getWidth() * 0.3, box.getMaxY());
        brush.g.setPaint(new LinearGradientPaint(from, to, new float[] {0, 0.5f, 1}, new Color[] {Tint.mix(pigment, paper, 0.22), pigment, Tint.mix(pigment, shaded(base), 0.35)}));
        brush.g.fill(shape);
        if (box.getWidth() > 24) {
            var dark = new Area(shape);
            double by = Math.min(60, box.getWidth() * 0.17) * brush.light.side();
            dark.subtract(new Area(AffineTransform.getTranslateInstance(by, -Math.abs(by) * 0.3).createTransformedShape(shape)));
            brush.g.setColor(Tint.alpha(shaded(base), 0.5));
            brush.g.fill(dark);
            hatch(dark, base);
        }
        contour(shape, base, brush.look.line);
    }

    private void hatch(Area dark, Color base) {
        var clip = brush.g.getClip();
        brush.g.clip(dark);
        brush.g.setColor(Tint.alpha(Tint.darker(base, 0.75), 0.3));
        brush.g.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var box = dark.getBounds2D();
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += 7 + brush.dice.next() * 1.5) {
            brush.g.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight() * 0.7, box.getMinY()));
        }
        brush.g.setClip(clip);
    }

    private void dabs(Shape shape, Rectangle2D box, Color base) {
        soft(shape, box, base, false);
        double area = box.getWidth() * box.getHeight();
        int count = (int) Math.min(210, area / 300);
        var clip = brush.g.getClip();
        brush.g.clip(shape);
        double side = brush.light.side();
        double length = Math.max(6, Math.min(46, Math.min(box.getWidth(), box.getHeight()) * 0.17));
        for (int i = 0; i < count; i++) {
            double u = brush.dice.next();
            double v = brush.dice.next();
            double toLight = (side > 0 ? u : 1 - u) * 0.75 + (1 - v) * 0.25;
            var colour = toLight > 0.55 ? Tint.mix(base, lit(base), (toLight - 0.4) * 1.3) : Tint.mix(shaded(base), base, toLight * 1.6);
            brush.g.setColor(Tint.alpha(Tint.vary(colour, brush.dice, 0.05), 0.44));
            brush.g.setStroke(new BasicStroke((float) (length * brush.dice.between(0.35, 0.75)), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            double x = box.getMinX() + u * box.getWidth();
            double y = box.getMinY() + v * box.getHeight();
            double lean = (u - 0.5) * 1.4;
            brush.g.draw(new Line2D.Double(x, y, x + lean * length, y + length * (1 - Math.abs(lean) * 0.4)));
        }
        brush.g.setClip(clip);
        contour(shape, base, brush.look.line);
    }

    private void facets(Shape shape, Rectangle2D box, Color base) {
        double size = Math.min(box.getWidth(), box.getHeight());
        var points = corners(shape, Math.max(0.8, size * 0.022));
        if (points.size() < 3) {
            soft(shape, box, base, false);
            return;
        }
        var chunky = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                chunky.moveTo(points.get(i).getX(), points.get(i).getY());
            } else {
                chunky.lineTo(points.get(i).getX(), points.get(i).getY());
            }
        }
        chunky.closePath();
        brush.g.setColor(base);
        brush.g.fill(chunky);
        if (points.size() > 60 || size < 14) {
            return;
        }
        double cx = box.getCenterX() + brush.light.side() * box.getWidth() * 0.12;
        double cy = box.getCenterY() - box.getHeight() * 0.08;
        var whole = new Area(chunky);
        for (int i = 0; i < points.size(); i++) {
            var a = points.get(i);
            var b = points.get((i + 1) % points.size());
            double mx = (a.getX() + b.getX()) / 2 - cx;
            double my = (a.getY() + b.getY()) / 2 - cy;
            double reach = Math.max(1, Math.hypot(mx, my));
            double facing = (mx * brush.light.side() * 0.75 - my * 0.65) / reach;
            var tone = facing > 0 ? Tint.mix(base, lit(base), Math.min(1, facing * 1.1)) : Tint.mix(base, shaded(base), Math.min(0.9, -facing * 0.9));
            var facet = new Path2D.Double();
            facet.moveTo(cx, cy);
            facet.lineTo(a.getX(), a.getY());
            facet.lineTo(b.getX(), b.getY());
            facet.closePath();
            var seen = new Area(facet);
            seen.intersect(whole);
            brush.g.setColor(Tint.vary(tone, brush.dice, 0.012));
            brush.g.fill(seen);
        }
    }

    private static ArrayList<Point2D> corners(Shape shape, double flatness) {
        var points = new ArrayList<Point2D>();
        var at = new double[6];
        int parts = 0;
        for (var path = new FlatteningPathIterator(shape.getPathIterator(null), flatness, 3); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            parts += kind == PathIterator.SEG_MOVETO ? 1 : 0;
            if (kind != PathIterator.SEG_CLOSE && (points.isEmpty() || points.get(points.size() - 1).distance(at[0], at[1]) > flatness)) {
                points.add(new Point2D.Double(at[0], at[1]));
            }
        }
        if (parts > 1) {
            points.clear();
        }
        return points;
    }

    private void crescent(Shape shape, Rectangle2D box, double side, double width, Color colour) {
        var edge = new Area(shape);
        edge.subtract(new Area(AffineTransform.getTranslateInstance(-side * width, width * 0.35).createTransformedShape(shape)));
        brush.g.setColor(colour);
        brush.g.fill(edge);
    }

    private void contour(Shape shape, Color base, double strength) {
        if (brush.look.shading == Look.Shading.FACETS || strength <= 0) {
            return;
        }
        boolean inked = brush.look.line > 0.9;
        double width = Math.max(0.7, Math.min(3.4, Math.sqrt(brush.unit) * 0.17)) * strength;
        brush.g.setColor(Tint.alpha(Tint.darker(base, inked ? 0.82 : 0.6), inked ? 0.95 : 0.5));
        brush.g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.g.draw(shape);
        if (brush.look == Look.ILLUSTRATED && brush.unit > 40) {
            brush.g.setStroke(new BasicStroke((float) (width * 0.5), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            brush.g.setColor(Tint.alpha(Tint.darker(base, 0.82), 0.4));
            var off = AffineTransform.getTranslateInstance(brush.dice.between(-1.6, 1.6), brush.dice.between(-1.6, 1.6));
            brush.g.draw(off.createTransformedShape(shape));
        }
    }
}
