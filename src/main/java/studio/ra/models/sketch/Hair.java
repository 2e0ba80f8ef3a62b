package studio.ra.models.sketch;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** Hair and beards; unit: the head's height. */
final class Hair {

    private final Brush brush;
    private final Features f;
    private final double h;
    private final double turn;

    Hair(Brush brush, Features features, double turn) {
        this.brush = brush;
        this.f = features;
        this.h = features.width() / 2;
        this.turn = turn;
    }

    /** What falls behind head and neck. */
    void back() {
        double s = -turn * 0.1;
        switch (f.cut()) {
            case "long" -> lock(Shapes.smooth(s, -0.58, h * 0.95 + s, -0.42, h * 1.22 + s, 0, h * 1.28 + s, 0.6, h * 1.5 + s, 1.15, h * 0.8 + s, 1.3, s, 1.18,
                    -h * 0.8 + s, 1.3, -h * 1.5 + s, 1.15, -h * 1.28 + s, 0.6, -h * 1.22 + s, 0, -h * 0.95 + s, -0.42), true);
            case "bob" -> lock(Shapes.smooth(s, -0.58, h * 0.95 + s, -0.42, h * 1.24 + s, 0, h * 1.34 + s, 0.34, h * 0.95 + s, 0.5, s, 0.42, -h * 0.95 + s, 0.5,
                    -h * 1.34 + s, 0.34, -h * 1.24 + s, 0, -h * 0.95 + s, -0.42), true);
            case "tail" -> lock(Shapes.smooth(-h * 0.4 + s, -0.5, -h * 1.3 + s * 2, -0.42, -h * 1.75 + s * 2, 0.1, -h * 1.45 + s * 2, 0.8, -h * 1.2 + s * 2, 0.3, -h * 0.9 + s, -0.1), true);
            case "bun" -> lock(Shapes.oval(s * 1.6, -0.6, 0.2, 0.185), false);
            case "topknot" -> lock(Shapes.oval(s, -0.61, 0.13, 0.14), false);
            case "afro" -> lock(Shapes.smooth(s, -0.78, h * 1.2 + s, -0.66, h * 1.72 + s, -0.2, h * 1.5 + s, 0.22, h * 0.8 + s, 0.36, -h * 0.8 + s, 0.36, -h * 1.5 + s, 0.22,
                    -h * 1.72 + s, -0.2, -h * 1.2 + s, -0.66), false);
            case "curls" -> tufts(0.2, 0.34, 19, 1.16);
            default -> { }
        }
    }

    /** Above brow and temples; returned as one outline, for the shadow it casts. */
    Shape front() {
        if (f.cut().equals("bald")) {
            return new Area();
        }
        double s = turn * 0.1;
        double b = -turn * 0.09;
        var line = switch (f.cut()) {
            case "side" -> new double[] {h * 0.93, -0.1, h * 0.86 + s, -0.25, h * 0.2 + s, -0.3, -h * 0.35 + s, -0.36, -h * 0.62 + s, -0.26, -h * 0.93, -0.1};
            case "cropped" -> new double[] {h * 0.95, -0.12, h * 0.8 + s, -0.29, h * 0.2 + s, -0.335, -h * 0.3 + s, -0.335, -h * 0.8 + s, -0.29, -h * 0.95, -0.12};
            case "bob" -> new double[] {h * 0.92, 0.06, h * 0.82 + s, -0.17, h * 0.2 + s, -0.185, -h * 0.3 + s, -0.18, -h * 0.82 + s, -0.17, -h * 0.92, 0.06};
            case "long", "tail" -> new double[] {h * 0.97, 0.05, h * 0.74 + s, -0.2, h * 0.1 + s, -0.37, -h * 0.1 + s, -0.38, -h * 0.7 + s, -0.22, -h * 0.97, 0.05};
            default -> new double[] {h * 0.97, -0.05, h * 0.72 + s, -0.26, h * 0.2 + s, -0.33, -h * 0.2 + s, -0.33, -h * 0.72 + s, -0.26, -h * 0.97, -0.05};
        };
        double low = line[1] + 0.1;
        double lift = f.cut().equals("cropped") ? 0.545 : 0.585;
        var cap = Shapes.smooth(-h * 1.03 + b * 0.3, low, -h * 1.08 + b, -0.2, -h * 0.82 + b, -0.47, b, -lift, h * 0.82 + b, -0.47, h * 1.08 + b, -0.2, h * 1.03 + b * 0.3, low,
                line[0], line[1], line[2], line[3], line[4], line[5], line[6], line[7], line[8], line[9], line[10], line[11]);
        if (f.cut().equals("spikes")) {
            spikes();
        }
        lock(cap, !f.cut().equals("afro") && !f.cut().equals("curls"));
        if (f.cut().equals("curls")) {
            tufts(0.15, -0.28, 13, 1.0);
        }
        if (f.cut().equals("braids")) {
            braid(-1);
            braid(1);
        }
        return cap;
    }

