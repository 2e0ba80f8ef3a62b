package studio.ra.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        var briefed = kept(SCRIPT);
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
        var first = kept(SCRIPT);
        var second = kept(SCRIPT);
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
            Callable<Object> work = () -> kept(SCRIPT);
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
        assertEquals(new Keeping.Missing(), briefing.brief(Ids.next(), project, SCRIPT));
        assertEquals(new Keeping.Missing(), briefing.preview(Ids.next(), project, SCRIPT));
        assertEquals(List.of(), story.scenes().page(here, project, null, 50).orElseThrow());
    }

    @Test
    void aPreviewShowsWhatWouldBeKeptAndWritesNothing() {
        casts.cast().create(here, project, new CharacterDraft("MIRA", "as the creator wrote her", List.of())).orElseThrow();
        var before = story.projects().find(here, project);
        var seen = (Preview) briefing.preview(here, project, SCRIPT);
        assertEquals(List.of(new Preview.Person("MIRA", "as the creator wrote her", true), new Preview.Person("Arun", "Arun", false)), seen.characters());
        assertEquals(List.of(List.of(), List.of("MIRA", "Arun"), List.of("Arun", "MIRA")),
                seen.scenes().get(0).shots().stream().map(Preview.Moment::characters).toList());
        assertEquals(List.of("Cliff", "Lamp Room"), seen.scenes().get(1).shots().get(0).references());
        assertEquals(List.of(), story.scenes().page(here, project, null, 50).orElseThrow());
        assertEquals(1, casts.cast().page(here, project, null, 50).orElseThrow().size());
        assertEquals(before, story.projects().find(here, project));
    }

    @Test
    void whomAShotNamesItShowsAndNobodyElse() {
        var shot = new Outline.Moment("Mira waves to Arun.", "wide", "parallax", List.of("arun"), List.of(), true);
        var told = new Outline(List.of(new Outline.Setting("EXT. CLIFF - DAY", null, List.of(shot))),
                List.of(new Outline.Person("Mira", "A keeper."), new Outline.Person("Arun", "A boatman.")), List.of());
        var briefed = kept(told);
        var kept = briefed.scenes().get(0).shots().get(0);
        assertEquals(List.of(id(briefed, "Arun")), kept.characters());
        assertEquals(List.of("wide", "parallax", true), List.of(kept.shotType(), kept.motion(), kept.hero()));
    }

    @Test
    void aNameNobodyBearsKeepsNothing() {
        var shot = new Outline.Moment("They meet.", null, null, List.of("Nobody"), List.of("Nowhere"), false);
        var told = new Outline(List.of(new Outline.Setting("Scene", null, List.of(shot))), List.of(new Outline.Person("Mira", "A keeper.")), List.of());
        var strange = new Keeping.Strange(List.of(new Keeping.Stranger(0, 0, "characters", "Nobody"), new Keeping.Stranger(0, 0, "references", "Nowhere")));
        assertEquals(strange, briefing.brief(here, project, told));
        assertEquals(strange, briefing.preview(here, project, told));
        assertEquals(List.of(), casts.cast().page(here, project, null, 50).orElseThrow());
    }

    private Briefing.Briefed kept(Outline outline) {
        return (Briefing.Briefed) briefing.brief(here, project, outline);
    }

    private static String id(Briefing.Briefed briefed, String name) {
        return briefed.characters().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow().id();
    }

    private static List<List<String>> cast(Scene scene) {
        return scene.shots().stream().map(Shot::characters).toList();
    }
}
