package studio.ra.travel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import studio.ra.cast.Lock;
import studio.ra.cast.Reference;
import studio.ra.cast.Sheet;
import studio.ra.library.Asset;
import studio.ra.library.Take;
import studio.ra.story.Project;
import studio.ra.story.Scene;
import studio.ra.story.Shot;

/**
 * What {@code project.json} of an export says. It names nobody who is not in it.
 *
 * @param format     of this file; {@link #FORMAT}
 * @param scenes     in order
 * @param characters of its cast, as far as they are of this project
 * @param references of the project
 * @param stills     of the project, and those that a look of its cast stands on, oldest first
 * @param takes      on these stills, oldest first
 */
public record Luggage(int format, Project project, List<Scene> scenes, List<Sheet> characters, List<Reference> references, List<Asset> stills,
                      List<Take> takes) {

    public static final int FORMAT = 1;

    public Luggage {
        Objects.requireNonNull(project);
        scenes = List.copyOf(scenes);
        characters = List.copyOf(characters);
        references = List.copyOf(references);
        stills = List.copyOf(stills);
        takes = List.copyOf(takes);
    }

    /** The same with these stills. */
    public Luggage with(List<Asset> seen) {
        return new Luggage(format, project, scenes, characters, references, seen, takes);
    }

    List<Shot> shots() {
        return scenes.stream().flatMap(scene -> scene.shots().stream()).toList();
    }

    /** Character or reference to every version of its look, newest first. */
    public Map<String, List<Lock>> looks() {
        return Stream.concat(characters.stream().map(c -> Map.entry(c.id(), c.locks())), references.stream().map(r -> Map.entry(r.id(), r.locks())))
                .filter(look -> !look.getValue().isEmpty()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Ids of the locks that are current. */
    List<String> current() {
        return Stream.concat(characters.stream().map(Sheet::lock), references.stream().map(Reference::lock)).filter(Objects::nonNull).map(Lock::id).toList();
    }

    /** Of everything in it, each with where it is said, such as {@code stills[3].id}. */
    public Stream<Map.Entry<String, String>> ids() {
        return Stream.of(Stream.of(Map.entry("project.id", project.id())), numbered("scenes", scenes.stream().map(Scene::id).toList()),
                numbered("shots", shots().stream().map(Shot::id).toList()), numbered("characters", characters.stream().map(Sheet::id).toList()),
                numbered("references", references.stream().map(Reference::id).toList()), numbered("stills", stills.stream().map(Asset::id).toList()),
                numbered("locks", looks().values().stream().flatMap(List::stream).map(Lock::id).toList())).flatMap(ids -> ids);
    }

    private static Stream<Map.Entry<String, String>> numbered(String of, List<String> ids) {
        return IntStream.range(0, ids.size()).mapToObj(i -> Map.entry(of + '[' + i + "].id", ids.get(i)));
    }
}
