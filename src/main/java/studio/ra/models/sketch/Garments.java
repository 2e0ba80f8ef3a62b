package studio.ra.models.sketch;

import java.awt.Color;

/** Clothes on a torso. Unit: the head's height; origin: the head's centre. */
final class Garments {

    private final Brush brush;
    private final Features f;
    private final double b;

    Garments(Brush brush, Features features) {
        this.brush = brush;
        this.f = features;
        this.b = features.build();
    }

    /** What a description calls this garment and its like. */
    static String[] nouns(String garment) {
        return switch (garment) {
            case "sari" -> new String[] {"sari", "saree"};
            case "armour" -> new String[] {"armor", "armour", "uniform"};
            case "suit" -> new String[] {"suit", "tuxedo", "blazer"};
            case "hoodie" -> new String[] {"hoodie", "sweatshirt"};
            case "coat" -> new String[] {"coat", "raincoat", "trenchcoat", "jacket", "anorak"};
            case "dress" -> new String[] {"dress", "gown", "frock", "skirt"};
            case "robe" -> new String[] {"robe", "kimono", "cloak", "cape"};
            case "tunic" -> new String[] {"kurta", "tunic", "dhoti", "caftan"};
            case "apron" -> new String[] {"shirt", "apron"};
            default -> new String[] {"shirt", "sweater", "jumper", "jersey", "vest", "blouse", "top"};
        };
    }

    /** Whether legs are hidden, and to where the hem falls. */
    double hem() {
        return switch (f.garment()) {
            case "robe", "sari" -> 6.45;
            case "dress" -> f.child() ? 4.7 : 5.6;
            case "coat" -> 4.7;
            case "tunic" -> 4.2;
            case "apron" -> 3.9;
            default -> 0;
        };
    }

    boolean bareForearms() {
        return f.garment().equals("dress") || f.garment().equals("apron") || f.garment().equals("sari");
    }

    Color legs() {
        return switch (f.garment()) {
            case "suit", "armour" -> Tint.darker(f.cloth(), 0.25);
            case "tunic" -> Tint.lighter(Tint.mix(f.cloth(), f.trim(), 0.4), 0.45);
            default -> Tint.mix(Tint.of(0x3A4356), f.trim(), 0.2);
        };
    }

    void torso() {
        double w = f.soft() ? 0.5 : 0.58;
        brush.form(Shapes.smooth(-0.2, 0.74, 0.2, 0.74, 0.55 * b, 0.84, 0.86 * b, 1.02, 0.82 * b, 1.55, 0.7 * b, 2.0, w * b, 2.45, 0.63 * b, 3.05, 0.5 * b, 3.2, -0.5 * b, 3.2, -0.63 * b, 3.05,
                -w * b, 2.45, -0.7 * b, 2.0, -0.82 * b, 1.55, -0.86 * b, 1.02, -0.55 * b, 0.84), f.cloth());
        if (hem() > 0) {
            double flare = f.garment().equals("coat") || f.garment().equals("tunic") || f.garment().equals("apron") ? 0.82 : f.garment().equals("dress") ? 1.35 : 1.12;
            double y = hem();
            brush.form(Shapes.smooth(-w * b, 2.42, 0, 2.5, w * b, 2.42, 0.68 * b, 3.1, flare * 0.92, (y + 3.1) / 2, flare, y, flare * 0.4, y + 0.09, -flare * 0.4, y + 0.04, -flare, y,
                    -flare * 0.92, (y + 3.1) / 2, -0.68 * b, 3.1), f.cloth());
            for (int i = -2; i <= 2; i++) {
                fold(i * 0.16, 2.75, i * flare * 0.36, y - 0.05);
            }
        }
        if (brush.unit > 9) {
            detail(w);
        }
    }

