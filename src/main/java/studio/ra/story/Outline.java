package studio.ra.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a manuscript holds, before anything of it is in the graph. Names are as the manuscript writes them first; each occurs once. */
public record Outline(List<Setting> scenes, List<Person> characters, List<Thing> references) {

    /** Names, of characters and references together, that one manuscript may bring. */
    public static final int MOST_NAMES = 500;
    public static final int MOST_SCENES = 200;
    public static final int MOST_SHOTS = 1000;

    public Outline {
        scenes = List.copyOf(scenes);
        characters = List.copyOf(characters);
        references = List.copyOf(references);
    }

    /** A scene. @param synopsis or null */
    public record Setting(String heading, String synopsis, List<Moment> shots) {

        public Setting {
            Objects.requireNonNull(heading);
            shots = List.copyOf(shots);
        }
    }

    /**
     * A shot.
     *
     * @param shotType   {@code dialogue} where people speak, else null: the words themselves tell the rest
     * @param motion     a motion profile of the contract, or null
     * @param characters names, the most prominent first; null where they shall be found in the words
     * @param references names, the most prominent first; null where they shall be found in the words
     */
    public record Moment(String description, String shotType, String motion, List<String> characters, List<String> references, boolean hero) {

        public Moment {
            Objects.requireNonNull(description);
            characters = characters == null ? null : List.copyOf(characters);
            references = references == null ? null : List.copyOf(references);
        }

        Moment(String description, String shotType) {
            this(description, shotType, null, null, null, false);
        }

        /** The same shot with these people and things. */
        public Moment with(List<String> characters, List<String> references) {
            return new Moment(description, shotType, motion, characters, references, hero);
        }
    }

    /** Somebody named. */
    public record Person(String name, String description) {

        public Person {
            Objects.requireNonNull(name);
            Objects.requireNonNull(description);
        }
    }

    /** Something that must stay the same. @param kind {@code location, prop} or {@code wardrobe} */
    public record Thing(String kind, String name, String description) {

        public Thing {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(name);
            Objects.requireNonNull(description);
        }
    }

    /** Why it is too much to take in, or empty. */
    public Optional<String> excess() {
        if (scenes.size() > MOST_SCENES) {
            return Optional.of("has " + scenes.size() + " scenes; at most " + MOST_SCENES + " are read at once");
        }
        if (shots() > MOST_SHOTS) {
            return Optional.of("has " + shots() + " shots; at most " + MOST_SHOTS + " are read at once");
        }
        int names = characters.size() + references.size();
        return names > MOST_NAMES ? Optional.of("names " + names + " characters and references; at most " + MOST_NAMES + " are read at once") : Optional.empty();
    }

    public boolean empty() {
        return scenes.isEmpty() && characters.isEmpty() && references.isEmpty();
    }

    public int shots() {
        return scenes.stream().mapToInt(scene -> scene.shots().size()).sum();
    }
}
