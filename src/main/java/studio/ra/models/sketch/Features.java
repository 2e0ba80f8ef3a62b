package studio.ra.models.sketch;

import java.awt.Color;
import java.util.Optional;

/**
 * What makes a character recognisable, whatever the frame.
 *
 * @param species   human, robot, or an animal persona: fox, cat, dog, wolf, bear, rabbit, mouse, owl, elephant, tiger, monkey
 * @param age       child, adult or old
 * @param soft      softer jaw, longer lashes
 * @param build     shoulders against the usual, 0.85..1.2
 * @param width     of the face against its height, 0.66..0.84
 * @param jaw       of its lower part against the upper, 0.55..0.95
 * @param nose      size against the usual, 0.75..1.3
 * @param brow      thickness against the usual, 0.6..1.6
 * @param cut       bald, cropped, side, curls, bob, long, tail, bun, braids, afro, spikes or topknot
 * @param beard     none, stubble, moustache, goatee or full
 * @param garment   shirt, tunic, robe, dress, sari, suit, coat, hoodie, armour or apron
 * @param trim      of collar, hems and what is worn on top
 * @param headwear  none, hat, cap, turban, hood, headscarf, crown, helmet, flower or feather
 * @param item      none, flute, sword, lantern, book, staff, umbrella, camera, cup or phone
 * @param mark      none, freckles, scar, bindi or patch
 */
record Features(String species, String age, boolean soft, double build, Color skin, double width, double jaw, double nose, double brow, Color eyes,
                String cut, Color hair, String beard, String garment, Color cloth, Color trim, String headwear, boolean glasses, boolean scarf,
                String item, String mark) {

    Features {
        build = cents(build);
        width = cents(width);
        jaw = cents(jaw);
        nose = cents(nose);
        brow = cents(brow);
    }

    boolean human() {
        return species.equals("human");
    }

    boolean child() {
        return age.equals("child");
    }

    Notes notes() {
        return new Notes().with("kind", "character").with("species", species).with("age", age).with("soft", soft).with("build", build)
                .with("skin", skin).with("width", width).with("jaw", jaw).with("nose", nose).with("brow", brow).with("eyes", eyes)
                .with("cut", cut).with("hair", hair).with("beard", beard).with("garment", garment).with("cloth", cloth).with("trim", trim)
                .with("headwear", headwear).with("glasses", glasses).with("scarf", scarf).with("item", item).with("mark", mark);
    }

    /** Back from {@link #notes}; empty where they are another subject's or damaged: what a picture says of itself is not believed unchecked. */
    static Optional<Features> read(Notes notes) {
        if (notes.text("kind").filter("character"::equals).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Features(notes.word("species"), notes.word("age"), Boolean.parseBoolean(notes.word("soft")),
                    notes.number("build", 0.5, 2), notes.colour("skin"), notes.number("width", 0.5, 1), notes.number("jaw", 0.4, 1.2),
                    notes.number("nose", 0.5, 2), notes.number("brow", 0.3, 3), notes.colour("eyes"), notes.word("cut"), notes.colour("hair"),
                    notes.word("beard"), notes.word("garment"), notes.colour("cloth"), notes.colour("trim"), notes.word("headwear"),
                    Boolean.parseBoolean(notes.word("glasses")), Boolean.parseBoolean(notes.word("scarf")), notes.word("item"), notes.word("mark")));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The same face with colours taken from a picture. */
    Features coloured(Color skin, Color hair, Color cloth) {
        return new Features(species, age, soft, build, skin, width, jaw, nose, brow, eyes, cut, hair, beard, garment, cloth, trim, headwear, glasses,
                scarf, item, mark);
    }

    /** The same person in a wardrobe that was locked by itself. */
    Features wearing(String garment, Color cloth, Color trim) {
        return new Features(species, age, soft, build, skin, width, jaw, nose, brow, eyes, cut, hair, beard, garment, cloth, trim, headwear, glasses,
                scarf, item, mark);
    }

    private static double cents(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
