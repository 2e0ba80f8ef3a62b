package studio.ra.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
    public record Briefed(List<Scene> scenes, List<Character> characters, List<Reference> references) implements Keeping {

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

    /** Takes an outline in. */
    public Keeping brief(String workspace, String project, Outline outline) {
        return graph.together(() -> roll.call(workspace, project).<Keeping>map(known -> {
            var naming = new Naming(outline, known);
            return naming.strangers().isEmpty() ? keep(workspace, project, naming.outline(), known) : new Keeping.Strange(naming.strangers());
        }).orElseGet(Keeping.Missing::new));
    }

    /** What {@link #brief} would keep of it now; writes nothing. */
    public Keeping preview(String workspace, String project, Outline outline) {
        return roll.names(workspace, project).<Keeping>map(known -> {
            var naming = new Naming(outline, known);
            return naming.strangers().isEmpty() ? preview(naming.outline(), known) : new Keeping.Strange(naming.strangers());
        }).orElseGet(Keeping.Missing::new);
    }

    private Briefed keep(String workspace, String project, Outline outline, Roll.Names known) {
        var people = people(workspace, project, outline, known.characters());
        var things = things(workspace, project, outline, known.references());
        var drafts = outline.scenes().stream().map(scene -> new SceneDraft(scene.heading(), scene.synopsis(), scene.shots().stream().map(shot ->
                new ShotDraft(shot.description(), shot.shotType(), shot.motion(), shot.characters().stream().map(name -> people.get(Naming.key(name)).id()).toList(),
                        shot.references().stream().map(name -> things.get(Naming.key(name)).id()).toList(), shot.hero())).toList())).toList();
        var added = drafts.isEmpty() ? List.<Scene>of() : scenes.append(workspace, project, drafts).orElseThrow();
        return new Briefed(added, outline.characters().stream().map(person -> people.get(Naming.key(person.name()))).toList(),
                outline.references().stream().map(thing -> things.get(Naming.key(thing.name()))).toList());
    }

    private static Preview preview(Outline outline, Roll.Names known) {
        var people = byName(known.characters(), Character::name);
        var things = byName(known.references(), Reference::name);
        return new Preview(outline.scenes().stream().map(scene -> new Preview.Setting(scene.heading(), scene.synopsis(), scene.shots().stream().map(shot ->
                new Preview.Moment(shot.description(), shot.shotType(), shot.motion(), shot.characters(), shot.references(), shot.hero())).toList())).toList(),
                outline.characters().stream().map(person -> Optional.ofNullable(people.get(Naming.key(person.name())))
                        .map(one -> new Preview.Person(one.name(), one.description(), true))
                        .orElseGet(() -> new Preview.Person(person.name(), person.description(), false))).toList(),
                outline.references().stream().map(thing -> Optional.ofNullable(things.get(Naming.key(thing.name())))
                        .map(one -> new Preview.Thing(one.kind(), one.name(), one.description(), true))
                        .orElseGet(() -> new Preview.Thing(thing.kind(), thing.name(), thing.description(), false))).toList());
    }

    /** By name, the known ones first. */
    private Map<String, Character> people(String workspace, String project, Outline outline, List<Character> known) {
        var people = byName(known, Character::name);
        var drafts = outline.characters().stream().filter(person -> !people.containsKey(Naming.key(person.name())))
                .map(person -> new CharacterDraft(person.name(), person.description(), List.of())).toList();
        if (!drafts.isEmpty()) {
            cast.create(workspace, project, drafts).orElseThrow().forEach(made -> people.put(Naming.key(made.name()), made));
        }
        return people;
    }

    private Map<String, Reference> things(String workspace, String project, Outline outline, List<Reference> known) {
        var things = byName(known, Reference::name);
        var drafts = outline.references().stream().filter(thing -> !things.containsKey(Naming.key(thing.name())))
                .map(thing -> new ReferenceDraft(thing.kind(), thing.name(), thing.description())).toList();
        if (!drafts.isEmpty()) {
            references.create(workspace, project, drafts).orElseThrow().forEach(made -> things.put(Naming.key(made.name()), made));
        }
        return things;
    }

    private static <T> Map<String, T> byName(List<T> known, Function<T, String> name) {
        var named = new LinkedHashMap<String, T>();
        known.forEach(one -> named.putIfAbsent(Naming.key(name.apply(one)), one));
        return named;
    }
}