    private void detail(double w) {
        var dark = Tint.darker(f.cloth(), 0.4);
        switch (f.garment()) {
            case "suit" -> {
                brush.flat(Shapes.poly(-0.2, 0.72, 0.2, 0.72, 0.0, 1.95), Tint.of(0xEFEAE2));
                brush.flat(Shapes.poly(-0.055, 0.86, 0.055, 0.86, 0.095, 1.6, 0, 1.8, -0.095, 1.6), f.trim());
                brush.flat(Shapes.poly(-0.07, 0.78, 0.07, 0.78, 0.045, 0.9, -0.045, 0.9), Tint.darker(f.trim(), 0.2));
                for (double s : new double[] {-1, 1}) {
                    brush.form(Shapes.poly(s * 0.2, 0.7, s * 0.46, 0.86, s * 0.42, 1.3, s * 0.02, 2.0, s * 0.2, 1.1), Tint.lighter(f.cloth(), 0.07));
                }
                brush.flat(Shapes.oval(0.04, 2.25, 0.035, 0.035), dark);
            }
            case "coat" -> {
                brush.flat(Shapes.poly(-0.24, 0.74, 0.24, 0.74, 0.03, 1.7), f.scarf() ? f.trim() : Tint.mix(f.trim(), Tint.of(0xEFE6D6), 0.5));
                for (double s : new double[] {-1, 1}) {
                    brush.form(Shapes.poly(s * 0.18, 0.66, s * 0.52, 0.86, s * 0.56, 1.22, s * 0.3, 1.2, s * 0.03, 1.72), Tint.lighter(f.cloth(), 0.1));
                }
                brush.line(0.03, 1.72, 0.05, hem(), Tint.alpha(dark, 0.8), 0.02);
                for (int i = 0; i < 3; i++) {
                    brush.flat(Shapes.oval(0.16, 1.95 + i * 0.45, 0.042, 0.042), Tint.darker(f.cloth(), 0.6));
                }
                brush.form(Shapes.poly(-w * b, 2.38, w * b, 2.38, w * b, 2.54, -w * b, 2.54), Tint.darker(f.cloth(), 0.25));
            }
            case "hoodie" -> {
                brush.form(Shapes.smooth(-0.46, 0.72, -0.2, 0.6, 0, 0.82, 0.2, 0.6, 0.46, 0.72, 0.3, 0.98, 0, 1.1, -0.3, 0.98), Tint.darker(f.cloth(), 0.12));
                brush.line(-0.1, 1.02, -0.12, 1.5, f.trim(), 0.03);
                brush.line(0.1, 1.02, 0.11, 1.45, f.trim(), 0.03);
                brush.line(Shapes.open(-0.38, 2.75, -0.26, 2.3, 0.26, 2.3, 0.38, 2.75), Tint.alpha(dark, 0.7), 0.025);
            }
            case "armour" -> {
                for (double s : new double[] {-1, 1}) {
                    brush.form(Shapes.smooth(s * 0.42, 0.84, s * 0.8 * b, 0.76, s * 1.1 * b, 1.05, s * 1.0 * b, 1.4, s * 0.6, 1.25), Tint.lighter(f.cloth(), 0.12));
                }
                brush.line(Shapes.curve(-0.6, 1.75, 0, 2.0, 0.6, 1.75), Tint.alpha(dark, 0.8), 0.03);
                brush.line(0, 0.95, 0, 2.0, Tint.alpha(dark, 0.6), 0.02);
                brush.form(Shapes.poly(-w * b, 2.4, w * b, 2.4, w * b, 2.6, -w * b, 2.6), f.trim());
            }
            case "sari" -> {
                var edge = f.trim();
                brush.form(Shapes.smooth(-0.52 * b, 2.5, -0.1, 1.6, 0.38 * b, 0.78, 0.8 * b, 0.92, 0.62 * b, 1.5, 0.2, 2.4, 0.3, 3.2), Tint.lighter(f.cloth(), 0.08));
                brush.line(Shapes.curve(-0.52 * b, 2.5, -0.1, 1.6, 0.38 * b, 0.78), edge, 0.075);
                brush.line(Shapes.curve(-1.05, 6.38, 0, 6.46, 1.05, 6.38), edge, 0.13);
            }
            case "robe" -> {
                brush.line(Shapes.open(-0.24, 0.74, 0.14, 1.9, 0.12, 2.35), f.trim(), 0.13);
                brush.line(Shapes.open(0.26, 0.74, 0.05, 1.55), f.trim(), 0.13);
                brush.form(Shapes.poly(-w * b * 1.02, 2.32, w * b * 1.02, 2.32, w * b * 1.04, 2.66, -w * b * 1.04, 2.66), f.trim());
            }
            case "tunic" -> {
                brush.line(Shapes.open(0, 0.85, 0, 1.8), f.trim(), 0.07);
                brush.line(Shapes.curve(-0.22, 0.76, 0, 0.9, 0.22, 0.76), f.trim(), 0.08);
                brush.line(Shapes.curve(-0.8, 4.14, 0, 4.24, 0.8, 4.14), f.trim(), 0.07);
            }
            case "apron" -> {
                var pale = Tint.mix(f.trim(), Tint.of(0xF2EADC), 0.65);
                brush.form(Shapes.poly(-0.4, 1.35, 0.4, 1.35, 0.56, 2.4, 0.74, 3.7, -0.74, 3.7, -0.56, 2.4), pale);
                brush.line(-0.38, 1.38, -0.24, 0.76, pale, 0.07);
                brush.line(0.38, 1.38, 0.24, 0.76, pale, 0.07);
            }
            case "dress" -> {
                brush.line(Shapes.curve(-0.27, 0.78, 0, 1.02, 0.27, 0.78), f.trim(), 0.06);
                brush.form(Shapes.poly(-w * b, 2.34, w * b, 2.34, w * b * 1.03, 2.52, -w * b * 1.03, 2.52), f.trim());
            }
            default -> {
                for (double s : new double[] {-1, 1}) {
                    brush.form(Shapes.poly(s * 0.02, 0.92, s * 0.22, 0.66, s * 0.36, 0.84, s * 0.2, 1.1), Tint.lighter(f.cloth(), 0.16));
                }
                brush.line(0, 0.95, 0.02, 3.1, Tint.alpha(dark, 0.65), 0.018);
                for (int i = 0; i < 4; i++) {
                    brush.flat(Shapes.oval(0.01, 1.25 + i * 0.45, 0.03, 0.03), f.trim());
                }
            }
        }
        if (brush.unit > 30) {
            fold(-0.62 * b, 1.3, -0.35 * b, 1.62);
            fold(0.62 * b, 1.3, 0.36 * b, 1.6);
            fold(-0.5 * b, 2.1, -0.2, 2.3);
            fold(0.5 * b, 2.15, 0.22, 2.28);
        }
        if (f.scarf()) {
            brush.form(Shapes.smooth(0.08, 0.85, 0.34, 0.86, 0.42, 1.9, 0.16, 1.95), Tint.darker(f.trim(), 0.12));
            brush.form(Shapes.smooth(-0.44, 0.6, 0, 0.74, 0.44, 0.6, 0.5, 0.82, 0.2, 1.02, -0.2, 1.02, -0.5, 0.82), f.trim());
            fold(-0.34, 0.72, 0.2, 0.92);
        }
    }

    private void fold(double x1, double y1, double x2, double y2) {
        brush.line(Shapes.curve(x1, y1, (x1 + x2) / 2 + 0.03, (y1 + y2) / 2, x2, y2), Tint.alpha(Tint.darker(f.cloth(), 0.55), 0.35), 0.022);
    }
}
