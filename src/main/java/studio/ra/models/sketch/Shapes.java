package studio.ra.models.sketch;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Outlines from a few points. */
final class Shapes {

    private Shapes() {
    }

    static Shape oval(double x, double y, double rx, double ry) {
        return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
    }

    static Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** Closed, with corners, through x, y, x, y, … */
    static Path2D poly(double... at) {
        var path = open(at);
        path.closePath();
        return path;
    }

    /** Open, with corners. */
    static Path2D open(double... at) {
        var path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 2; i < at.length; i += 2) {
            path.lineTo(at[i], at[i + 1]);
        }
        return path;
    }

    /** Closed and round, through every point. */
    static Path2D smooth(double... at) {
        return spline(true, at);
    }

    /** Open and round, through every point. */
    static Path2D curve(double... at) {
        return spline(false, at);
    }

    private static Path2D spline(boolean closed, double[] at) {
        int n = at.length / 2;
        var path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 0; i < (closed ? n : n - 1); i++) {
            int before = closed ? Math.floorMod(i - 1, n) : Math.max(0, i - 1);
            int next = (i + 1) % n;
            int after = closed ? (i + 2) % n : Math.min(n - 1, i + 2);
            path.curveTo(at[2 * i] + (at[2 * next] - at[2 * before]) / 6, at[2 * i + 1] + (at[2 * next + 1] - at[2 * before + 1]) / 6,
                    at[2 * next] - (at[2 * after] - at[2 * i]) / 6, at[2 * next + 1] - (at[2 * after + 1] - at[2 * i + 1]) / 6,
                    at[2 * next], at[2 * next + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /** A limb: two round ends of different radius and the skin between. */
    static Shape taper(double x1, double y1, double r1, double x2, double y2, double r2) {
        double angle = Math.toDegrees(Math.atan2(-(y2 - y1), x2 - x1));
        var path = new Path2D.Double();
        path.append(new Arc2D.Double(x2 - r2, y2 - r2, 2 * r2, 2 * r2, angle - 90, 180, Arc2D.OPEN), false);
        path.append(new Arc2D.Double(x1 - r1, y1 - r1, 2 * r1, 2 * r1, angle + 90, 180, Arc2D.OPEN), true);
        path.closePath();
        return path;
    }

    /** Where an elbow or knee is, given both ends, both lengths, and which way it bends (−1 or 1). */
    static Point2D joint(double x1, double y1, double x2, double y2, double first, double second, double bend) {
        double distance = Math.min(Math.hypot(x2 - x1, y2 - y1), (first + second) * 0.999);
        double along = (first * first - second * second + distance * distance) / (2 * distance);
        double off = Math.sqrt(Math.max(0, first * first - along * along)) * bend;
        double dx = (x2 - x1) / Math.hypot(x2 - x1, y2 - y1);
        double dy = (y2 - y1) / Math.hypot(x2 - x1, y2 - y1);
        return new Point2D.Double(x1 + dx * along - dy * off, y1 + dy * along + dx * off);
    }
}
