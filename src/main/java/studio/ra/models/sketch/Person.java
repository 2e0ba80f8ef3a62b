package studio.ra.models.sketch;

import java.awt.Shape;

/** A whole figure. Unit: its head's height; origin: the head's centre. Everything is drawn, and the frame crops. */
final class Person {

    private static final double UPPER_ARM = 1.22;
    private static final double FOREARM = 1.12;
    private static final double THIGH = 1.98;
    private static final double SHIN = 1.95;

    private final Brush brush;
    private final Features f;
    private final Pose pose;
    private final double turn;
    private final Mood mood;
    private final boolean flip;

    /** @param flip the body mirrored, so that a gesture leads the other way */
    Person(Brush brush, Features features, Pose pose, double turn, Mood mood, boolean flip) {
        this.brush = brush;
        this.f = features;
        this.pose = pose;
        this.turn = turn;
        this.mood = mood;
        this.flip = flip;
    }

    /** Head heights from the head's centre to the soles. */
    static double reach(Features features) {
        return features.child() ? 0.7 + (6.95 - 0.7) * 0.66 : 6.95;
    }

    void draw() {
        var tilted = brush.at(0, 0, 1, 0, false);
        var body = body();
        var clothes = new Garments(body, f);
        new Headwear(tilted, f, turn).behind();
        if (f.human() && covered()) {
            new Hair(tilted, f, turn).back();
        }
        legs(body, clothes);
        arm(body, -1, clothes);
        neck(tilted);
        clothes.torso();
        if (!f.item().equals("flute")) {
            Items.draw(body, f.item(), pose.rightX(), pose.rightY());
        }
        arm(body, 1, clothes);
        head(tilted);
        if (f.item().equals("flute")) {
            Items.draw(tilted, pose == Pose.FLUTE ? "flute" : "none", 0, 0);
            if (pose == Pose.FLUTE) {
                hand(body, pose.leftX(), pose.leftY());
                hand(body, pose.rightX(), pose.rightY());
            }
        }
    }

    /** Only the back of head and shoulders: the nearer one in an over-the-shoulder. */
    void back() {
        var clothes = new Garments(body(), f);
        if (f.human() && covered()) {
            new Hair(brush, f, 0).back();
        }
        neck(brush);
        var body = body();
        body.form(Shapes.smooth(-0.25, 0.7, 0.25, 0.7, 0.6, 0.84, 0.98, 1.1, 1.1, 2.2, 1.0, 4, -1.0, 4, -1.1, 2.2, -0.98, 1.1, -0.6, 0.84), f.cloth());
        double h = f.width() / 2;
        Shape skull = Shapes.smooth(0, -0.57, h * 0.66, -0.5, h * 1.04, -0.24, h * 1.08, 0.02, h * 0.9, 0.3, h * 0.45, 0.47, 0, 0.5, -h * 0.45, 0.47, -h * 0.9, 0.3, -h * 1.08, 0.02, -h * 1.04, -0.24, -h * 0.66, -0.5);
        if (!f.human() || f.cut().equals("bald")) {
            brush.form(skull, f.skin());
        } else {
            new Hair(brush, f, 0).nape(skull);
        }
        if (!f.headwear().equals("none")) {
            new Headwear(brush, f, 0).over();
        }
        if (clothes.hem() > 5) {
            body.line(Shapes.curve(-0.4, 0.9, 0, 1.1, 0.4, 0.9), Tint.darker(f.cloth(), 0.4), 0.04);
        }
    }

    private Brush body() {
        double lean = pose.lean() * (flip ? -1 : 1);
        return (f.child() ? brush.at(0, 0.24, 0.66, lean, flip) : brush.at(0, 0, 1, lean, flip));
    }

    private boolean covered() {
        return !f.headwear().equals("headscarf") && !f.headwear().equals("hood") && !f.headwear().equals("helmet");
    }

    private void head(Brush on) {
        if (!f.human()) {
            new Beast(on, f, turn, mood).draw();
        } else {
            var head = new Head(on, f, turn, mood);
            var hair = new Hair(on, f, turn);
            head.ears();
            head.skull();
            hair.beard();
            head.features();
            if (covered()) {
                if (on.unit > 40 && !f.cut().equals("bald")) {
                    head.under(Shapes.smooth(-head.half, -0.12, -head.half * 0.8, -0.28, 0, -0.34, head.half * 0.8, -0.28, head.half, -0.12, head.half, -0.5, -head.half, -0.5));
                }
                hair.front();
            }
        }
        new Headwear(on, f, turn).over();
        new Headwear(on, f, turn).glasses();
    }

