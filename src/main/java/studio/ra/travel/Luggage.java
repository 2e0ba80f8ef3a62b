package studio.ra.travel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import studio.ra.cast.Accepted;
import studio.ra.cast.Lock;
import studio.ra.cast.Reference;
import studio.ra.cast.Sheet;
import studio.ra.generation.PastDecision;
import studio.ra.generation.PastDrawing;
import studio.ra.library.Asset;
import studio.ra.library.Take;
import studio.ra.story.Project;
import studio.ra.story.Scene;
import studio.ra.story.Shot;

/**
 * What {@code project.json} of an export says. Once it is {@link #closed} it names nobody who is not in it.
 *
 * @param format     of this file; {@link #FORMAT}
 * @param scenes     in order
 * @param characters of its cast, as far as they are of this project
 * @param references of the project
 * @param stills     of the project, and those that a look of its cast stands on, oldest first
 * @param takes      on these stills, oldest first
 * @param accepted   of these stills, those that were taken as they are
 * @param drawings   that drew these stills, oldest first
 * @param decisions  that those went by, oldest first
 */
public record Luggage(int format, Project project, List<Scene> scenes, List<Sheet> characters, List<Reference> references, List<Asset> stills,
                      List<Take> takes, List<Accepted> accepted, List<PastDrawing> drawings, List<PastDecision> decisions) {

    public static final int FORMAT = 1;

    public Luggage {
        Objects.requireNonNull(project);
        scenes = List.copyOf(scenes);
        characters = List.copyOf(characters);
        references = List.copyOf(references);
        stills = List.copyOf(stills);
        takes = List.copyOf(takes);
        accepted = List.copyOf(accepted);
        drawings = List.copyOf(drawings);
        decisions = List.copyOf(decisions);
    }

    /** The same with these stills. */
    public Luggage with(List<Asset> seen) {
        return new Luggage(format, project, scenes, characters, references, seen, takes, accepted, drawings, decisions);
    }

    /** The same without what points to what is not in it: deleted stills and shots, and looks of those who are not of its cast. */
    public Luggage closed() {
        var inside = ids().map(Map.Entry::getValue).collect(Collectors.toSet());
        return new Luggage(format, project, scenes, characters, references, stills.stream().map(still -> within(still, inside)).toList(), takes,
                accepted.stream().filter(taken -> inside.contains(taken.lock())).toList(),
                drawings.stream().map(drawing -> within(drawing, inside)).toList(),
                decisions.stream().map(decision -> within(decision, inside)).toList());
    }

    /** A still or a drawing that would come before itself, where there is one; asked of what is {@link #closed}. */
    public Optional<String> circle() {
        return Ancestry.circle(this);
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
                numbered("locks", looks().values().stream().flatMap(List::stream).map(Lock::id).toList()),
                numbered("drawings", drawings.stream().map(PastDrawing::id).toList()),
                numbered("decisions", decisions.stream().map(PastDecision::id).toList())).flatMap(ids -> ids);
    }

    private static Stream<Map.Entry<String, String>> numbered(String of, List<String> ids) {
        return IntStream.range(0, ids.size()).mapToObj(i -> Map.entry(of + '[' + i + "].id", ids.get(i)));
    }

    private static Asset within(Asset a, Set<String> inside) {
        var p = a.provenance();
        return new Asset(a.id(), a.kind(), a.state(), a.mediaType(), a.width(), a.height(), a.bytes(), a.sha256(), only(a.depicts(), inside), only(a.shot(), inside),
                new Asset.Provenance(p.model(), p.family(), p.provider(), p.prompt(), p.brief(), p.credits(), p.createdAt(), p.seed(), p.parameters(),
                        p.references().stream().filter(inside::contains).toList(), only(p.parent(), inside), how(p, inside), only(p.decision(), inside),
                        only(p.generation(), inside), only(p.project(), inside)), a.metadata(), null, a.reason());
    }

    private static PastDrawing within(PastDrawing d, Set<String> inside) {
        return new PastDrawing(d.id(), d.state(), d.purpose(), only(d.subject(), inside), d.quality(), d.count(), d.drawn(), d.credits(), d.model(), d.provider(),
                d.models(), d.seed(), d.brief(), d.prompt(), d.used().stream().filter(inside::contains).toList(), only(d.parent(), inside), d.how(), d.batch(), d.by(),
                d.decision(), d.createdAt(), d.startedAt(), d.endedAt());
    }

    private static PastDecision within(PastDecision d, Set<String> inside) {
        return d.as(d.id(), only(d.ruling().subject(), inside)).matching(d.weighed().stream().filter(look -> inside.contains(look.lock())).toList());
    }

    /** Without a parent a still descends in no way; an upload never had one. */
    private static String how(Asset.Provenance p, Set<String> inside) {
        return "uploaded".equals(p.relation()) || only(p.parent(), inside) != null ? p.relation() : null;
    }

    private static String only(String id, Set<String> inside) {
        return id != null && inside.contains(id) ? id : null;
    }
}
