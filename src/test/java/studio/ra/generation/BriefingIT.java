package studio.ra.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import studio.ra.cast.Casts;
import studio.ra.cast.Character;
import studio.ra.cast.CharacterDraft;
import studio.ra.cast.Reference;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.TestGraph;
import studio.ra.story.Manuscript;
import studio.ra.story.Outline;
import studio.ra.story.Scene;
import studio.ra.story.Shot;
import studio.ra.story.Stories;

class BriefingIT {

    private static final Outline SCRIPT = Manuscript.FOUNTAIN.read("""
            EXT. CLIFF - DUSK

            The sea hits the rocks.

            MIRA (34, wiry) climbs, ARUN behind her.

            ARUN
            Wait for Mira!

            INT. LAMP ROOM - NIGHT

            Mira looks back at the cliff.
            """);

    private final Graph graph = TestGraph.graph();
    private final Stories story = Stories.on(graph);
    private final Casts casts = Casts.on(graph);
    private final Briefing briefing = new Briefing(graph, casts.roll(), casts.cast(), casts.references(), story.scenes());
    private final String here = Ids.next();
    private final String project = story.project(here).id();

    @Test
    void aManuscriptBecomesScenesShotsAndTheirCast() {
        var briefed = briefing.brief(here, project, SCRIPT).orElseThrow();
        assertEquals(List.of("EXT. CLIFF - DUSK", "INT. LAMP ROOM - NIGHT"), briefed.scenes().stream().map(Scene::heading).toList());
        assertEquals(briefed.scenes(), story.scenes().page(here, project, null, 50).orElseThrow());
        assertEquals(briefed.characters(), casts.cast().page(here, project, null, 50).orElseThrow());
        assertEquals(briefed.references(), casts.references().page(here, project, null, 50).orElseThrow());
        var mira = id(briefed, "Mira");
        var arun = id(briefed, "Arun");
        assertEquals(List.of(List.of(), List.of(mira, arun), List.of(arun, mira)), cast(briefed.scenes().get(0)));
        assertEquals("dialogue", briefed.scenes().get(0).shots().get(2).shotType());
        var cliff = briefed.references().get(0);
        var lamp = briefed.references().get(1);
        assertEquals(List.of("Cliff", "Lamp Room"), List.of(cliff.name(), lamp.name()));
        assertEquals(List.of(cliff.id(), lamp.id()), briefed.scenes().get(1).shots().get(0).references());
    }

    @Test
    void aLaterManuscriptOnlyAddsAndFindsTheKnownCastAgain() {
        var mira = casts.cast().create(here, project, new CharacterDraft("MIRA", "as the creator wrote her", List.of())).orElseThrow();
        var old = story.scene(here, project, "before");
        var shot = story.shot(here, old.id(), "Mira waits.", mira.id());
        var first = briefing.brief(here, project, SCRIPT).orElseThrow();
        var second = briefing.brief(here, project, SCRIPT).orElseThrow();
        assertEquals(mira, first.characters().get(0));
        assertEquals(first.characters(), second.characters());
        assertEquals(first.references(), second.references());
        assertEquals(2, casts.cast().page(here, project, null, 50).orElseThrow().size());
        assertEquals(List.of("before", "EXT. CLIFF - DUSK", "INT. LAMP ROOM - NIGHT", "EXT. CLIFF - DUSK", "INT. LAMP ROOM - NIGHT"),
                story.scenes().page(here, project, null, 50).orElseThrow().stream().map(Scene::heading).toList());
        assertEquals(shot, story.shots().find(here, shot.id()).orElseThrow());
    }

    @Test
    void racingManuscriptsNameNobodyTwice() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<Object> work = () -> briefing.brief(here, project, SCRIPT).orElseThrow();
            for (var done : pool.invokeAll(Collections.nCopies(6, work))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(List.of("Arun", "Mira"), casts.cast().page(here, project, null, 50).orElseThrow().stream().map(Character::name).sorted().toList());
        assertEquals(List.of("Cliff", "Lamp Room"), casts.references().page(here, project, null, 50).orElseThrow().stream().map(Reference::name).sorted().toList());
        assertEquals(12, story.scenes().page(here, project, null, 50).orElseThrow().size());
    }

    @Test
    void aProjectOfAnotherWorkspaceIsNotBriefed() {
        assertTrue(briefing.brief(Ids.next(), project, SCRIPT).isEmpty());
        assertEquals(List.of(), story.scenes().page(here, project, null, 50).orElseThrow());
    }

    private static String id(Briefing.Briefed briefed, String name) {
        return briefed.characters().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow().id();
    }

    private static List<List<String>> cast(Scene scene) {
        return scene.shots().stream().map(Shot::characters).toList();
    }
}
