package studio.ra.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonObject;
import jakarta.validation.Validator;

import studio.ra.cast.Accepted;
import studio.ra.cast.Lock;
import studio.ra.cast.Reference;
import studio.ra.cast.Relationship;
import studio.ra.cast.Sheet;
import studio.ra.library.Asset;
import studio.ra.library.Take;
import studio.ra.models.Format;
import studio.ra.story.Project;
import studio.ra.story.Scene;
import studio.ra.story.Shot;
import studio.ra.story.Stated;
import studio.ra.travel.Luggage;

/**
 * Reads the {@code project.json} of an export, as if each of its parts had been sent by a client. What the graph finds out by itself, such as where a
 * character appears, is not asked for. Whoever is named must be in it, but for stills that stayed behind.
 */
final class ProjectFile {

    private static final int MANY = 20_000;
    private static final int LONG = 100_000;
    private static final List<String> VERDICTS = List.of("approved", "rejected");

    private ProjectFile() {
    }

    /** @throws Problem 400 that names what is wrong and where */
    static Luggage read(JsonObject json, Validator validator) {
        var file = new Told(json, "", validator);
        var format = file.number("format", 1, Long.MAX_VALUE);
        if (format != null && format != Luggage.FORMAT) {
            file.refuse("format", "is " + Luggage.FORMAT + "; a newer studio wrote this");
        }
        var project = project(file.needed("project", file.part("project")));
        var takes = file.each("takes", MANY, ProjectFile::take);
        var characters = file.each("characters", MANY, ProjectFile::character);
        var references = file.each("references", MANY, told -> reference(told, project.id()));
        var verdicts = new HashMap<String, String>();
        takes.forEach(take -> verdicts.put(take.asset(), take.verdict()));
        var held = Stream.concat(characters.stream().map(Sheet::lock), references.stream().map(Reference::lock)).filter(lock -> lock != null).map(Lock::asset)
                .collect(Collectors.toSet());
        // an export from before drawings travelled names them without having them
        boolean whole = json.containsKey("drawings");
        var stills = file.each("stills", MANY, told -> still(told, project.id(), whole)).stream()
                .map(still -> inState(still, held.contains(still.id()) ? "locked" : still.state().equals("locked") ? verdicts.getOrDefault(still.id(), "new") : still.state())).toList();
        var luggage = new Luggage(Luggage.FORMAT, project, file.each("scenes", MANY, told -> scene(told, project.id())), characters, references, stills, takes,
                file.each("accepted", MANY, taken -> new Accepted(taken.needed("asset", taken.id("asset")), taken.needed("lock", taken.id("lock")))),
                file.each("drawings", MANY, DrawingsFile::drawing), file.each("decisions", MANY, DrawingsFile::decision));
        check(luggage);
        return luggage;
    }

    private static Project project(Told told) {
        var p = told.as(NewProject.class);
        return new Project(told.id(), p.title(), p.logline(), p.style(), p.palette(), p.aspectRatio(), p.outcome(), p.budget(), made(told, "createdAt"));
    }

    private static Scene scene(Told told, String project) {
        var s = told.as(NewScene.class);
        var id = told.id();
        return new Scene(id, project, s.heading(), s.synopsis(), told.each("shots", MANY, shot -> shot(shot, project, id)), made(told, "createdAt"));
    }

    private static Shot shot(Told told, String project, String scene) {
        var s = told.as(NewShot.class);
        var intent = told.part("intent");
        var stated = intent == null ? Stated.NOTHING : intent.as(NewIntent.class).stated();
        return new Shot(told.id(), project, scene, s.description(), s.shotType(), s.motion(), distinct(told, "characters"), distinct(told, "references"), s.hero(),
                told.id("current"), stated.equals(Stated.NOTHING) ? null : stated, made(told, "createdAt"));
    }

    private static List<String> distinct(Told told, String name) {
        var ids = told.ids(name, 50);
        return new HashSet<>(ids).size() == ids.size() ? ids : told.refuse(name, "names one twice");
    }

    private static Sheet character(Told told) {
        var c = told.as(NewCharacter.class);
        var locks = told.each("locks", MANY, ProjectFile::lock);
        var others = told.each("relationships", MANY, to -> new Relationship(to.needed("character", to.id("character")), null, to.needed("kind", to.text("kind", 200))));
        return new Sheet(told.id(), c.name(), c.description(), c.traits(), List.of(), null, current(told, locks), locks, List.of(), List.of(), List.of(), List.of(), others,
                made(told, "createdAt"));
    }

    private static Reference reference(Told told, String project) {
        var r = told.as(NewReference.class);
        var locks = told.each("locks", MANY, ProjectFile::lock);
        return new Reference(told.id(), project, r.kind(), r.name(), r.description(), current(told, locks), locks, made(told, "createdAt"));
    }

    private static Lock lock(Told told) {
        return new Lock(told.id(), told.needed("asset", told.id("asset")), told.needed("version", told.number("version", 1, MANY)).intValue(), told.text("model", 200),
                told.text("family", 200), told.needed("description", told.text("description", LONG)), made(told, "at"));
    }

