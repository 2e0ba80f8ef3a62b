package studio.ra.travel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import studio.ra.cast.Accepted;
import studio.ra.cast.Lock;
import studio.ra.cast.Reference;
import studio.ra.cast.Relationship;
import studio.ra.cast.Sheet;
import studio.ra.generation.PastDecision;
import studio.ra.generation.PastDrawing;
import studio.ra.graph.Ids;
import studio.ra.library.Asset;
import studio.ra.library.Take;
import studio.ra.story.Project;
import studio.ra.story.Scene;
import studio.ra.story.Shot;

/** Gives everything of an export a new id, in the order of the old ones, because lists are read in the order of ids. What is not in it is not named. */
final class Renaming {

    private final Map<String, String> ids;

    private Renaming(Luggage luggage) {
        var batches = luggage.drawings().stream().map(PastDrawing::batch).filter(Objects::nonNull).distinct();
        ids = Stream.concat(luggage.ids().map(Map.Entry::getValue), batches).distinct().sorted().collect(Collectors.toMap(old -> old, old -> Ids.next(), (first, same) -> first,
                java.util.LinkedHashMap::new));
    }

    static Luggage of(Luggage luggage) {
        return new Renaming(luggage).renamed(luggage);
    }

    private Luggage renamed(Luggage luggage) {
        var p = luggage.project();
        return new Luggage(luggage.format(),
                new Project(to(p.id()), p.title(), p.logline(), p.style(), p.palette(), p.aspectRatio(), p.outcome(), p.budget(), p.createdAt()),
                luggage.scenes().stream().map(s -> new Scene(to(s.id()), to(p.id()), s.heading(), s.synopsis(),
                        s.shots().stream().map(shot -> shot(shot, s, p)).toList(), s.createdAt())).toList(),
                luggage.characters().stream().map(this::sheet).toList(),
                luggage.references().stream().map(r -> new Reference(to(r.id()), to(p.id()), r.kind(), r.name(), r.description(), lock(r.lock()), locks(r.locks()),
                        r.createdAt())).toList(),
                luggage.stills().stream().map(still -> still(still, p)).toList(),
                luggage.takes().stream().map(t -> new Take(to(t.asset()), t.verdict(), t.reason(), t.by(), t.at(), t.forgottenAt())).toList(),
                luggage.accepted().stream().map(taken -> new Accepted(to(taken.asset()), to(taken.lock()))).toList(),
                luggage.drawings().stream().map(this::drawing).toList(), luggage.decisions().stream().map(this::decision).toList());
    }

    private PastDrawing drawing(PastDrawing d) {
        return new PastDrawing(to(d.id()), d.state(), d.purpose(), to(d.subject()), d.quality(), d.count(), d.drawn(), d.credits(), d.model(), d.provider(), d.models(),
                d.seed(), d.brief(), d.prompt(), all(d.used()), to(d.parent()), d.how(), to(d.batch()), d.by(), to(d.decision()), d.createdAt(), d.startedAt(), d.endedAt());
    }

    private PastDecision decision(PastDecision d) {
        return d.as(to(d.id()), to(d.ruling().subject())).matching(d.weighed().stream()
                .map(look -> new PastDecision.Weighed(to(look.lock()), to(look.asset()), to(look.subject()), look.name(), look.family())).toList());
    }

    private Shot shot(Shot s, Scene scene, Project project) {
        return new Shot(to(s.id()), to(project.id()), to(scene.id()), s.description(), s.shotType(), s.motion(), all(s.characters()), all(s.references()), s.hero(),
                to(s.current()), s.intent(), s.createdAt());
    }

    private Sheet sheet(Sheet c) {
        return new Sheet(to(c.id()), c.name(), c.description(), c.traits(), all(c.projects()), null, lock(c.lock()), locks(c.locks()), List.of(), List.of(), List.of(), List.of(),
                c.relationships().stream().filter(r -> ids.containsKey(r.character())).map(r -> new Relationship(to(r.character()), r.name(), r.kind())).toList(),
                c.createdAt());
    }

    private Asset still(Asset a, Project project) {
        var p = a.provenance();
        return new Asset(to(a.id()), a.kind(), a.state(), a.mediaType(), a.width(), a.height(), a.bytes(), a.sha256(), to(a.depicts()), to(a.shot()),
                new Asset.Provenance(p.model(), p.family(), p.provider(), p.prompt(), p.brief(), p.credits(), p.createdAt(), p.seed(), p.parameters(),
                        all(p.references()), to(p.parent()), p.relation(), to(p.decision()), to(p.generation()), to(project.id())), a.metadata());
    }

    private List<Lock> locks(List<Lock> locks) {
        return locks.stream().map(this::lock).toList();
    }

    private Lock lock(Lock l) {
        return l == null ? null : new Lock(to(l.id()), to(l.asset()), l.version(), l.model(), l.family(), l.description(), l.at());
    }

    private List<String> all(List<String> old) {
        return old.stream().map(ids::get).filter(Objects::nonNull).toList();
    }

    /** Null for null, and for what is not in it. */
    private String to(String old) {
        return old == null ? null : ids.get(old);
    }
}
