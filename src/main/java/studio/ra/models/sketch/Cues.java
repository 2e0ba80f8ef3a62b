package studio.ra.models.sketch;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** How a still says that something moves: speed lines behind the action, an arrow for the camera, planes for parallax. */
final class Cues {

    private Cues() {
    }

    /** Behind the figures: streaks that run to where the action comes from. */
    static void speed(Brush brush, double w, double h, double cx, double cy, Dice dice) {
        for (int i = 0; i < 90; i++) {
            double angle = dice.next() * Math.PI * 2;
            double inner = Math.min(w, h) * dice.between(0.42, 0.6);
            double outer = Math.max(w, h) * dice.between(0.7, 1.1);
            double half = dice.between(0.002, 0.009);
            brush.pure(Shapes.poly(cx + Math.cos(angle) * inner, cy + Math.sin(angle) * inner, cx + Math.cos(angle - half) * outer, cy + Math.sin(angle - half) * outer,
                    cx + Math.cos(angle + half) * outer, cy + Math.sin(angle + half) * outer), Tint.alpha(i % 3 == 0 ? Tint.darker(brush.light.top(), 0.4) : Color.WHITE, dice.between(0.2, 0.5)));
        }
    }

    /** Behind one runner: what the eye keeps of where it was. */
    static void trail(Brush brush, double x, double y, double head, double direction, Color colour, Dice dice) {
        for (int i = 0; i < 16; i++) {
            double sy = y + head * dice.between(-0.4, 6.2);
            double length = head * dice.between(1.6, 4.6);
            double sx = x - direction * head * dice.between(0.2, 1.2);
            brush.pure(Shapes.poly(sx, sy - head * 0.05, sx, sy + head * 0.05, sx - direction * length, sy), Tint.alpha(i % 2 == 0 ? colour : Color.WHITE, dice.between(0.15, 0.4)));
        }
    }

    static void dust(Brush brush, double x, double ground, double head, double direction, Dice dice) {
        for (int i = 0; i < 12; i++) {
            double r = head * dice.between(0.2, 0.6);
            brush.glow(x - direction * head * dice.between(-0.4, 3.2), ground - r * dice.between(0, 0.9), r * 1.5, Tint.alpha(Tint.lighter(brush.light.low(), 0.3), 0.4));
        }
    }

    /** Over everything: the camera's move, in the manner of a storyboard. */
    static void camera(Graphics2D g, String motion, Words words, double w, double h, boolean above, Dice dice) {
        if (motion.equals("static")) {
            return;
        }
        double size = Math.min(w, h);
        if (motion.equals("parallax")) {
            for (int i = 0; i < 3; i++) {
                frame(g, w - size * (0.155 - i * 0.025), size * (0.035 + i * 0.022), size * 0.085, size * 0.052);
            }
            arrow(g, w - size * 0.18, size * 0.155, w - size * 0.05, size * 0.155, size * 0.007);
            return;
        }
        boolean in = words.has("push in", "zoom in", "dolly in", "approach", "moves in", "closes in");
        boolean up = words.has("tilt up", "crane up", "rises", "rising", "ascends");
        boolean left = words.has("left") || !words.has("right") && dice.chance(0.3);
        double weight = size * (motion.equals("slow-drift") ? 0.006 : 0.012);
        if (in) {
            for (int sx = -1; sx <= 1; sx += 2) {
                for (int sy = -1; sy <= 1; sy += 2) {
                    arrow(g, w / 2 + sx * (w / 2 - size * 0.04), h / 2 + sy * (h / 2 - size * 0.04), w / 2 + sx * (w / 2 - size * 0.12), h / 2 + sy * (h / 2 - size * 0.1), weight);
                }
            }
        } else if (up) {
            arrow(g, w - size * 0.06, h * 0.8, w - size * 0.06, h * 0.35, weight);
        } else {
            double from = left ? w * 0.62 : w * 0.38;
            double to = left ? w * 0.38 : w * 0.62;
            double y = above ? size * 0.055 : h - size * 0.055;
            arrow(g, from, y, to, y, weight);
        }
    }

    private static void frame(Graphics2D g, double x, double y, double width, double height) {
        var box = Shapes.box(x, y, width, height);
        g.setColor(Tint.alpha(Tint.of(0x1E1A18), 0.35));
        g.fill(box);
        g.setStroke(new BasicStroke(2));
        g.setColor(Tint.alpha(Tint.of(0xFFF4DC), 0.95));
        g.draw(box);
    }

    private static void arrow(Graphics2D g, double x1, double y1, double x2, double y2, double weight) {
        double angle = Math.atan2(y2 - y1, x2 - x1);
        var head = new Path2D.Double();
        double length = weight * 4.2;
        head.moveTo(x2 + Math.cos(angle) * length * 0.5, y2 + Math.sin(angle) * length * 0.5);
        head.lineTo(x2 - Math.cos(angle - 0.62) * length, y2 - Math.sin(angle - 0.62) * length);
        head.lineTo(x2 - Math.cos(angle + 0.62) * length, y2 - Math.sin(angle + 0.62) * length);
        head.closePath();
        for (int pass = 0; pass < 2; pass++) {
            g.setColor(pass == 0 ? Tint.alpha(Tint.of(0x1E1A18), 0.7) : Tint.of(0xFFF4DC));
            g.setStroke(new BasicStroke((float) (pass == 0 ? weight + 3 : weight), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(new Line2D.Double(x1, y1, x2 - Math.cos(angle) * length * 0.6, y2 - Math.sin(angle) * length * 0.6));
            if (pass == 0) {
                g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(head);
            }
            g.fill(head);
        }
    }
}