    /** Seen from behind. */
    void nape(Shape skull) {
        lock(skull, true);
        switch (f.cut()) {
            case "braids" -> {
                braid(-1);
                braid(1);
            }
            case "long", "bob" -> lock(Shapes.smooth(0, -0.5, h * 1.0, -0.36, h * 1.24, 0.1, h * 1.28, f.cut().equals("bob") ? 0.4 : 1.0, 0, f.cut().equals("bob") ? 0.56 : 1.3,
                    -h * 1.28, f.cut().equals("bob") ? 0.4 : 1.0, -h * 1.24, 0.1, -h * 1.0, -0.36), true);
            case "tail" -> lock(Shapes.smooth(-0.09, -0.2, 0.09, -0.2, 0.17, 0.3, 0.08, 1.1, -0.02, 1.2, -0.14, 0.4), true);
            case "bun" -> lock(Shapes.oval(0, -0.22, 0.22, 0.2), false);
            case "curls", "afro" -> tufts(0.17, 0.34, 17, 1.12);
            default -> { }
        }
    }

    void beard() {
        double fx = turn * 0.13;
        double j = f.jaw();
        var hair = Tint.mix(f.hair(), Tint.darker(f.hair(), 0.5), 0.3);
        if (f.beard().equals("full")) {
            double long_ = f.age().equals("old") ? 0.2 : 0.06;
            brush.form(Shapes.smooth(-h * 0.98, 0.1, -h * 0.82, 0.23, fx - 0.15, 0.235, fx, 0.235, fx + 0.15, 0.235, h * 0.82, 0.23, h * 0.98, 0.1, h * (0.56 + 0.42 * j), 0.34,
                    h * 0.74 + fx * 0.6, 0.48, h * 0.34 + fx, 0.57 + long_ * 0.7, fx, 0.6 + long_, -h * 0.34 + fx, 0.57 + long_ * 0.7, -h * 0.74 + fx * 0.6, 0.48, -h * (0.56 + 0.42 * j), 0.34), hair);
            strands(new double[][] {{-0.2, 0.3, -0.13, 0.5}, {-0.1, 0.38, -0.06, 0.55}, {0.1, 0.38, 0.07, 0.55}, {0.2, 0.3, 0.14, 0.5}}, fx);
        } else if (f.beard().equals("goatee")) {
            brush.form(Shapes.smooth(fx - 0.12, 0.37, fx, 0.355, fx + 0.12, 0.37, fx + 0.09, 0.5, fx, 0.57, fx - 0.09, 0.5), hair);
        } else if (f.beard().equals("stubble")) {
            brush.flat(Shapes.smooth(-h * 0.95, 0.12, fx - 0.16, 0.22, fx + 0.16, 0.22, h * 0.95, 0.12, h * (0.5 + 0.4 * j), 0.33, fx + 0.12, 0.48, fx, 0.5, fx - 0.12, 0.48,
                    -h * (0.5 + 0.4 * j), 0.33), Tint.alpha(hair, 0.2));
        }
        if (f.beard().equals("full") || f.beard().equals("goatee") || f.beard().equals("moustache")) {
            brush.flat(Shapes.smooth(fx - 0.2, 0.29, fx - 0.12, 0.235, fx, 0.225, fx + 0.12, 0.235, fx + 0.2, 0.29, fx + 0.08, 0.268, fx, 0.262, fx - 0.08, 0.268), hair);
        }
    }

