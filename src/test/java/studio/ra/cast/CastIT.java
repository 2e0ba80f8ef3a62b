package studio.ra.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.TestGraph;
import studio.ra.story.Stories;

class CastIT {

    private final Graph graph = TestGraph.graph();
    private final Stories story = Stories.on(graph);
    private final Casts casts = Casts.on(graph);
    private final String here = Ids.next();
    private final String project = story.project(here).id();

    @Test
    void aCharacterIsListedInTheProjectThatCastsIt() {
        var mira = mira();
        var arun = casts.cast().create(here, project, new CharacterDraft("Arun", "a boatman", List.of("patient"))).orElseThrow();
        assertEquals(List.of(mira, arun), casts.cast().page(here, project, null, 50).orElseThrow());
        assertEquals(List.of(arun), casts.cast().page(here, project, mira.id(), 50).orElseThrow());
        assertTrue(casts.cast().page(here, "no project", null, 50).isEmpty());
        assertTrue(casts.cast().create(here, "no project", new CharacterDraft("X", "y", List.of())).isEmpty());
    }

    @Test
    void aCharacterCastFromMemoryIsTheSameOneAndIsCastOnce() throws Exception {
        var mira = mira();
        var sequel = story.project(here).id();
        together(8, () -> casts.cast().recast(here, sequel, mira.id()));
        assertEquals(new Casting.Done(mira), casts.cast().recast(here, sequel, mira.id()));
        assertEquals(List.of(mira), casts.cast().page(here, sequel, null, 50).orElseThrow());
        assertEquals(List.of(project, sequel), casts.cast().sheet(here, mira.id()).orElseThrow().projects());
        assertEquals(new Casting.Missing("character"), casts.cast().recast(here, sequel, "nobody"));
        assertEquals(new Casting.Missing("project"), casts.cast().recast(here, "nowhere", mira.id()));
    }

    @Test
    void aSheetTellsEveryLiveShotItAppearsIn() {
        var mira = mira();
        var scene = story.scene(here, project, "deck");
        var kept = story.shot(here, scene.id(), "Mira at the rail.", mira.id());
        var gone = story.shot(here, scene.id(), "Mira sleeps.", mira.id());
        story.shot(here, scene.id(), "The sea.");
        story.shots().delete(here, gone.id());
        assertEquals(List.of(new Sheet.Use(project, scene.id(), kept.id())), casts.cast().sheet(here, mira.id()).orElseThrow().usage());
    }

    @Test
    void relationshipsAreSaidOnceAndMayBeSaidAnew() throws Exception {
        var mira = mira();
        var arun = casts.cast().create(here, project, new CharacterDraft("Arun", "a boatman", List.of())).orElseThrow();
        together(8, () -> casts.cast().relate(here, mira.id(), arun.id(), "friend"));
        casts.cast().relate(here, mira.id(), arun.id(), "brother");
        assertEquals(List.of(new Relationship(arun.id(), "Arun", "brother")), casts.cast().sheet(here, mira.id()).orElseThrow().relationships());
        assertTrue(casts.cast().relate(here, mira.id(), "nobody", "friend").isEmpty());
    }

    @Test
    void aReferenceIsFoundWhileItsProjectIs() {
        var lamp = casts.references().create(here, project, new ReferenceDraft("prop", "Brass lamp", "dented, green glass")).orElseThrow();
        assertEquals(lamp, casts.references().find(here, lamp.id()).orElseThrow());
        assertEquals(List.of(lamp), casts.references().page(here, project, null, 50).orElseThrow());
        assertTrue(casts.references().change(here, lamp.id(), Map.of("name", "Old lamp")));
        assertEquals("Old lamp", casts.references().find(here, lamp.id()).orElseThrow().name());
        story.projects().delete(here, project);
        assertTrue(casts.references().find(here, lamp.id()).isEmpty());
        assertFalse(casts.references().change(here, lamp.id(), Map.of("name", "x")));
    }

    @Test
    void nothingOfAnotherWorkspaceIsSeenOrChanged() {
        var mira = mira();
        var lamp = casts.references().create(here, project, new ReferenceDraft("prop", "Lamp", "brass")).orElseThrow();
        var there = Ids.next();
        var theirs = story.project(there).id();
        assertTrue(casts.cast().sheet(there, mira.id()).isEmpty());
        assertFalse(casts.cast().change(there, mira.id(), Map.of("name", "Mine")));
        assertEquals(new Casting.Missing("character"), casts.cast().recast(there, theirs, mira.id()));
        assertTrue(casts.cast().page(there, project, null, 50).isEmpty());
        assertTrue(casts.cast().relate(there, mira.id(), mira.id(), "self").isEmpty());
        assertTrue(casts.references().find(there, lamp.id()).isEmpty());
        assertTrue(casts.references().create(there, project, new ReferenceDraft("prop", "Mine", "mine")).isEmpty());
        assertTrue(casts.roll().call(there, project).isEmpty());
        assertEquals("Mira", casts.cast().sheet(here, mira.id()).orElseThrow().name());
    }

    private Character mira() {
        return casts.cast().create(here, project, new CharacterDraft("Mira", "a lighthouse keeper, 30s", List.of("wiry", "salt-stained"))).orElseThrow();
    }

    private static void together(int times, Callable<?> work) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            for (var done : pool.invokeAll(Collections.nCopies(times, work::call))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
