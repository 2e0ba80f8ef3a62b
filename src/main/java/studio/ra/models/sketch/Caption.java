package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.stream.Collectors;

import studio.ra.models.Direction;
import studio.ra.models.Figure;

/** The strip below the frame: what it is, who is in it, and that it is a sketch. */
final class Caption {

    static final String MARK = "sketch – Ra offline";

    private static final Color INK = Tint.of(0x3A322C);

    private Caption() {
    }

    static void draw(Lettering letters, Direction direction, double x, double y, double width, double height) {
        double base = y + height * 0.66;
        double size = height * 0.46;
        double mark = letters.width(MARK, Font.SERIF, Font.ITALIC, size * 0.9);
        letters.line(MARK, x + width, base, width * 0.42, Font.SERIF, Font.ITALIC, size * 0.9, Tint.alpha(INK, 0.75), 1);
        double room = width - Math.min(mark, width * 0.42) - size * 1.5;
        var kind = (direction.purpose() + (direction.purpose().equals("keyframe") ? " · " + direction.shotType() + motion(direction) : "")).toUpperCase(Locale.ROOT);
        double label = Math.min(letters.width(kind, Font.SANS_SERIF, Font.BOLD, size * 0.78), room * 0.6);
        letters.line(kind, x, base, label + 1, Font.SANS_SERIF, Font.BOLD, size * 0.78, INK, 0);
        var names = direction.figures().stream().map(Figure::name).collect(Collectors.joining(", "));
        letters.line(names.isEmpty() ? clean(direction.brief()) : clean(names), x + label + size, base, room - label - size, Font.SERIF, Font.PLAIN, size, INK, 0);
    }

    private static String motion(Direction direction) {
        return direction.motion().equals("static") ? "" : " · " + direction.motion();
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
