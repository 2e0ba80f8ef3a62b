package studio.ra.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An {@link Outline} as it is being read; keeps every text within what the graph's fields take. */
final class Draft {

    static final int HEADING = 200;
    static final int TEXT = 4000;

    private final List<Outline.Setting> scenes = new ArrayList<>();
    private final Map<String, Outline.Person> characters = new LinkedHashMap<>();
    private final Map<String, Outline.Thing> references = new LinkedHashMap<>();
    private final List<Outline.Moment> shots = new ArrayList<>();
    private String heading;
    private String synopsis;

    /** Starts a scene, ending the one before. */
    void scene(String words) {
        close();
        heading = Words.cut(words.isBlank() ? "Scene" : words.strip(), HEADING);
    }

    boolean sceneIsBare() {
        return heading != null && shots.isEmpty() && synopsis == null;
    }

    /** Forgets the scene just started: its heading headed something else. */
    void dropScene() {
        heading = null;
    }

    void synopsis(String words) {
        if (heading != null && !words.isBlank()) {
            synopsis = Words.cut(synopsis == null ? words.strip() : synopsis + " " + words.strip(), TEXT);
        }
    }

    void action(String words) {
        shot(words, null);
    }

    void dialogue(String words) {
        shot(words, "dialogue");
    }

    private void shot(String words, String shotType) {
        if (words.isBlank()) {
            return;
        }
        if (heading == null) {
            scene("Scene " + (scenes.size() + 1));
        }
        Words.pieces(words.strip(), TEXT).forEach(piece -> shots.add(new Outline.Moment(piece, shotType)));
    }

    boolean knows(String name) {
        return characters.containsKey(key(name));
    }

    /** The first to describe a character is believed. */
    void character(String name, String description) {
        var words = Words.cut(name.strip(), HEADING);
        if (!words.isEmpty()) {
            characters.merge(key(words), new Outline.Person(words, Words.cut(description.isBlank() ? words : description.strip(), TEXT)),
                    (known, again) -> known.description().equals(known.name()) ? new Outline.Person(known.name(), again.description()) : known);
        }
    }

    void reference(String kind, String name, String description) {
        var words = Words.cut(name.strip(), HEADING);
        if (!words.isEmpty()) {
            references.merge(key(words), new Outline.Thing(kind, words, Words.cut(description.isBlank() ? words : description.strip(), TEXT)),
                    (known, again) -> known.description().equals(known.name()) ? new Outline.Thing(known.kind(), known.name(), again.description()) : known);
        }
    }

    Outline outline() {
        close();
        return new Outline(scenes, List.copyOf(characters.values()), List.copyOf(references.values()));
    }

    private void close() {
        if (heading != null) {
            scenes.add(new Outline.Setting(heading, synopsis, shots));
        }
        shots.clear();
        heading = null;
        synopsis = null;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
