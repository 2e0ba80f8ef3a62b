package studio.ra.models.sketch;

import java.awt.Color;

/** The head of an animal persona, a robot or a tailor's dummy, in the place of a human one. Unit: its height. */
final class Beast {

    private final Brush brush;
    private final Features f;
    private final double turn;
    private final Mood mood;

    Beast(Brush brush, Features features, double turn, Mood mood) {
        this.brush = brush;
        this.f = features;
        this.turn = turn;
        this.mood = mood;
    }

    void draw() {
        var fur = f.skin();
        var pale = Tint.mix(fur, Tint.of(0xF7EEE0), 0.72);
        double x = turn * 0.12;
        if (f.species().equals("robot")) {
            robot(x);
            return;
        }
        if (f.species().equals("dummy")) {
            brush.form(Shapes.smooth(-0.13, 0.3, 0.13, 0.3, 0.1, 0.05, 0.17, -0.08, 0, -0.24, -0.17, -0.08, -0.1, 0.05), Tint.of(0x8A5F3C));
            return;
        }
        ears(fur, pale);
        double w = f.width() * 0.6;
        brush.form(Shapes.smooth(0, -0.46, w * 0.8, -0.36, w * 1.05, 0.02, w * 1.02, 0.2, w * 0.62, 0.4, x * 0.6, 0.5, -w * 0.62, 0.4, -w * 1.02, 0.2, -w * 1.05, 0.02, -w * 0.8, -0.36), fur);
        switch (f.species()) {
            case "fox", "wolf" -> {
                brush.flat(Shapes.smooth(x, 0.04, w * 0.55, 0.1, w * 0.98, 0.16, w * 0.6, 0.38, x * 0.6, 0.48, -w * 0.6, 0.38, -w * 0.98, 0.16, -w * 0.55, 0.1), pale);
                brush.form(Shapes.smooth(x - 0.07, 0.0, x + 0.07, 0.0, x * 1.4 + 0.13, 0.24, x * 1.4, 0.38, x * 1.4 - 0.13, 0.24), Tint.mix(fur, pale, 0.35));
            }
            case "elephant" -> brush.form(Shapes.smooth(x - 0.13, 0.0, x + 0.13, 0.0, x + 0.12, 0.4, x + 0.2, 0.72, x + 0.32, 0.8, x + 0.3, 0.92, x + 0.08, 0.86, x - 0.07, 0.5), fur);
            case "owl" -> {
                brush.flat(Shapes.oval(x - 0.18, 0.0, 0.19, 0.2), pale);
                brush.flat(Shapes.oval(x + 0.18, 0.0, 0.19, 0.2), pale);
            }
            case "tiger" -> {
                brush.form(Shapes.oval(x * 1.3, 0.27, 0.22, 0.16), pale);
                for (double s : new double[] {-1, 1}) {
                    for (int i = 0; i < 3; i++) {
                        brush.flat(Shapes.poly(s * w, 0.0 + i * 0.1, s * w * 0.62, 0.03 + i * 0.1, s * w, 0.05 + i * 0.1), Tint.of(0x33241E));
                    }
                    brush.flat(Shapes.poly(s * 0.06, -0.43, s * 0.03, -0.24, s * 0.12, -0.42), Tint.of(0x33241E));
                }
            }
            case "monkey" -> brush.form(Shapes.smooth(x, -0.14, x + 0.26, -0.2, x + 0.3, 0.05, x + 0.24, 0.34, x, 0.44, x - 0.24, 0.34, x - 0.3, 0.05, x - 0.26, -0.2), Tint.mix(fur, Tint.of(0xF0CFAE), 0.7));
            default -> brush.form(Shapes.oval(x * 1.3, 0.25, f.species().equals("bear") || f.species().equals("dog") ? 0.21 : 0.15, 0.15), pale);
        }
        if (brush.unit < 13) {
            return;
        }
        for (double side : new double[] {-1, 1}) {
            new Eyes(brush, f, new Mood(mood.smile(), mood.open(), mood.frown() - 0.35, mood.shut())).draw(x + side * 0.185, -0.03, side, side * turn > 0.1 ? 0.8 : 1, turn);
        }
        if (f.species().equals("owl")) {
            brush.form(Shapes.smooth(x - 0.05, 0.08, x + 0.05, 0.08, x, 0.24), Tint.of(0xE0A23C));
        } else if (!f.species().equals("elephant")) {
            double n = x * 1.4;
            brush.form(Shapes.smooth(n - 0.07, 0.15, n, 0.135, n + 0.07, 0.15, n + 0.02, 0.215, n - 0.02, 0.215), Tint.of(0x2C2226));
            double smile = 0.03 * (0.5 + mood.smile());
            brush.line(Shapes.curve(n - 0.12, 0.3 - smile, n - 0.06, 0.315, n, 0.275, n + 0.06, 0.315, n + 0.12, 0.3 - smile), Tint.darker(fur, 0.75), 0.018);
            brush.line(n, 0.21, n, 0.275, Tint.darker(fur, 0.75), 0.015);
            for (double side : new double[] {-1, 1}) {
                for (int i = 0; i < 3 && !f.species().equals("monkey"); i++) {
                    brush.line(n + side * 0.13, 0.23 + i * 0.025, n + side * 0.42, 0.19 + i * 0.055, Tint.alpha(Tint.lighter(fur, 0.7), 0.7), 0.006);
                }
            }
        }
    }

