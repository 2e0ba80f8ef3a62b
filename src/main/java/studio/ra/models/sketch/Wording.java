package studio.ra.models.sketch;

import java.util.StringJoiner;

import studio.ra.models.Direction;
import studio.ra.models.Figure;

/** The direction in plain sentences: what a person with a pencil would want to be told. */
final class Wording {

    private Wording() {
    }

    /** At most {@code limit} characters, never ending within one that takes two. */
    static String of(Direction direction, int limit) {
        var said = new StringJoiner(" ");
        said.add(switch (direction.purpose()) {
            case "portrait" -> "Character portrait, head and shoulders, plain backdrop, " + direction.style() + ".";
            case "reference" -> "Reference sheet, " + direction.style() + ".";
            default -> "Storyboard frame, " + direction.style() + ", " + direction.shotType() + " shot, " + direction.motion() + " motion, " + direction.aspectRatio() + ".";
        });
        // Names first: whatever a limit cuts off, who is in the picture is not.
        if (!direction.figures().isEmpty()) {
            var names = new StringJoiner(", ", "With ", ".");
            direction.figures().forEach(figure -> names.add(figure.name()));
            said.add(names.toString());
        }
        said.add(sentence(direction.brief()));
        direction.figures().stream().filter(figure -> !figure.description().isBlank()).map(Wording::described).forEach(said::add);
        if (!direction.setting().isBlank()) {
            said.add(sentence("Setting: " + direction.setting()));
        }
        if (!direction.palette().isBlank()) {
            said.add(sentence("Palette: " + direction.palette()));
        }
        return cut(said.toString(), limit);
    }

    private static String described(Figure figure) {
        return sentence(figure.name() + " (" + figure.kind() + (figure.reference() > 0 ? ", as in reference " + figure.reference() : "") + "): " + figure.description());
    }

    private static String sentence(String text) {
        var plain = text.strip();
        return plain.isEmpty() || ".!?…।。".indexOf(plain.charAt(plain.length() - 1)) >= 0 ? plain : plain + ".";
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Math.max(0, limit);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
