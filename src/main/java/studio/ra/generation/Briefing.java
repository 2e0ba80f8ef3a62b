package studio.ra.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.cast.Cast;
import studio.ra.cast.Character;
import studio.ra.cast.CharacterDraft;
import studio.ra.cast.Reference;
import studio.ra.cast.ReferenceDraft;
import studio.ra.cast.References;
import studio.ra.cast.Roll;
import studio.ra.graph.Graph;
import studio.ra.story.Mentions;
import studio.ra.story.Outline;
import studio.ra.story.Scene;
import studio.ra.story.SceneDraft;
import studio.ra.story.Scenes;
import studio.ra.story.ShotDraft;

/**
 * Takes an outline into a project, all of it or nothing. It only ever adds: whom the project knows by name is that same one again, and no scene, still
 * or lock that is there is touched. Free of credits.
 */
@ApplicationScoped
public class Briefing {

    /**
     * What a manuscript brought.
     *
     * @param scenes     that were added, in order
     * @param characters of the manuscript, new or known
     * @param references of the manuscript, new or known
     */
    public record Briefed(List<Scene> scenes, List<Character> characters, List<Reference> references) {

        public Briefed {
            scenes = List.copyOf(scenes);
            characters = List.copyOf(characters);
            references = List.copyOf(references);
        }
    }

    private final Graph graph;
    private final Roll roll;
    private final Cast cast;
    private final References references;
    private final Scenes scenes;

    @Inject
    Briefing(Graph graph, Roll roll, Cast cast, References references, Scenes scenes) {
        this.graph = graph;
        this.roll = roll;
        this.cast = cast;
        this.references = references;
        this.scenes = scenes;
    }

    /** For the container's proxy. */
    protected Briefing() {
        this(null, null, null, null, null);
    }

    /** @return empty where the workspace has no such project */
    public Optional<Briefed> brief(String workspace, String project, Outline outline) {
        return graph.together(() -> roll.call(workspace, project).map(known -> {
            var people = people(workspace, project, outline, known.characters());
            var things = things(workspace, project, outline, known.references());
            var drafts = drafts(outline, people.values(), things.values());
            var added = drafts.isEmpty() ? List.<Scene>of() : scenes.append(workspace, project, drafts).orElseThrow();
            return new Briefed(added, outline.characters().stream().map(person -> people.get(key(person.name()))).toList(),
                    outline.references().stream().map(thing -> things.get(key(thing.name()))).toList());
        }));
    }

    /** By name, the known ones first. */
    private Map<String, Character> people(String workspace, String project, Outline outline, List<Character> known) {
        var people = new LinkedHashMap<String, Character>();
        known.forEach(character -> people.putIfAbsent(key(character.name()), character));
        var drafts = outline.characters().stream().filter(person -> !people.containsKey(key(person.name())))
                .map(person -> new CharacterDraft(person.name(), person.description(), List.of())).toList();
        if (!drafts.isEmpty()) {
            cast.create(workspace, project, drafts).orElseThrow().forEach(made -> people.put(key(made.name()), made));
        }
        return people;
    }

    private Map<String, Reference> things(String workspace, String project, Outline outline, List<Reference> known) {
        var things = new LinkedHashMap<String, Reference>();
        known.forEach(reference -> things.putIfAbsent(key(reference.name()), reference));
        var drafts = outline.references().stream().filter(thing -> !things.containsKey(key(thing.name())))
                .map(thing -> new ReferenceDraft(thing.kind(), thing.name(), thing.description())).toList();
        if (!drafts.isEmpty()) {
            references.create(workspace, project, drafts).orElseThrow().forEach(made -> things.put(key(made.name()), made));
        }
        return things;
    }

    private static List<SceneDraft> drafts(Outline outline, Iterable<Character> people, Iterable<Reference> things) {
        var names = new LinkedHashMap<String, String>();
        people.forEach(character -> names.put(character.id(), character.name()));
        var objects = new LinkedHashMap<String, String>();
        var places = new LinkedHashMap<String, String>();
        things.forEach(reference -> (reference.kind().equals("location") ? places : objects).put(reference.id(), reference.name()));
        var who = Mentions.ofPeople(names);
        var what = Mentions.ofThings(objects);
        var where = Mentions.ofThings(places);
        var drafts = new ArrayList<SceneDraft>();
        for (var scene : outline.scenes()) {
            var setting = where.in(scene.heading()).stream().limit(1).toList();
            drafts.add(new SceneDraft(scene.heading(), scene.synopsis(), scene.shots().stream().map(shot -> new ShotDraft(shot.description(), shot.shotType(),
                    null, who.in(shot.description()), Stream.of(what.in(shot.description()), where.in(shot.description()), setting).flatMap(List::stream).toList(),
                    false)).toList()));
        }
        return drafts;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
