package studio.ra.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;
import studio.ra.story.Stories;

class LocksIT {

    private final Graph graph = TestGraph.graph();
    private final Stories story = Stories.on(graph);
    private final Casts casts = Casts.on(graph);
    private final String here = Ids.next();
    private final String project = story.project(here).id();
    private final Character mira = casts.cast().create(here, project, new CharacterDraft("Mira", "a keeper", List.of())).orElseThrow();

    @Test
    void eachLockIsANewVersionThatSupersedesTheFormer() {
        var first = portrait("seedream-4.5", "seedream");
        var second = portrait("imagen-4", "imagen");
        var one = locked(first);
        casts.cast().change(here, mira.id(), Map.of("description", "a keeper, older now"));
        var two = locked(second);
        assertEquals(List.of(1, 2), List.of(one.version(), two.version()));
        assertEquals(List.of("a keeper", "a keeper, older now"), List.of(one.description(), two.description()));
        assertEquals(List.of("seedream-4.5", "seedream", "imagen-4", "imagen"), List.of(one.model(), one.family(), two.model(), two.family()));
        var sheet = casts.cast().sheet(here, mira.id()).orElseThrow();
        assertEquals(two, sheet.lock());
        assertEquals(List.of(two, one), sheet.locks());
        assertEquals(List.of("new", "locked"), List.of(state(first), state(second)));
        assertEquals(1, count("MATCH (:Lock {id: $id})-[:SUPERSEDED_BY]->(n:Lock {version: 2})", one.id()));
    }

    @Test
    void lockingTheLockedStillAgainChangesNothing() {
        var still = portrait("imagen-4", "imagen");
        var lock = locked(still);
        assertEquals(new Locking.Locked(lock, false), casts.locks().lock(here, Kind.CHARACTER, mira.id(), still));
        assertEquals(List.of(lock), casts.cast().sheet(here, mira.id()).orElseThrow().locks());
    }

