package studio.ra.models.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import studio.ra.models.Direction;
import studio.ra.models.Drawing;
import studio.ra.models.Figure;

/**
 * Who and what is in the picture.
 *
 * @param people in order of prominence
 * @param place  where it plays
 * @param ground seed of the place, the locked one's where a location is locked
 * @param things props, by the words that name them
 * @param crowd  whether unnamed people fill the background
 * @param wardrobe the clothes that were locked by themselves
 */
record Ensemble(List<Features> people, Place place, long ground, List<Thing> things, boolean crowd, Optional<Features> wardrobe) {

    private static final String[] SOMEONE = {"man", "woman", "men", "women", "boy", "girl", "child", "children", "kid", "people", "person", "friend", "king", "queen", "prince", "princess",
        "farmer", "fisherman", "merchant", "vendor", "soldier", "warrior", "knight", "monk", "wizard", "chef", "baker", "potter", "dancer", "singer", "musician", "teacher", "student", "doctor",
        "nurse", "detective", "founder", "executive", "mother", "father", "grandmother", "grandfather", "sister", "brother", "daughter", "son", "couple", "bride", "groom", "hero", "heroine",
        "he", "she", "they", "face", "portrait", "runner", "rider", "pilot", "astronaut", "sailor", "shepherd", "traveller", "traveler", "krishna", "rama", "radha", "hanuman", "goddess", "god",
        "fox", "cat", "wolf", "dog", "bear", "rabbit", "mouse", "owl", "elephant", "tiger", "lion", "monkey", "robot", "worker", "player", "boxer", "thief", "villager", "artist", "painter", "writer"};

    static Ensemble of(Drawing drawing, long seed, Palette palette) {
        var direction = drawing.direction();
        var people = new ArrayList<Features>();
        var things = new ArrayList<Thing>();
        var words = Words.of(direction.brief(), direction.setting());
        var place = Place.read(words);
        long ground = seed;
        Optional<Features> wardrobe = Optional.empty();
        for (var figure : direction.figures()) {
            var notes = Likeness.notes(figure, drawing.references());
            switch (figure.kind()) {
                case "location" -> {
                    place = notes.flatMap(n -> n.text("place")).map(name -> Place.of(name, Place.FIELD)).orElse(Place.read(Words.of(figure.name(), figure.description(), direction.brief())));
                    ground = notes.flatMap(n -> n.text("ground")).map(Dice::hash).orElse(Dice.hash(Long.toString(seed)));
                }
                case "prop" -> things.add(notes.flatMap(Thing::read).orElseGet(() -> Thing.of(figure.name(), figure.description(), palette, Dice.of(seed, figure.name()))));
                case "wardrobe" -> wardrobe = Optional.of(notes.map(Notes::toString).map(text -> Notes.read(text.replace("kind=wardrobe", "kind=character"))).flatMap(Features::read)
                        .orElseGet(() -> Traits.cast(figure.name(), figure.description(), palette, Dice.of(seed, figure.name()))));
                default -> people.add(Likeness.of(figure, drawing.references(), palette, seed));
            }
        }
        if (people.isEmpty() && !direction.purpose().equals("reference")) {
            unnamed(direction, words, palette, seed, people);
        }
        if (wardrobe.isPresent() && !people.isEmpty()) {
            var worn = wardrobe.get();
            people.set(0, people.get(0).wearing(worn.garment(), worn.cloth(), worn.trim()));
        }
        return new Ensemble(List.copyOf(people), place, ground, List.copyOf(things),
                words.has("crowd", "crowded", "busy", "bustling", "procession", "audience", "army", "festival", "throng"), wardrobe);
    }

    private static void unnamed(Direction direction, Words words, Palette palette, long seed, List<Features> people) {
        var brief = Words.of(direction.brief());
        boolean needed = direction.purpose().equals("portrait") || direction.shotType().equals("dialogue") || direction.shotType().equals("action")
                || !direction.shotType().equals("wide") && Thing.named(direction.brief()).isEmpty();
        int count = brief.has(SOMEONE) ? number(brief, direction.shotType()) : needed ? direction.shotType().equals("dialogue") ? 2 : 1 : 0;
        for (int i = 0; i < (direction.purpose().equals("portrait") ? 1 : count); i++) {
            people.add(Traits.cast("someone " + (i + 1), direction.brief(), palette, Dice.of(seed, "someone" + i)));
        }
    }

    private static int number(Words brief, String shotType) {
        var counts = List.of("one", "two", "three", "four", "five", "six", "seven");
        for (int i = counts.size() - 1; i > 0; i--) {
            if (brief.has(counts.get(i), String.valueOf(i + 1))) {
                return i + 1;
            }
        }
        return shotType.equals("dialogue") || brief.has("couple", "both", "pair", "each other", "together", "friends", "lovers", "brothers", "sisters", "twins") ? 2
                : brief.has("people", "children", "villagers", "family", "group", "crowd", "soldiers", "dancers", "men", "women") ? 4 : 1;
    }

    /** What the still will say of itself. */
    Notes notes(Direction direction) {
        var kind = direction.figures().stream().findFirst().map(Figure::kind).orElse("");
        if (direction.purpose().equals("reference")) {
            return switch (kind) {
                case "prop" -> things.get(0).notes();
                case "wardrobe" -> Notes.read(wardrobe.map(worn -> worn.notes().toString().replace("kind=character", "kind=wardrobe")).orElse(""));
                default -> new Notes().with("kind", "location").with("place", place).with("ground", ground);
            };
        }
        return people.isEmpty() ? new Notes().with("kind", "scene").with("place", place).with("ground", ground) : people.get(0).notes();
    }
}