    private void lock(Shape shape, boolean strands) {
        brush.form(shape, f.hair());
        if (!strands || brush.unit < 40) {
            return;
        }
        var box = shape.getBounds2D();
        var mask = new Area(shape);
        var flow = brush.dice.fork("strands" + f.cut() + box.getHeight());
        for (int i = 0; i < 23; i++) {
            double u = i / 22.0 * 2 - 1 + flow.between(-0.03, 0.03);
            double top = -0.56 + Math.abs(u) * 0.12;
            double x = box.getCenterX() + u * box.getWidth() * 0.47;
            double drop = box.getMaxY() - 0.02 - flow.next() * 0.2;
            var strand = new BasicStroke((float) flow.between(0.005, 0.014), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                    .createStrokedShape(Shapes.curve(box.getCenterX() + u * 0.12, top, x * 0.75, top + (drop - top) * 0.25, x * 0.98, drop));
            Color tone = flow.chance(0.5) ? Tint.alpha(Tint.mix(f.hair(), brush.light.key(), 0.3), 0.42) : Tint.alpha(Tint.darker(f.hair(), 0.6), 0.4);
            brush.inside(mask, strand, tone);
        }
    }

    private void strands(double[][] lines, double fx) {
        for (var l : lines) {
            brush.line(l[0] + fx, l[1], l[2] + fx, l[3], Tint.alpha(Tint.darker(f.hair(), 0.5), 0.5), 0.012);
        }
    }

    private void tufts(double radius, double reach, int count, double spread) {
        var flow = brush.dice.fork("tufts" + reach);
        var mass = new Area();
        for (int i = 0; i < count; i++) {
            double angle = Math.PI * (1.0 + (i + 0.5) / count) + (reach > 0 ? (i + 0.5 - count / 2.0) / count * 1.2 : 0);
            double r = radius * flow.between(0.75, 1.1);
            mass.add(new Area(Shapes.oval(Math.cos(angle) * h * 1.12 * spread - turn * 0.08, -0.12 + Math.sin(angle) * 0.42 * spread, r, r)));
        }
        brush.form(mass, f.hair());
        if (brush.unit > 40) {
            for (int i = 0; i < count * 2; i++) {
                double angle = Math.PI * (1 + flow.next());
                double x = Math.cos(angle) * h * flow.between(0.8, 1.3) - turn * 0.08;
                double y = -0.14 + Math.sin(angle) * flow.between(0.3, 0.48);
                brush.line(Shapes.curve(x - 0.05, y, x, y - 0.045, x + 0.05, y + 0.01), Tint.alpha(Tint.mix(f.hair(), brush.light.key(), 0.3), 0.5), 0.014);
            }
        }
    }

    private void spikes() {
        var path = new Path2D.Double();
        path.moveTo(-h * 1.06, -0.12);
        for (int i = 0; i <= 7; i++) {
            double u = i / 7.0 * 2 - 1;
            path.lineTo(u * h * 1.35, -0.66 + u * u * 0.3 + (i % 2) * 0.02);
            path.lineTo((u + 0.14) * h * 1.02, -0.48 + u * u * 0.26);
        }
        path.lineTo(h * 1.06, -0.12);
        path.lineTo(h * 0.6, -0.36);
        path.lineTo(-h * 0.6, -0.36);
        path.closePath();
        brush.form(path, f.hair());
    }

    private void braid(double side) {
        for (int i = 0; i < 7; i++) {
            double y = 0.12 + i * 0.15;
            brush.form(Shapes.oval(side * (h * 1.12 + 0.012 * i) - turn * 0.06, y, 0.085 - i * 0.004, 0.1), f.hair());
        }
        brush.form(Shapes.box(side * (h * 1.12 + 0.08) - turn * 0.06 - 0.06, 1.11, 0.12, 0.06), f.trim());
    }
}
