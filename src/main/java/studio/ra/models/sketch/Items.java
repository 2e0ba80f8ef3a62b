package studio.ra.models.sketch;

/** What a hand holds. Unit: the holder's head. */
final class Items {

    private Items() {
    }

    /** @param x, y the hand */
    static void draw(Brush brush, String item, double x, double y) {
        switch (item) {
            case "flute" -> {
                brush.form(Shapes.taper(-0.22, 0.36, 0.045, 1.5, 0.56, 0.045), Tint.of(0xB98A4A));
                for (int i = 0; i < 5; i++) {
                    brush.flat(Shapes.oval(0.45 + i * 0.18, 0.43 + i * 0.021, 0.018, 0.018), Tint.of(0x3A2414));
                }
            }
            case "sword" -> {
                brush.form(Shapes.poly(x - 0.05, y, x + 0.05, y, x + 0.52, y - 2.3, x + 0.46, y - 2.42, x + 0.38, y - 2.3), Tint.of(0xC8D0D8));
                brush.form(Shapes.taper(x - 0.22, y - 0.03, 0.05, x + 0.26, y + 0.06, 0.05), Tint.of(0xC79A3A));
            }
            case "lantern" -> {
                brush.line(x, y, x, y + 0.3, Tint.of(0x3A2A20), 0.04);
                brush.glow(x, y + 0.58, 1.5, Tint.alpha(Tint.of(0xFFC765), 0.55));
                brush.form(Shapes.smooth(x - 0.2, y + 0.34, x + 0.2, y + 0.34, x + 0.25, y + 0.6, x + 0.18, y + 0.86, x - 0.18, y + 0.86, x - 0.25, y + 0.6), Tint.of(0xE89A3A));
                brush.pure(Shapes.oval(x, y + 0.6, 0.12, 0.16), Tint.of(0xFFF0B8));
            }
            case "book" -> {
                brush.form(Shapes.poly(x - 0.42, y - 0.42, x, y - 0.34, x, y + 0.2, x - 0.42, y + 0.12), Tint.of(0xF0E8D6));
                brush.form(Shapes.poly(x + 0.42, y - 0.42, x, y - 0.34, x, y + 0.2, x + 0.42, y + 0.12), Tint.of(0xF7F1E2));
            }
            case "staff" -> brush.form(Shapes.taper(x + 0.05, y - 2.6, 0.07, x - 0.04, 6.7, 0.05), Tint.of(0x7A5534));
            case "umbrella" -> {
                brush.line(x, y + 0.15, x - 0.1, y - 3.0, Tint.of(0x3A2A20), 0.05);
                brush.form(Shapes.smooth(x - 1.7, y - 2.3, x - 1.2, y - 2.95, x - 0.1, y - 3.35, x + 1.0, y - 2.95, x + 1.5, y - 2.3, x + 0.7, y - 2.45, x - 0.1, y - 2.35, x - 0.9, y - 2.45), Tint.of(0xB43A38));
            }
            case "camera" -> {
                brush.form(Shapes.box(x - 0.3, y - 0.3, 0.6, 0.4), Tint.of(0x2A2A30));
                brush.form(Shapes.oval(x, y - 0.1, 0.16, 0.16), Tint.of(0x55606E));
            }
            case "cup" -> brush.form(Shapes.poly(x - 0.16, y - 0.34, x + 0.16, y - 0.34, x + 0.12, y, x - 0.12, y), Tint.of(0xE9E1D2));
            case "phone" -> {
                brush.form(Shapes.poly(x - 0.13, y - 0.42, x + 0.13, y - 0.38, x + 0.13, y + 0.08, x - 0.13, y + 0.04), Tint.of(0x1E2228));
                brush.glow(x, y - 0.2, 0.5, Tint.alpha(Tint.of(0xA8D8FF), 0.35));
            }
            default -> { }
        }
    }
}
