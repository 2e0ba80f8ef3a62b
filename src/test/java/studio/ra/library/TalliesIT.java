package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** Whatever happens, the sums are those of the takes: each that is not forgotten, once, by its age. */
class TalliesIT {

    private static final List<String> MODELS = List.of("imagen-4", "flux-1.1-pro", "sketch");
    private static final List<String> PROJECTS = List.of("one", "two");

    private final Graph graph = TestGraph.graph();
    private final Library library = Libraries.on(graph);
    private final Tallies tallies = Libraries.tallies(graph);
    private final Stills stills = new Stills(graph, tallies);
    private final Instant now = Instant.now();
    private String here;

    @BeforeEach
    void aWorkspaceOfItsOwn() {
        here = Ids.next();
        PROJECTS.forEach(project -> write("project", "CREATE (:Project {id: $id, workspace: $workspace})", Params.of("id", here + project)));
    }

    @RepeatedTest(5)
    void theSumsAreThoseOfTheTakes(RepetitionInfo which) {
        var chance = new Random(which.getCurrentRepetition());
        var drawn = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            switch (chance.nextInt(9)) {
                case 0 -> library.forget(here, here + PROJECTS.get(chance.nextInt(2)));
                case 1 -> bring(chance);
                case 2 -> tallies.override(here, List.of(wished(chance)));
                case 3 -> left(drawn.isEmpty() ? draw(chance) : drawn.get(chance.nextInt(drawn.size())), chance);
                case 4 -> tallies.late();
                case 5 -> forgotten(here + PROJECTS.get(chance.nextInt(2)));
                default -> {
                    if (drawn.isEmpty() || chance.nextBoolean()) {
                        drawn.add(draw(chance));
                    }
                    judge(drawn.get(chance.nextInt(drawn.size())), chance);
                }
            }
        }
        tallies.late();
        var sums = summed();
        assertFalse(sums.isEmpty());
        alike(sums, kept());
    }

    @Test
    void whatIsCountedTwiceCountsOnce() {
        var chance = new Random(1);
        var still = draw(chance);
        judge(still, chance);
        var wished = wished(chance);
        tallies.override(here, List.of(wished, wished));
        var once = kept();
        tallies.override(here, List.of(wished));
        tallies.count(here, takes());
        graph.together(() -> {
            tallies.count(here, List.of(takes().get(0), takes().get(0)));
            return null;
        });
        tallies.late();
        alike(once, kept());
        alike(once, summed());
    }

    @Test
    void aJudgmentThatIsRolledBackCountsNothing() {
        var still = draw(new Random(1));
        assertThrows(IllegalStateException.class, () -> graph.together(() -> {
            library.approve(here, still, "ada");
            throw new IllegalStateException("no");
        }));
        assertEquals(Map.of(), kept());
    }

    @Test
    void manyWhoJudgeForgetAndCountAtOnceLoseNothing() throws Exception {
        var chance = new Random(7);
        var drawn = IntStream.range(0, 12).mapToObj(i -> draw(chance)).toList();
        var work = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 48; i++) {
            int at = i;
            work.add(at % 12 == 5 ? () -> library.forget(here, here + PROJECTS.get(at % 2)) : at % 12 == 9 ? () -> {
                tallies.late();
                return null;
            } : () -> at % 3 == 0 ? library.reject(here, drawn.get(at % 12), "ada", null) : library.approve(here, drawn.get(at % 12), "ben"));
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        alike(summed(), kept());
    }

    @Test
    void whatAStudioOfBeforeLeftIsCountedByTheMigrationAsByTheStudio() {
        var chance = new Random(3);
        for (int i = 0; i < 20; i++) {
            judge(draw(chance), chance);
            tallies.override(here, List.of(wished(chance)));
        }
        library.forget(here, here + "one");
        var studio = kept();
        write("undo", "MATCH (n) WHERE n.workspace = $workspace AND (n:Tally OR n:Daily) DETACH DELETE n", Params.of());
        write("undo", "MATCH (n) WHERE n.workspace = $workspace AND n.counted IS NOT NULL REMOVE n.counted", Params.of());
        write("undo", "MATCH (n:Take {workspace: $workspace}) WHERE n.id ENDS WITH '0' REMOVE n.model, n.style, n.shotType", Params.of());
        TestGraph.migrate("V018__counted");
        alike(studio, kept());
        TestGraph.migrate("V018__counted");
        alike(studio, kept());
    }

    @Test
    void aTakeOfTheFutureThatComesWithAProjectIsOfNow() {
        var still = library.asset(here, draw(new Random(1))).orElseThrow();
        stills.bring(here, List.of(), List.of(new Take(still.id(), "approved", null, "ada", Instant.parse("9999-01-01T00:00:00Z"), null)), Map.of(), now);
        assertEquals(now.toEpochMilli(), stills.takes(here, List.of(still.id())).get(0).at().toEpochMilli());
        alike(summed(), kept());
    }

    @Test
    void aStillThatNoModelDrewSaysNothingOfOne() {
        write("upload", "CREATE (:Asset {id: $id, workspace: $workspace, kind: 'reference', state: 'new'})", Params.of("id", here + "upload"));
        library.approve(here, here + "upload", "ada");
        assertEquals(Map.of(), kept());
    }

    private void judge(String still, Random chance) {
        if (chance.nextBoolean()) {
            library.approve(here, still, "ada");
        } else {
            library.reject(here, still, "ada", "no");
        }
    }

    private void bring(Random chance) {
        var still = draw(chance);
        var brought = IntStream.range(0, 3).mapToObj(i -> new Take(still, i == 1 ? "rejected" : "approved", null, "ben", now.minus(Duration.ofHours(chance.nextInt(9000))),
                chance.nextInt(4) == 0 ? now : null)).toList();
        stills.bring(here, List.of(), brought, Map.of(), now);
    }

    /** As a studio judges that knows of no sums. */
    private void left(String still, Random chance) {
        write("left", """
                MATCH (a:Asset {id: $still})-[:WAS_GENERATED_BY]->()-[:ROUTED_BY]->(d)
                CREATE (:Take {id: $id, workspace: $workspace, at: $at, verdict: $verdict, model: a.model, style: d.style, shotType: d.shotType})-[:OF]->(a)""",
                Params.of("still", still, "id", Ids.next(), "at", now, "verdict", chance.nextBoolean() ? "approved" : "rejected"));
    }

    private void forgotten(String project) {
        write("forgotten", "MATCH (t:Take {workspace: $workspace})-[:OF]->(a:Asset {project: $project}) WHERE t.forgottenAt IS NULL SET t.forgottenAt = datetime()", Params.of("project", project));
    }

    private String draw(Random chance) {
        var id = Ids.next();
        write("draw", """
                CREATE (:Asset {id: $id, workspace: $workspace, kind: 'keyframe', state: 'new', model: $model, project: $project, createdAt: datetime()})
                  -[:WAS_GENERATED_BY]->(:Generation {id: $id, workspace: $workspace})-[:ROUTED_BY]->(:Decision {id: $id, workspace: $workspace, style: $style, shotType: $shotType})""",
                of(chance).with("id", id).with("project", here + PROJECTS.get(chance.nextInt(2))));
        return id;
    }

    private String wished(Random chance) {
        var id = Ids.next();
        write("wished", """
                MATCH (m:Model {id: $model})
                CREATE (:Generation {id: $id, workspace: $workspace})-[:ROUTED_BY]->
                  (:Decision {id: $id, workspace: $workspace, style: $style, shotType: $shotType, pinScope: 'scene', createdAt: $at})-[:CHOSE]->(m)""",
                of(chance).with("id", id).with("at", now.minus(Duration.ofHours(chance.nextInt(2000)))));
        return id;
    }

    private static Params of(Random chance) {
        return Params.of("model", MODELS.get(chance.nextInt(3)), "style", chance.nextInt(3) == 0 ? null : "photoreal", "shotType", chance.nextBoolean() ? "wide" : "close-up");
    }

    private void write(String name, String text, Params params) {
        graph.write(TestGraph.cypher(name, text), params.with("workspace", here));
    }

    private List<String> takes() {
        return graph.read(TestGraph.cypher("takes", "MATCH (t:Take {workspace: $workspace}) RETURN t.id AS id"), Params.of("workspace", here)).stream().map(row -> row.text("id")).toList();
    }

    /** What the takes and the wishes add up to, in takes of now. */
    private Map<String, Double> summed() {
        var sums = new TreeMap<String, Double>();
        for (var t : graph.read(TestGraph.cypher("summed", """
                MATCH (t:Take {workspace: $workspace})-[:OF]->(a:Asset)-[:WAS_GENERATED_BY]->()-[:ROUTED_BY]->(d) WHERE t.forgottenAt IS NULL
                RETURN a.model AS model, d.style AS style, d.shotType AS shotType, t.verdict AS verdict, t.at AS at"""), Params.of("workspace", here))) {
            sums.merge(t.text("model") + ' ' + t.text("style") + ' ' + t.text("shotType") + ' ' + t.text("verdict"), age(t.instant("at")), Double::sum);
            sums.merge(t.text("model") + ' ' + t.instant("at").atZone(ZoneOffset.UTC).toLocalDate() + ' ' + t.text("verdict"), age(t.instant("at")), Double::sum);
        }
        for (var d : graph.read(TestGraph.cypher("wishes", "MATCH (d:Decision {workspace: $workspace})-[:CHOSE]->(m) RETURN m.id AS model, d.style AS style, d.shotType AS shotType, d.createdAt AS at"),
                Params.of("workspace", here))) {
            sums.merge(d.text("model") + ' ' + d.text("style") + ' ' + d.text("shotType") + " overridden", age(d.instant("at")), Double::sum);
        }
        return sums;
    }

    private double age(Instant at) {
        return Math.pow(0.5, Duration.between(at, now).toMillis() / (double) Duration.ofDays(30).toMillis());
    }

    private Map<String, Double> kept() {
        var sums = new TreeMap<String, Double>();
        for (var y : graph.read(TestGraph.cypher("kept", "MATCH (y:Tally|Daily {workspace: $workspace}) RETURN properties(y) AS sum"), Params.of("workspace", here))) {
            var sum = y.row("sum");
            var of = sum.has("day") ? sum.text("day") : nothing(sum.text("style")) + ' ' + nothing(sum.text("shotType"));
            for (var verdict : List.of("approved", "rejected", "overridden")) {
                sums.put(sum.text("model") + ' ' + of + ' ' + verdict, Tallies.faded(sum.fraction(verdict), now));
            }
        }
        sums.values().removeIf(sum -> Math.abs(sum) < 1e-9);
        return sums;
    }

    private static String nothing(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void alike(Map<String, Double> expected, Map<String, Double> found) {
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((of, sum) -> assertEquals(sum, found.get(of), 1e-6, of));
    }
}
