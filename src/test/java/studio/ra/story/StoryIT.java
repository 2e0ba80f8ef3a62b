package studio.ra.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

class StoryIT {

    private final Graph graph = TestGraph.graph();
    private final Stories story = Stories.on(graph);
    private final String here = Ids.next();

    @Test
    void aProjectIsFoundAsItWasDescribed() {
        var draft = new ProjectDraft("Tides", "A keeper counts ships.", "painted", "teal and rust", "9:16", "watch time", 120L);
        var made = story.projects().create(here, draft);
        assertEquals(made, story.projects().find(here, made.id()).orElseThrow());
        assertEquals("teal and rust", made.palette());
        assertEquals(120L, made.budget());
    }

    @Test
    void projectsArePagedNewestFirstWithoutTheDeletedOnes() {
        var ids = IntStream.range(0, 5).mapToObj(i -> story.project(here).id()).toList();
        story.projects().delete(here, ids.get(3));
        var first = story.projects().page(here, null, 2);
        assertEquals(List.of(ids.get(4), ids.get(2), ids.get(1)), first.stream().map(Project::id).toList());
        assertEquals(List.of(ids.get(1), ids.get(0)), story.projects().page(here, ids.get(2), 2).stream().map(Project::id).toList());
    }

    @Test
    void aChangeTouchesOnlyTheFieldsNamedAndNullClears() {
        var made = story.projects().create(here, new ProjectDraft("Tides", "old", "painted", null, "16:9", null, 5L));
        var changes = new HashMap<String, Object>(Map.of("title", "Tides II"));
        changes.put("logline", null);
        var changed = story.projects().change(here, made.id(), changes).orElseThrow();
        assertEquals("Tides II", changed.title());
        assertNull(changed.logline());
        assertEquals("painted", changed.style());
        assertEquals(5L, changed.budget());
    }

    @Test
    void aDeletedProjectHidesItsScenesAndShotsUntilItIsRestored() {
        var project = story.project(here);
        var scene = story.scene(here, project.id(), "INT. TOWER");
        var shot = story.shot(here, scene.id(), "The lamp turns.");
        assertTrue(story.projects().delete(here, project.id()));
        assertFalse(story.projects().delete(here, project.id()));
        assertTrue(story.scenes().find(here, scene.id()).isEmpty());
        assertTrue(story.shots().find(here, shot.id()).isEmpty());
        assertTrue(story.scenes().page(here, project.id(), null, 50).isEmpty());
        assertInstanceOf(Placing.Missing.class, story.shots().append(here, scene.id(), draft("too late")));
        story.projects().restore(here, project.id()).orElseThrow();
        assertEquals(shot, story.shots().find(here, shot.id()).orElseThrow());
    }

    @Test
    void scenesAndShotsKeepTheOrderInWhichTheyWereAdded() {
        var project = story.project(here);
        story.scene(here, project.id(), "one");
        story.scenes().append(here, project.id(), List.of(new SceneDraft("two", "a storm", List.of(draft("a"), draft("b"), draft("c"))),
                new SceneDraft("three", null, List.of())));
        story.scene(here, project.id(), "four");
        var scenes = story.scenes().page(here, project.id(), null, 50).orElseThrow();
        assertEquals(List.of("one", "two", "three", "four"), scenes.stream().map(Scene::heading).toList());
        assertEquals(List.of("a", "b", "c"), scenes.get(1).shots().stream().map(Shot::description).toList());
        story.shot(here, scenes.get(1).id(), "d");
        assertEquals(List.of("a", "b", "c", "d"), descriptions(scenes.get(1).id()));
    }

    @Test
    void aPageOfScenesStartsAfterItsCursorThoughThatSceneIsDeleted() {
        var project = story.project(here);
        var ids = IntStream.range(0, 4).mapToObj(i -> story.scene(here, project.id(), "scene " + i).id()).toList();
        assertEquals(ids.subList(0, 3), story.scenes().page(here, project.id(), null, 2).orElseThrow().stream().map(Scene::id).toList());
        story.scenes().delete(here, ids.get(1));
        assertEquals(ids.subList(2, 4), story.scenes().page(here, project.id(), ids.get(1), 2).orElseThrow().stream().map(Scene::id).toList());
    }

    @Test
    void aShotKeepsItsCastInOrderOfProminence() {
        var scene = story.scene(here, story.project(here).id(), "deck");
        var mira = character();
        var arun = character();
        var lamp = reference();
        var draft = new ShotDraft("Arun hands Mira the lamp.", "medium", "static", List.of(arun, mira, arun), List.of(lamp), true);
        var shot = ((Placing.Placed) story.shots().append(here, scene.id(), draft)).shot();
        assertEquals(List.of(arun, mira), shot.characters());
        assertEquals(shot, story.shots().find(here, shot.id()).orElseThrow());
        assertEquals(List.of(shot), story.scenes().find(here, scene.id()).orElseThrow().shots());
        var changed = ((Placing.Placed) story.shots().change(here, shot.id(), Map.of("characters", List.of(mira), "hero", false))).shot();
        assertEquals(List.of(mira), changed.characters());
        assertEquals(List.of(lamp), changed.references());
        assertFalse(changed.hero());
        assertEquals("medium", changed.shotType());
    }