    @Test
    void racingLocksLeaveOneCurrentLockAndDistinctVersions() throws Exception {
        var stills = IntStream.range(0, 12).mapToObj(i -> portrait("imagen-4", "imagen")).toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var work = new ArrayList<Callable<Locking>>();
            stills.forEach(still -> work.add(() -> casts.locks().lock(here, Kind.CHARACTER, mira.id(), still)));
            for (var done : pool.invokeAll(work)) {
                assertInstanceOf(Locking.Locked.class, done.get());
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(1, count("MATCH (:Character {id: $id})-[:LOCKED_AS]->(n)", mira.id()));
        var locks = casts.cast().sheet(here, mira.id()).orElseThrow().locks();
        assertEquals(IntStream.rangeClosed(1, 12).map(i -> 13 - i).boxed().toList(), locks.stream().map(Lock::version).toList());
        assertEquals(1, stills.stream().filter(still -> state(still).equals("locked")).count());
    }

    @Test
    void aStillOfSomebodyElseOrOfAnotherWorkspaceOrDeletedIsRefused() {
        var arun = casts.cast().create(here, project, new CharacterDraft("Arun", "a boatman", List.of())).orElseThrow();
        var his = still("Character", arun.id(), "imagen-4", "imagen", here);
        var foreign = still("Character", mira.id(), "imagen-4", "imagen", "elsewhere");
        var deleted = portrait("imagen-4", "imagen");
        graph.write(TestGraph.cypher("test", "MATCH (a:Asset {id: $id}) SET a.state = 'deleted'"), Params.of("id", deleted));
        assertEquals(new Locking.Stranger(), casts.locks().lock(here, Kind.CHARACTER, mira.id(), his));
        for (var asset : List.of(foreign, deleted, "nothing")) {
            assertEquals(new Locking.Missing("asset"), casts.locks().lock(here, Kind.CHARACTER, mira.id(), asset));
        }
        assertEquals(new Locking.Missing("character"), casts.locks().lock(Ids.next(), Kind.CHARACTER, mira.id(), his));
        assertEquals(new Locking.Missing("reference"), casts.locks().lock(here, Kind.REFERENCE, mira.id(), his));
        assertNull(casts.cast().sheet(here, mira.id()).orElseThrow().lock());
    }

    @Test
    void aLiftedLockStaysOnRecordAndTheNextVersionFollowsIt() {
        assertEquals(new Locking.Loose(), casts.locks().unlock(here, Kind.CHARACTER, mira.id()));
        var still = portrait("imagen-4", "imagen");
        var one = locked(still);
        assertEquals(new Locking.Lifted(one), casts.locks().unlock(here, Kind.CHARACTER, mira.id()));
        assertEquals("new", state(still));
        var sheet = casts.cast().sheet(here, mira.id()).orElseThrow();
        assertNull(sheet.lock());
        assertEquals(List.of(one), sheet.locks());
        assertEquals(2, locked(still).version());
    }

    @Test
    void aReferenceIsLockedLikeACharacter() {
        var lamp = casts.references().create(here, project, new ReferenceDraft("prop", "Lamp", "brass")).orElseThrow();
        var still = still("Reference", lamp.id(), "flux-1.1-pro", "flux", here);
        var lock = ((Locking.Locked) casts.locks().lock(here, Kind.REFERENCE, lamp.id(), still)).lock();
        assertEquals(lock, casts.references().find(here, lamp.id()).orElseThrow().lock());
        assertEquals(List.of(lock), casts.references().page(here, project, null, 50).orElseThrow().get(0).locks());
        story.projects().delete(here, project);
        assertEquals(new Locking.Missing("reference"), casts.locks().unlock(here, Kind.REFERENCE, lamp.id()));
    }

    @Test
    void aFreshBoardIsNotStaleAndRenamingMarksNothing() {
        var scene = story.scene(here, project, "deck").id();
        var lock = locked(portrait("seedream-4.5", "seedream"));
        keyframe(story.shot(here, scene, "Mira waits.", mira.id()).id(), lock.id(), "approved", "seedream-4.5");
        keyframe(story.shot(here, scene, "Mira turns.", mira.id()).id(), lock.id(), "new", "seedream-4.5");
        story.shot(here, scene, "Mira leaves.", mira.id());
        assertEquals(new Impact(List.of(), 3, 0L), impact(null));
        casts.cast().change(here, mira.id(), Map.of("name", "Mira Sen", "description", "someone else"));
        assertEquals(new Impact(List.of(), 3, 0L), impact(null));
        assertEquals(new Impact(List.of(), 3, 0L), impact(lock.asset()));
    }

    @Test
    void aRelockListsEveryShotDrawnAgainstTheFormerLookWithThePriceOfRedrawing() {
        var scene = story.scene(here, project, "deck").id();
        var one = locked(portrait("seedream-4.5", "seedream"));
        var first = story.shot(here, scene, "Mira waits.", mira.id()).id();
        var second = story.shot(here, scene, "Mira turns.", mira.id()).id();
        var third = story.shot(here, scene, "Mira leaves.", mira.id()).id();
        var gone = story.shot(here, scene, "Mira sleeps.", mira.id()).id();
        var approved = keyframe(first, one.id(), "approved", "seedream-4.5");
        var plain = keyframe(second, one.id(), "new", "gemini-flash-image");
        keyframe(gone, one.id(), "new", "seedream-4.5");
        story.shots().delete(here, gone);
        var candidate = portrait("imagen-4", "imagen");
        var stale = List.of(new Impact.Stale(first, approved, true, "candidate"), new Impact.Stale(second, plain, false, "candidate"));
        assertEquals(new Impact(stale, 1, 11L), impact(candidate));
        assertEquals(new Impact(List.of(), 3, 0L), impact(null));
        var two = locked(candidate);
        assertEquals(new Impact(stale, 1, 11L), impact(null));
        casts.locks().accept(here, Kind.CHARACTER, mira.id(), List.of(second, third));
        assertEquals(new Impact(stale.subList(0, 1), 2, 4L), impact(null));
        locked(portrait("imagen-4", "imagen"));
        assertEquals(new Impact(stale, 1, 11L), impact(null));
        two = locked(portrait("imagen-4", "imagen"));
        keyframe(third, two.id(), "new", "imagen-4");
        assertEquals(new Impact(stale, 1, 11L), impact(null));
        assertEquals(3, impact(portrait("imagen-4", "imagen")).stale().size());
        casts.locks().unlock(here, Kind.CHARACTER, mira.id());
        assertEquals(new Impact(List.of(), 3, 0L), impact(null));
    }

    @Test
    void aLookThatIsLockedAnewWhileAShotIsDrawnRingsWhenItsStillIsThereAndNotBefore() {
        var shot = story.shot(here, story.scene(here, project, "deck").id(), "Mira waits.", mira.id()).id();
        var one = locked(portrait("seedream-4.5", "seedream"));
        var drawing = Ids.next();
        graph.write(TestGraph.cypher("test", "MATCH (l:Lock {id: $lock}) CREATE (:Generation {id: $id, workspace: $workspace, state: 'drawing'})-[:ANCHORED_BY]->(l)"),
                Params.of("id", drawing, "workspace", here, "lock", one.id()));
        locked(portrait("imagen-4", "imagen"));
        assertEquals(new Impact(List.of(), 1, 0L), impact(null));
        assertEquals(one, casts.locks().drawnAgainst(here, mira.id(), drawing).orElseThrow());
        var still = keyframe(shot, one.id(), "new", "seedream-4.5");
        assertEquals(List.of(new Impact.Stale(shot, still, false, "candidate")), impact(null).stale());
    }

    @Test
    void anImpactIsAskedOfKnownSubjectsAndOfTheirOwnStills() {
        var arun = casts.cast().create(here, project, new CharacterDraft("Arun", "a boatman", List.of())).orElseThrow();
        var his = still("Character", arun.id(), "imagen-4", "imagen", here);
        assertTrue(casts.locks().impact(Ids.next(), Kind.CHARACTER, mira.id(), null).isEmpty());
        assertTrue(casts.locks().impact(here, Kind.REFERENCE, mira.id(), null).isEmpty());
        assertTrue(casts.locks().impact(here, Kind.CHARACTER, mira.id(), his).isEmpty());
        assertFalse(casts.locks().impact(here, Kind.CHARACTER, arun.id(), his).isEmpty());
    }

    private Impact impact(String asset) {
        return casts.locks().impact(here, Kind.CHARACTER, mira.id(), asset).orElseThrow();
    }

    private Lock locked(String asset) {
        return ((Locking.Locked) casts.locks().lock(here, Kind.CHARACTER, mira.id(), asset)).lock();
    }

    private String portrait(String model, String family) {
        return still("Character", mira.id(), model, family, here);
    }

    private String still(String label, String subject, String model, String family, String workspace) {
        var id = Ids.next();
        graph.change(TestGraph.cypher("test", "MATCH (n:" + label + " {id: $subject}) CREATE (a:Asset {id: $id, workspace: $workspace, kind: 'portrait', "
                + "state: 'new', model: $model, family: $family})-[:DEPICTS]->(n) RETURN a.id AS id"),
                Params.of("id", id, "workspace", workspace, "subject", subject, "model", model, "family", family)).orElseThrow();
        return id;
    }

    /** A still of a shot, drawn against a lock, that stands for the shot now. */
    private String keyframe(String shot, String lock, String state, String model) {
        var id = Ids.next();
        graph.change(TestGraph.cypher("test", "MATCH (n:Shot {id: $shot}) MATCH (l:Lock {id: $lock}) CREATE (g:Generation {id: $generation, "
                + "workspace: $workspace})-[:ANCHORED_BY]->(l) CREATE (a:Asset {id: $id, workspace: $workspace, kind: 'keyframe', state: $state, "
                + "model: $model})-[:WAS_GENERATED_BY]->(g) CREATE (a)-[:DEPICTS]->(n) CREATE (n)-[:CURRENT]->(a) RETURN a.id AS id"),
                Params.of("id", id, "generation", Ids.next(), "workspace", here, "shot", shot, "lock", lock, "state", state, "model", model)).orElseThrow();
        return id;
    }

    private String state(String asset) {
        return graph.one(TestGraph.cypher("test", "MATCH (a:Asset {id: $id}) RETURN a.state AS state"), Params.of("id", asset)).orElseThrow().text("state");
    }

    private long count(String pattern, String id) {
        return graph.one(TestGraph.cypher("test", pattern + " RETURN count(n) AS n"), Params.of("id", id)).orElseThrow().number("n");
    }
}
