package studio.ra.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import studio.ra.cast.Roll;
import studio.ra.story.Mentions;
import studio.ra.story.Outline;

/**
 * Who and what each shot of an outline shows, by name: as the outline says, else whoever the words mention. Case tells no names apart, and a name the
 * project knows already is that one. Reading it writes nothing.
 */
final class Naming {

    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<String, String> objects = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<Keeping.Stranger> strangers = new ArrayList<>();
    private final Outline outline;

    Naming(Outline told, Roll.Names known) {
        known.characters().forEach(character -> people.putIfAbsent(key(character.name()), character.name()));
        told.characters().forEach(person -> people.putIfAbsent(key(person.name()), person.name()));
        known.references().forEach(reference -> thing(reference.kind(), reference.name()));
        told.references().forEach(reference -> thing(reference.kind(), reference.name()));
        var who = Mentions.ofPeople(people);
        var what = Mentions.ofThings(objects);
        var where = Mentions.ofThings(places);
        var scenes = new ArrayList<Outline.Setting>();
        for (var scene : told.scenes()) {
            var setting = where.in(scene.heading()).stream().limit(1).toList();
            var shots = new ArrayList<Outline.Moment>();
            for (var shot : scene.shots()) {
                var words = shot.description();
                var seen = shot.characters() == null ? who.in(words) : keys(shot.characters());
                var things = shot.references() == null ? Stream.of(what.in(words), where.in(words), setting).flatMap(List::stream).distinct().toList()
                        : keys(shot.references());
                shots.add(shot.with(names("characters", seen, shot.characters(), scenes.size(), shots.size()),
                        names("references", things, shot.references(), scenes.size(), shots.size())));
            }
            scenes.add(new Outline.Setting(scene.heading(), scene.synopsis(), shots));
        }
        outline = new Outline(scenes, told.characters(), told.references());
    }

    /** The same outline; every shot says whom and what it shows. */
    Outline outline() {
        return outline;
    }

    /** Names that nobody bears. */
    List<Keeping.Stranger> strangers() {
        return strangers;
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void thing(String kind, String name) {
        if (!objects.containsKey(key(name)) && !places.containsKey(key(name))) {
            (kind.equals("location") ? places : objects).put(key(name), name);
        }
    }

    private List<String> names(String field, List<String> keys, List<String> said, int scene, int shot) {
        var names = new ArrayList<String>();
        for (var key : keys) {
            var name = field.equals("characters") ? people.get(key) : objects.getOrDefault(key, places.get(key));
            if (name == null) {
                strangers.add(new Keeping.Stranger(scene, shot, field, said.stream().filter(one -> key(one).equals(key)).findFirst().orElseThrow()));
            } else {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(Naming::key).distinct().toList();
    }
}
