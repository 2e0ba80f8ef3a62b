package studio.ra.generation;

import java.util.List;

/**
 * What would be kept of a brief, with names instead of ids, as a client may correct it and send it back.
 *
 * @param scenes     that would be added, in order
 * @param characters of the brief, new or known
 * @param references of the brief, new or known
 */
public record Preview(List<Setting> scenes, List<Person> characters, List<Thing> references) implements Keeping {

    public Preview {
        scenes = List.copyOf(scenes);
        characters = List.copyOf(characters);
        references = List.copyOf(references);
    }

    /** A scene that would be added. */
    public record Setting(String heading, String synopsis, List<Moment> shots) {
    }

    /** A shot that would be added; its lists name the most prominent first. */
    public record Moment(String description, String shotType, String motion, List<String> characters, List<String> references, boolean hero) {
    }

    /** Somebody of the brief. @param known whether the project has a character of that name: it is that one, and stays as described here */
    public record Person(String name, String description, boolean known) {
    }

    /** Something of the brief. @param known whether the project has a reference of that name: it is that one, and stays as described here */
    public record Thing(String kind, String name, String description, boolean known) {
    }
}