    private static Lock current(Told told, List<Lock> locks) {
        if (locks.stream().map(Lock::version).distinct().count() < locks.size()) {
            told.refuse("locks", "has a version twice");
        }
        var current = told.part("lock");
        return current == null ? null : locks.stream().filter(lock -> lock.id().equals(current.id())).findFirst().orElseGet(() -> told.refuse("lock", "is none of its locks"));
    }

    private static Take take(Told told) {
        return new Take(told.needed("asset", told.id("asset")), told.needed("verdict", told.word("verdict", VERDICTS)), told.text("reason", 1000), told.text("by", 255),
                made(told, "at"), told.instant("forgottenAt"));
    }

    private static Asset still(Told told, String project, boolean whole) {
        var p = told.needed("provenance", told.part("provenance"));
        var sha256 = told.needed("sha256", told.text("sha256", 64));
        if (!sha256.matches("[0-9a-f]{64}")) {
            told.refuse("sha256", "is 64 hexadecimal digits in lower case");
        }
        var credits = p.number("credits", 0, 1_000_000_000);
        return new Asset(told.id(), told.needed("kind", told.word("kind", Asset.KINDS)), told.needed("state", told.word("state", List.of("new", "approved", "rejected", "locked"))),
                told.needed("mediaType", told.word("mediaType", Stream.of(Format.values()).map(Format::mediaType).toList())),
                told.needed("width", told.number("width", 1, Integer.MAX_VALUE)).intValue(), told.needed("height", told.number("height", 1, Integer.MAX_VALUE)).intValue(),
                told.needed("bytes", told.number("bytes", 1, Parcel.A_STILL)), sha256, told.id("depicts"), told.id("shot"),
                new Asset.Provenance(p.text("model", 200), p.text("family", 200), p.text("provider", 200), p.text("prompt", LONG), p.text("brief", LONG), credits == null ? 0 : credits,
                        made(p, "createdAt"), p.number("seed", Long.MIN_VALUE, Long.MAX_VALUE), p.values("parameters", 100), p.ids("references", 100), p.id("parent"),
                        p.word("relation", Asset.RELATIONS), whole ? p.id("decision") : null, whole ? p.id("generation") : null, project), null);
    }

    private static Asset inState(Asset a, String state) {
        return new Asset(a.id(), a.kind(), state, a.mediaType(), a.width(), a.height(), a.bytes(), a.sha256(), a.depicts(), a.shot(), a.provenance(), null);
    }

    private static Instant made(Told told, String name) {
        return told.needed(name, told.instant(name));
    }

    private static void check(Luggage luggage) {
        var seen = new HashSet<String>();
        luggage.ids().filter(id -> !seen.add(id.getValue())).findFirst().ifPresent(twice -> {
            throw Problem.invalid(twice.getKey(), "is there twice");
        });
        var stills = by(luggage.stills(), Asset::id);
        var people = by(luggage.characters(), Sheet::id).keySet();
        var things = by(luggage.references(), Reference::id).keySet();
        for (var scene : luggage.scenes()) {
            for (var shot : scene.shots()) {
                known(people.containsAll(shot.characters()), "shot " + shot.id(), "characters");
                known(things.containsAll(shot.references()), "shot " + shot.id(), "references");
                known(shot.current() == null || stills.containsKey(shot.current()) && shot.id().equals(stills.get(shot.current()).shot()), "shot " + shot.id(), "current");
            }
        }
        luggage.looks().forEach((subject, locks) -> locks.forEach(lock ->
                known(stills.containsKey(lock.asset()) && subject.equals(stills.get(lock.asset()).depicts()), "lock " + lock.id(), "asset")));
        luggage.takes().forEach(take -> known(stills.containsKey(take.asset()), "a take", "asset"));
        for (var still : luggage.stills()) {
            if (still.provenance().parent() != null && still.provenance().relation() == null) {
                throw Problem.invalid("stills", "still " + still.id() + " descends from one and does not say how");
            }
        }
        var looks = new HashMap<String, String>();
        luggage.looks().forEach((subject, locks) -> locks.forEach(lock -> looks.put(lock.id(), lock.asset() + ' ' + subject)));
        luggage.accepted().forEach(taken -> known(stills.containsKey(taken.asset()) && looks.containsKey(taken.lock()), "what is accepted", "accepted"));
        var shots = luggage.scenes().stream().flatMap(scene -> scene.shots().stream()).map(Shot::id);
        DrawingsFile.check(luggage.drawings(), luggage.decisions(), stills, looks,
                Stream.of(shots, people.stream(), things.stream()).flatMap(ids -> ids).collect(Collectors.toSet()));
        luggage.circle().ifPresent(id -> {
            throw Problem.invalid("stills", id + " comes before itself: takes form a tree");
        });
    }

    static void known(boolean known, String who, String field) {
        if (!known) {
            throw Problem.invalid(field, who + " names what is not in this export, or is not its own");
        }
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