    private void neck(Brush on) {
        double w = f.child() ? 0.14 : f.soft() ? 0.165 : 0.21;
        var neck = Shapes.smooth(-w, 0.3, w, 0.3, w * 1.02, 0.62, w * 1.9, 0.84, 0, 1.02, -w * 1.9, 0.84, -w * 1.02, 0.62);
        on.form(neck, f.skin());
        on.inside(neck, Shapes.oval(turn * 0.06 - on.light.side() * 0.04, 0.42, 0.27, 0.2), Tint.alpha(Tint.multiply(f.skin(), Tint.of(0x8A5A68)), 0.6));
    }

    private void arm(Brush on, double side, Garments clothes) {
        double x = side * 0.7 * f.build();
        double y = 1.06;
        double hx = side < 0 ? pose.leftX() : pose.rightX();
        double hy = side < 0 ? pose.leftY() : pose.rightY();
        var elbow = Shapes.joint(x, y, hx, hy, UPPER_ARM, FOREARM, side < 0 ? 1 : -1);
        double r = f.soft() || f.child() ? 0.17 : 0.2;
        var sleeve = Tint.mix(f.cloth(), f.garment().equals("apron") ? f.trim() : f.cloth(), 0.3);
        if (clothes.bareForearms()) {
            on.form(Shapes.taper(elbow.getX(), elbow.getY(), r * 0.72, hx, hy, 0.095), f.skin());
            on.form(Shapes.taper(x, y, r * 1.08, elbow.getX(), elbow.getY(), r * 0.86), sleeve);
        } else {
            boolean wide = f.garment().equals("robe");
            on.form(Shapes.taper(elbow.getX(), elbow.getY(), r * 0.84, hx - (hx - elbow.getX()) * 0.08, hy - (hy - elbow.getY()) * 0.08, wide ? 0.3 : 0.125), sleeve);
            on.form(Shapes.taper(x, y, r * 1.1, elbow.getX(), elbow.getY(), r * 0.86), sleeve);
        }
        hand(on, hx, hy);
    }

    private void hand(Brush on, double x, double y) {
        on.form(Shapes.smooth(x - 0.1, y - 0.1, x + 0.1, y - 0.1, x + 0.13, y + 0.1, x + 0.05, y + 0.26, x - 0.07, y + 0.25, x - 0.13, y + 0.08), f.skin());
        if (on.unit > 40) {
            for (int i = -1; i <= 1; i++) {
                on.line(x + i * 0.045, y + 0.08, x + i * 0.04, y + 0.22, Tint.alpha(Tint.darker(f.skin(), 0.5), 0.5), 0.01);
            }
        }
    }

    private void legs(Brush on, Garments clothes) {
        double hip = 3.0;
        boolean hidden = clothes.hem() > 6;
        for (double side : new double[] {-1, 1}) {
            double x = side * 0.3;
            double fx = side < 0 ? pose.leftFootX() : pose.rightFootX();
            double fy = side < 0 ? pose.leftFootY() : pose.rightFootY();
            var shoe = Tint.of(0x2E2623);
            on.form(Shapes.smooth(fx - 0.15, fy - 0.12, fx + 0.12, fy - 0.12, fx + side * 0.14 + 0.16, fy + 0.12, fx + side * 0.14 - 0.16, fy + 0.13), shoe);
            if (!hidden) {
                var knee = Shapes.joint(x, hip, fx, fy - 0.1, THIGH, SHIN, side * (pose.lean() > 0.1 ? -side : -0.25 * side));
                boolean bare = f.garment().equals("dress");
                on.form(Shapes.taper(knee.getX(), knee.getY(), 0.21, fx, fy - 0.16, 0.125), bare ? f.skin() : clothes.legs());
                on.form(Shapes.taper(x, hip, 0.33, knee.getX(), knee.getY(), 0.215), bare ? f.skin() : clothes.legs());
            }
        }
    }
}
