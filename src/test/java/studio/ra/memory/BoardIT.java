package studio.ra.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import studio.ra.cast.Casts;
import studio.ra.cast.CharacterDraft;
import studio.ra.cast.Kind;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;
import studio.ra.library.Libraries;
import studio.ra.story.Stories;

/** A board knows of each shot what recalling it alone would. */
class BoardIT {

    private final Graph graph = TestGraph.graph();
    private final Stories story = Stories.on(graph);
    private final Casts casts = Casts.on(graph);
    private final Memory memory = new Memory(graph, new Seats());
    private final Pins pins = new Pins(graph);
    private final String here = Ids.next();
    private final String project = story.project(here).id();
    private final Instant now = Instant.now();

    @Test
    void eachPanelIsWhatRecallingItsShotGives() {
        var mira = casts.cast().create(here, project, new CharacterDraft("Mira", "a keeper", List.of())).orElseThrow().id();
        var portrait = still("portrait", "new", "seedream-4.5", "seedream", mira, null, false);
        casts.locks().lock(here, Kind.CHARACTER, mira, portrait);
        var lamp = story.scene(here, project, "INT. LAMP ROOM").id();
        var boat = story.scene(here, project, "EXT. BOAT").id();
        var climbs = story.shot(here, lamp, "She climbs.", mira).id();
        var waits = story.shot(here, lamp, "She waits.").id();
        var sails = story.shot(here, boat, "It sails.").id();
        take(still("keyframe", "approved", "flux-1.1-pro", "flux", null, climbs, true), "approved");
        take(still("keyframe", "rejected", "imagen-4", "imagen", null, waits, false), "rejected");
        pins.pin(here, "scene", boat, "imagen-4", null, "me");
        pins.pin(here, "project", project, "sketch", null, "me");

        var board = memory.board(here, project, now).orElseThrow();
        var panels = board.panels().stream().collect(Collectors.toMap(p -> p.recalled().subject(), Function.identity()));
        assertEquals(3, panels.size());
        for (var shot : List.of(climbs, waits, sails)) {
            assertEquals(normal(memory.recall(here, shot, now).orElseThrow()), normal(panels.get(shot).recalled()));
        }
        assertEquals(1, panels.get(waits).recalled().neighbours().size());
        assertEquals("seedream", panels.get(climbs).recalled().cast().get(0).anchor().family());
        assertEquals(2, panels.get(sails).recalled().pins().size());
        assertTrue(panels.get(climbs).done());
        assertFalse(panels.get(waits).done());
        assertEquals(List.of(1L, 1L, 1L, 0L), List.of(panels.get(climbs).drawn(), panels.get(climbs).approved(), panels.get(waits).drawn(), panels.get(waits).approved()));
    }

    @Test
    void takesLoseHalfTheirWeightInThirtyDaysAndWhatIsRecentIsToldApart() {
        var scene = story.scene(here, project, "EXT. BOAT").id();
        var shot = story.shot(here, scene, "It sails.").id();
        take(still("keyframe", "rejected", "imagen-4", "imagen", null, shot, false), "rejected", now);
        take(still("keyframe", "approved", "imagen-4", "imagen", null, shot, false), "approved", now.minus(Duration.ofDays(30)));
        take(still("keyframe", "approved", "imagen-4", "imagen", null, shot, false), "approved", now.minus(Duration.ofDays(181)));
        var recalled = memory.recall(here, shot, now).orElseThrow();
        assertEquals(List.of(new Tally("imagen-4", null, null, 0.5153, 1)), recalled.history());
        assertEquals(List.of(new Trend("imagen-4", 0, 1, 0.5153, 0)), recalled.trends());
        assertEquals(List.of(new Tally("imagen-4", null, null, 0.2576, 0.5)), memory.recall(here, shot, now.plus(Duration.ofDays(30))).orElseThrow().history());
        assertEquals(List.of(), memory.recall(here, shot, now.plus(Duration.ofDays(30))).orElseThrow().trends());
    }

    @Test
    void whatIsDeletedOrSomebodyElsesIsNotOnIt() {
        var scene = story.scene(here, project, "EXT. BOAT").id();
        var gone = story.shot(here, scene, "Gone.").id();
        story.shots().delete(here, gone);
        assertEquals(List.of(), memory.board(here, project, now).orElseThrow().panels());
        assertTrue(memory.board("elsewhere", project, now).isEmpty());
        assertTrue(memory.board(here, "no-such", now).isEmpty());
    }

    /** The same whatever order the graph gave the pins, tallies and rows in. */
    private static Map<String, Object> normal(Recollection r) {
        return Map.of("subject", List.of(r.subject(), r.kind(), r.brief(), r.project(), r.aspectRatio(), r.setting(), r.hero()), "cast", r.cast(), "neighbours", r.neighbours(),
                "history", java.util.Set.copyOf(r.history()), "pins", java.util.Set.copyOf(r.pins()), "money", List.of(r.money(), r.trends(), r.untried()), "models", java.util.Set.copyOf(r.models()));
    }

    private String still(String kind, String state, String model, String family, String character, String shot, boolean current) {
        var id = Ids.next();
        graph.write(TestGraph.cypher("still", """
                CREATE (a:Asset {id: $id, workspace: $workspace, kind: $kind, state: $state, model: $model, family: $family, shot: $shot, subject: coalesce($shot, $character),
                  generation: 'g', sha256: 'ab', mediaType: 'image/png', width: 1, height: 1, bytes: 1, createdAt: datetime(), credits: 1, prompt: 'p', brief: 'b',
                  provider: 'p', parameters: '{}', references: []})
                WITH a
                OPTIONAL MATCH (c:Character {id: $character})
                OPTIONAL MATCH (s:Shot {id: $shot})
                FOREACH (n IN [x IN [c, s] WHERE x IS NOT NULL] | CREATE (a)-[:DEPICTS]->(n))
                FOREACH (n IN CASE WHEN $current THEN [s] ELSE [] END | CREATE (n)-[:CURRENT]->(a))"""),
                Params.of("id", id, "workspace", here, "kind", kind, "state", state, "model", model, "family", family, "character", character, "shot", shot,
                        "current", current));
        return id;
    }

    private void take(String asset, String verdict) {
        take(asset, verdict, now.minusSeconds(60));
    }

    private void take(String asset, String verdict, Instant at) {
        graph.write(TestGraph.cypher("take", "MATCH (a:Asset {id: $asset}) CREATE (:Take {id: $id, workspace: $workspace, verdict: $verdict, at: $at, model: a.model})-[:OF]->(a)"),
                Params.of("asset", asset, "id", Ids.next(), "workspace", here, "verdict", verdict, "at", at));
        Libraries.tallies(graph).late();
    }
}
