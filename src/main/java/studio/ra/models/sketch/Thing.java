package studio.ra.models.sketch;

import java.awt.Color;
import java.util.Optional;

/**
 * An object that is presented.
 *
 * @param shape  which of the shapes {@link Things} knows
 * @param colour its own
 * @param trim   of its details
 */
record Thing(String shape, Color colour, Color trim) {

    private static final String[][] SHAPES = {{"perfume bottle flask vial", "bottle"}, {"watch wristwatch clock", "watch"}, {"shoe sneaker boot sandal", "shoe"}, {"phone smartphone tablet", "phone"},
        {"cup mug tea coffee teacup", "cup"}, {"lantern lamp diya", "lantern"}, {"book diary journal scroll letter map", "book"}, {"sword dagger blade", "sword"}, {"flute", "flute"},
        {"lotus flower rose blossom", "flower"}, {"apple mango orange fruit pomegranate", "fruit"}, {"ring gem jewel necklace amulet diamond", "ring"}, {"box package chest crate gift", "box"},
        {"chair stool throne", "chair"}, {"drum tabla", "drum"}, {"camera", "camera"}, {"vase pot jar urn bowl pottery", "vase"}, {"car taxi van bus", "car"}, {"bicycle bike", "bicycle"}};

    /** The shape a text names, or empty. */
    static Optional<String> named(String text) {
        return Words.of(text).pick(SHAPES);
    }

    static Thing of(String name, String description, Palette palette, Dice dice) {
        var words = Words.of(name, description);
        var colours = Pigments.in(words);
        int rank = dice.below(5);
        return new Thing(named(name).or(() -> named(description)).orElse("vase"), colours.isEmpty() ? palette.accent(rank) : colours.get(0),
                colours.size() > 1 ? colours.get(1) : palette.accent(rank + 1));
    }

    Notes notes() {
        return new Notes().with("kind", "prop").with("shape", shape).with("colour", colour).with("trim", trim);
    }

    static Optional<Thing> read(Notes notes) {
        try {
            return notes.text("kind").filter("prop"::equals).map(kind -> new Thing(notes.word("shape"), notes.colour("colour"), notes.colour("trim")));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
