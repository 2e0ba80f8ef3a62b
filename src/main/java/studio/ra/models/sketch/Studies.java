package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Pictures without a stage: an object presented, an abstraction, a title card. Unit: pixel of the picture. */
final class Studies {

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«]([^\"“”„»]{1,160})[\"“”»]|(?<![\\p{L}])['‘]([^'‘’]{2,160})['’](?![\\p{L}])");
    private static final Pattern SAID = Pattern.compile("(?i)\\b(?:reads|reading|says|saying|titled|title|text)\\b:?\\s+(.{2,120})");

    private final Brush brush;
    private final Palette palette;
    private final Dice dice;
    private final double w;
    private final double h;

    Studies(Brush brush, Palette palette, Dice dice, double w, double h) {
        this.brush = brush;
        this.palette = palette;
        this.dice = dice;
        this.w = w;
        this.h = h;
    }

    /** A plain backdrop with a pool of light. */
    void backdrop(Color colour) {
        var c = Tint.mix(colour, Tint.of(0xE6DFD2), brush.light.dark() ? 0.15 : 0.62);
        double moody = brush.look == Look.CINEMATIC ? 0.5 : 0;
        brush.gradient(Shapes.box(0, 0, w, h), new Point2D.Double(0, 0), Tint.darker(c, 0.16 + moody), new Point2D.Double(0, h), Tint.darker(c, 0.34 + moody));
        brush.glow(w * (0.5 + brush.light.side() * (0.08 + moody * 0.16)), h * 0.42, Math.max(w, h) * (0.62 - moody * 0.35), Tint.alpha(Tint.lighter(c, 0.55), 0.85 - moody * 0.6));
    }

    void product(Thing thing) {
        backdrop(Tint.mix(palette.accent(1), thing.colour(), 0.2));
        double size = Math.min(h * 0.5, w * 0.48);
        double x = w * 0.5;
        double y = h * 0.7;
        brush.gradient(Shapes.poly(x - w * 0.05, 0, x + w * 0.05, 0, x + size * 0.95, y, x - size * 0.95, y), new Point2D.Double(x, 0), Tint.alpha(brush.light.key(), 0.42), new Point2D.Double(x, y), Tint.alpha(brush.light.key(), 0.06));
        brush.gradient(Shapes.box(0, h * 0.79, w, h), new Point2D.Double(0, h * 0.79), Tint.alpha(Tint.of(0x2A2230), 0.1), new Point2D.Double(0, h), Tint.alpha(Tint.of(0x2A2230), 0.4));
        brush.glow(x, h * 0.93, size * 1.3, Tint.alpha(Tint.of(0x1E1820), 0.35));
        var stone = Tint.mix(Tint.of(0xE9E0D2), palette.accent(0), 0.22);
        double r = size * 0.66;
        var drum = new java.awt.geom.Area(Shapes.box(x - r, y + size * 0.03, 2 * r, h * 0.93 - y - size * 0.03));
        drum.add(new java.awt.geom.Area(Shapes.oval(x, h * 0.93, r, size * 0.115)));
        drum.add(new java.awt.geom.Area(Shapes.oval(x, y + size * 0.03, r, size * 0.115)));
        brush.form(drum, Tint.darker(stone, 0.14));
        brush.form(Shapes.oval(x, y + size * 0.03, r, size * 0.115), stone);
        brush.glow(x, y + size * 0.03, r * 0.75, Tint.alpha(Tint.lighter(brush.light.key(), 0.4), 0.4));
        shadow(x, y + size * 0.025, size * 0.45);
        Things.draw(brush.at(x, y + size * 0.03, size, 0, false), thing);
        var motes = dice.fork("motes");
        for (int i = 0; i < 34; i++) {
            brush.glow(x + motes.between(-0.9, 0.9) * size, motes.between(0.05, 0.7) * h, motes.between(2, 6), Tint.alpha(Tint.of(0xFFF6DC), motes.between(0.2, 0.6)));
        }
    }

    /** A prop by itself: for a reference sheet, so large and with its colours beside it. */
    void sheet(Thing thing) {
        backdrop(Tint.of(0xCFC6B6));
        double size = Math.min(h * 0.62, w * 0.52);
        shadow(w * 0.46, h * 0.8, size * 0.55);
        Things.draw(brush.at(w * 0.46, h * 0.8, size, 0, false), thing);
        shadow(w * 0.85, h * 0.8, size * 0.22);
        Things.draw(brush.at(w * 0.85, h * 0.8, size * 0.4, 0, true), thing);
        swatches(thing.colour(), thing.trim());
    }

    void swatches(Color... colours) {
        double r = Math.min(w, h) * 0.032;
        for (int i = 0; i < colours.length; i++) {
            brush.under(Light.studio(1)).form(Shapes.oval(w - r * 2.2 - (colours.length - 1 - i) * r * 2.5, r * 2.2, r, r), colours[i]);
        }
    }

    void shadow(double x, double y, double reach) {
        var dark = Tint.of(0x1E1620);
        brush.pure(Shapes.oval(x - brush.light.side() * reach * 0.35, y + reach * 0.02, reach * 1.15, reach * 0.13), Tint.alpha(dark, 0.22));
        brush.pure(Shapes.oval(x, y, reach * 0.7, reach * 0.07), Tint.alpha(dark, 0.36));
    }

    void abstraction() {
        var base = Tint.mix(palette.darkest(), Tint.of(0x15131C), 0.35);
        brush.gradient(Shapes.box(0, 0, w, h), new Point2D.Double(0, 0), Tint.lighter(Tint.mix(base, palette.accent(0), 0.4), 0.08), new Point2D.Double(w, h), base);
        double size = Math.min(w, h);
        double cx = w * (dice.chance(0.5) ? 0.38 : 0.62);
        double cy = h * 0.45;
        brush.glow(cx, cy, size * 0.95, Tint.alpha(palette.accent(2), 0.55));
        for (int band = 0; band < 9; band++) {
            var flow = dice.fork("flow" + band);
            double y = h * (0.12 + band * 0.1);
            double sway = h * flow.between(0.08, 0.2);
            double thick = h * flow.between(0.02, 0.075);
            double t = flow.next() * 6;
            brush.flat(Shapes.smooth(-40, y, w * 0.25, y - sway * Math.sin(t), w * 0.5, y + sway * Math.cos(t), w * 0.75, y + sway * Math.sin(t + 1), w + 40, y - sway * 0.4,
                    w + 40, y - sway * 0.4 + thick * 0.4, w * 0.75, y + sway * Math.sin(t + 1) + thick, w * 0.5, y + sway * Math.cos(t) + thick * 1.5, w * 0.25, y - sway * Math.sin(t) + thick, -40, y + thick * 0.4),
                    Tint.alpha(Tint.mix(palette.accent(band), Tint.of(0xFFF4DC), band * 0.05), 0.34));
        }
        for (int i = 0; i < 5; i++) {
            double r = size * (0.33 - i * 0.055);
            brush.line(Shapes.oval(cx, cy, r, r), Tint.alpha(Tint.lighter(palette.accent(i + 1), 0.3), 0.75), i == 2 ? 5 : 1.6);
        }
        brush.form(Shapes.oval(cx, cy, size * 0.13, size * 0.13), palette.accent(0));
        for (int i = 0; i < 12; i++) {
            double a = i * Math.PI / 6 + dice.next() * 0.1;
            double r = size * dice.between(0.3, 0.47);
            double s = size * dice.between(0.008, 0.03);
            double x = cx + Math.cos(a) * r;
            double y = cy + Math.sin(a) * r;
            brush.form(i % 3 == 0 ? Shapes.poly(x, y - s * 1.4, x + s * 1.2, y + s, x - s * 1.2, y + s) : i % 3 == 1 ? Shapes.oval(x, y, s, s) : Shapes.poly(x - s, y - s, x + s, y - s, x + s, y + s, x - s, y + s), palette.accent(i));
        }
    }

    /** The words a brief wants to be read. */
    static String wording(String brief) {
        var quoted = QUOTED.matcher(brief);
        if (quoted.find()) {
            return (quoted.group(1) != null ? quoted.group(1) : quoted.group(2)).strip();
        }
        var said = SAID.matcher(brief);
        var text = (said.find() ? said.group(1) : brief).strip();
        var words = text.split("\\s+");
        return String.join(" ", words.length > 7 ? java.util.Arrays.copyOf(words, 7) : words);
    }

    void title(Lettering letters, String text) {
        var panel = Tint.mix(palette.darkest(), Tint.of(0x1B1720), 0.45);
        double m = Math.min(w, h) * 0.09;
        brush.pure(Shapes.box(m, m, w - 2 * m, h - 2 * m), Tint.alpha(panel, 0.84));
        var rule = Tint.lighter(palette.accent(0), 0.25);
        brush.line(Shapes.box(m * 1.22, m * 1.22, w - m * 2.44, h - m * 2.44), rule, 2.2);
        brush.line(Shapes.box(m * 1.34, m * 1.34, w - m * 2.68, h - m * 2.68), Tint.alpha(rule, 0.5), 1);
        double wide = w - m * 4;
        double size = Math.min(h * 0.2, w * 0.13);
        var lines = broken(letters, text, wide, size);
        while ((lines.size() * size * 1.22 > h - m * 4.4 || widest(letters, lines, size) > wide) && size > 12) {
            size *= 0.92;
            lines = broken(letters, text, wide, size);
        }
        double top = h / 2 - (lines.size() - 1) * size * 0.61 + size * 0.3;
        for (int i = 0; i < lines.size(); i++) {
            letters.line(lines.get(i), w / 2 + 2, top + i * size * 1.22 + 3, wide, Font.SERIF, Font.BOLD, size, Tint.alpha(Color.BLACK, 0.45), 0.5);
            letters.line(lines.get(i), w / 2, top + i * size * 1.22, wide, Font.SERIF, Font.BOLD, size, Tint.of(0xFBF1DC), 0.5);
        }
        double y = Math.min(h - m * 1.9, top + (lines.size() - 1) * size * 1.22 + size * 0.75);
        brush.line(w / 2 - w * 0.1, y, w / 2 - m * 0.3, y, rule, 2);
        brush.line(w / 2 + m * 0.3, y, w / 2 + w * 0.1, y, rule, 2);
        brush.pure(Shapes.poly(w / 2, y - m * 0.14, w / 2 + m * 0.14, y, w / 2, y + m * 0.14, w / 2 - m * 0.14, y), rule);
    }

    private static ArrayList<String> broken(Lettering letters, String text, double wide, double size) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && letters.width(longer, Font.SERIF, Font.BOLD, size) > wide) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static double widest(Lettering letters, ArrayList<String> lines, double size) {
        return lines.stream().mapToDouble(line -> letters.width(line, Font.SERIF, Font.BOLD, size)).max().orElse(0);
    }
}