    private void ears(Color fur, Color pale) {
        for (double s : new double[] {-1, 1}) {
            double o = -turn * 0.06;
            switch (f.species()) {
                case "fox", "cat", "wolf", "owl" -> {
                    brush.form(Shapes.smooth(s * 0.12 + o, -0.4, s * 0.36 + o, -0.8, s * 0.42 + o, -0.16), fur);
                    brush.flat(Shapes.smooth(s * 0.22 + o, -0.42, s * 0.345 + o, -0.68, s * 0.37 + o, -0.28), Tint.mix(pale, Tint.of(0xD98A86), 0.4));
                }
                case "rabbit" -> {
                    brush.form(Shapes.smooth(s * 0.06 + o, -0.4, s * 0.1 + o, -1.05, s * 0.24 + o, -1.1, s * 0.3 + o, -0.36), fur);
                    brush.flat(Shapes.smooth(s * 0.13 + o, -0.45, s * 0.15 + o, -0.95, s * 0.21 + o, -0.98, s * 0.23 + o, -0.42), Tint.of(0xE3A8A4));
                }
                case "dog" -> brush.form(Shapes.smooth(s * 0.24 + o, -0.42, s * 0.46 + o, -0.36, s * 0.58 + o, 0.1, s * 0.44 + o, 0.26, s * 0.36 + o, -0.1), Tint.darker(fur, 0.3));
                case "elephant" -> brush.form(Shapes.smooth(s * 0.3 + o, -0.36, s * 0.75 + o, -0.46, s * 0.92 + o, 0.0, s * 0.66 + o, 0.44, s * 0.32 + o, 0.2), Tint.mix(fur, pale, 0.15));
                default -> {
                    brush.form(Shapes.oval(s * 0.37 + o, f.species().equals("monkey") ? -0.05 : -0.36, 0.17, 0.17), fur);
                    brush.flat(Shapes.oval(s * 0.37 + o, f.species().equals("monkey") ? -0.05 : -0.35, 0.1, 0.1), Tint.mix(pale, Tint.of(0xD98A86), 0.35));
                }
            }
        }
    }

    private void robot(double x) {
        var metal = f.skin();
        brush.line(0, -0.45, 0, -0.68, Tint.darker(metal, 0.5), 0.03);
        brush.form(Shapes.oval(0, -0.7, 0.055, 0.055), f.trim());
        for (double s : new double[] {-1, 1}) {
            brush.form(Shapes.box(s * 0.44 - 0.06, -0.12, 0.12, 0.26), Tint.darker(metal, 0.3));
        }
        brush.form(new java.awt.geom.RoundRectangle2D.Double(-0.41, -0.47, 0.82, 0.94, 0.3, 0.3), metal);
        brush.form(new java.awt.geom.RoundRectangle2D.Double(x - 0.33, -0.26, 0.66, 0.4, 0.22, 0.22), Tint.of(0x1B2A33));
        for (double s : new double[] {-1, 1}) {
            brush.glow(x + s * 0.15, -0.07, 0.16, Tint.alpha(Tint.lighter(f.eyes(), 0.4), 0.7));
            brush.pure(Shapes.oval(x + s * 0.15, -0.07, 0.065, mood.shut() ? 0.015 : 0.075), Tint.of(0xBFF3F5));
        }
        for (int i = 0; i < 5; i++) {
            brush.flat(Shapes.box(x - 0.14 + i * 0.06, 0.25, 0.035, 0.09 + mood.open() * 0.05), Tint.darker(metal, 0.65));
        }
    }
}