    @Test
    void anUnknownOrForeignCharacterIsNamedAndNothingIsWritten() {
        var scene = story.scene(here, story.project(here).id(), "deck");
        var mira = character();
        var foreign = graph.change(TestGraph.cypher("test", "CREATE (c:Character {id: $id, workspace: 'elsewhere'}) RETURN c.id AS id"),
                Params.of("id", Ids.next())).orElseThrow().text("id");
        var draft = new ShotDraft("who?", null, null, List.of(mira, foreign, "nobody"), List.of(), false);
        assertEquals(new Placing.Unknown("characters", List.of(foreign, "nobody")), story.shots().append(here, scene.id(), draft));
        assertEquals(List.of(), descriptions(scene.id()));
        var shot = story.shot(here, scene.id(), "Mira alone.", mira);
        assertEquals(new Placing.Unknown("references", List.of("no lamp")),
                story.shots().change(here, shot.id(), Map.of("references", List.of("no lamp"), "description", "changed")));
        assertEquals(shot, story.shots().find(here, shot.id()).orElseThrow());
    }

    @Test
    void anOrderMustNameEveryShotOnce() {
        var scene = story.scene(here, story.project(here).id(), "deck");
        var ids = IntStream.range(0, 4).mapToObj(i -> story.shot(here, scene.id(), "shot " + i).id()).toList();
        story.shots().delete(here, ids.get(1));
        for (var wrong : List.of(ids, List.of(ids.get(0)), List.of(ids.get(0), ids.get(2), ids.get(2)), List.of(ids.get(0), ids.get(2), "other"))) {
            assertInstanceOf(Reordering.Mismatch.class, story.scenes().reorder(here, scene.id(), wrong));
        }
        assertEquals(List.of("shot 0", "shot 2", "shot 3"), descriptions(scene.id()));
        var ordered = story.scenes().reorder(here, scene.id(), List.of(ids.get(3), ids.get(0), ids.get(2)));
        assertEquals(List.of("shot 3", "shot 0", "shot 2"), ((Reordering.Ordered) ordered).scene().shots().stream().map(Shot::description).toList());
        story.shot(here, scene.id(), "last");
        assertEquals(List.of("shot 3", "shot 0", "shot 2", "last"), descriptions(scene.id()));
    }

    @Test
    void racingAppendsAndReordersLeaveOneChain() throws Exception {
        var project = story.project(here);
        var scene = story.scene(here, project.id(), "storm");
        story.shot(here, scene.id(), "first");
        var work = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 24; i++) {
            int number = i;
            work.add(() -> story.shot(here, scene.id(), "shot " + number));
            work.add(() -> {
                var ids = new ArrayList<>(story.scenes().find(here, scene.id()).orElseThrow().shots().stream().map(Shot::id).toList());
                Collections.shuffle(ids, new Random(number));
                return story.scenes().reorder(here, scene.id(), ids);
            });
            work.add(() -> story.scene(here, project.id(), "scene " + number));
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        assertOneChain("MATCH (:Scene {id: $id})-[:HAS_SHOT]->(n)", scene.id(), 25);
        assertOneChain("MATCH (:Project {id: $id})-[:HAS_SCENE]->(n)", project.id(), 25);
        assertEquals(25, story.scenes().find(here, scene.id()).orElseThrow().shots().size());
    }

    @Test
    void nothingOfAnotherWorkspaceIsSeenOrChanged() {
        var project = story.project(here);
        var scene = story.scene(here, project.id(), "deck");
        var shot = story.shot(here, scene.id(), "The sea.");
        var there = Ids.next();
        assertTrue(story.projects().find(there, project.id()).isEmpty());
        assertEquals(List.of(), story.projects().page(there, null, 50));
        assertTrue(story.projects().change(there, project.id(), Map.of("title", "mine")).isEmpty());
        assertFalse(story.projects().delete(there, project.id()));
        assertTrue(story.projects().restore(there, project.id()).isEmpty());
        assertTrue(story.scenes().append(there, project.id(), List.of(new SceneDraft("mine", null, List.of()))).isEmpty());
        assertTrue(story.scenes().page(there, project.id(), null, 50).isEmpty());
        assertTrue(story.scenes().change(there, scene.id(), Map.of("heading", "mine")).isEmpty());
        assertFalse(story.scenes().delete(there, scene.id()));
        assertInstanceOf(Reordering.Missing.class, story.scenes().reorder(there, scene.id(), List.of(shot.id())));
        assertInstanceOf(Placing.Missing.class, story.shots().append(there, scene.id(), draft("mine")));
        assertInstanceOf(Placing.Missing.class, story.shots().change(there, shot.id(), Map.of("hero", true)));
        assertFalse(story.shots().delete(there, shot.id()));
        assertEquals(List.of(shot), story.scenes().find(here, scene.id()).orElseThrow().shots());
    }

    private void assertOneChain(String members, String id, int size) {
        var row = graph.one(TestGraph.cypher("test", members + " RETURN count(n) AS all, sum(CASE WHEN EXISTS { (n)-[:NEXT]->() } THEN 0 ELSE 1 END) AS last, "
                + "sum(CASE WHEN EXISTS { ()-[:NEXT]->(n) } THEN 0 ELSE 1 END) AS first, sum(COUNT { (n)-[:NEXT]->() }) AS links"),
                Params.of("id", id)).orElseThrow();
        assertEquals(List.of((long) size, 1L, 1L, size - 1L), List.of(row.number("all"), row.number("first"), row.number("last"), row.number("links")));
    }

    private List<String> descriptions(String scene) {
        return story.scenes().find(here, scene).orElseThrow().shots().stream().map(Shot::description).toList();
    }

    private String character() {
        return node("Character");
    }

    private String reference() {
        return node("Reference");
    }

    private String node(String label) {
        var id = Ids.next();
        graph.write(TestGraph.cypher("test", "CREATE (:" + label + " {id: $id, workspace: $workspace, name: 'x', description: 'y'})"),
                Params.of("id", id, "workspace", here));
        return id;
    }

    private static ShotDraft draft(String description) {
        return new ShotDraft(description, null, null, List.of(), List.of(), false);
    }
}
