package studio.ra.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import studio.ra.RunningStudio;
import studio.ra.graph.TestGraph;

/** Fills a graph with so many assets and all that belongs to them: half of it in the workspace {@value #MAIN}, the rest in nine others. The table says how long that took. */
final class Fill implements Bench.Table {

    /** Whose stills are looked at. */
    static final String MAIN = "bench";

    private static final int OTHERS = 9;
    private static final int DRAWINGS = 1000;
    private static final Duration YEAR = Duration.ofDays(300);

    private static final String DRAWN = """
            UNWIND $rows AS r
            MATCH (m:Model {id: r.model})
            MATCH (s:%s {id: r.generation.subject})
            CREATE (g:Generation)-[:ROUTED_BY]->(d:Decision)
            SET d = $decision, d += r.decision, g = $generation, g += r.generation
            CREATE (g)-[:ATTEMPTED]->(t:Attempt)-[:ASKED]->(m)
            SET t = $attempt, t += r.attempt
            CREATE (d)-[:CHOSE]->(m), (g)-[:WAS_ASSOCIATED_WITH]->(m), (g)-[:FOR]->(s)
            CREATE (c:Claim {workspace: g.workspace, key: r.id, fingerprint: 'filled', by: 'somebody', at: g.createdAt, token: r.id})-[:CLAIMED {place: 0}]->(g)
            FOREACH (e IN r.events | CREATE (x:Event)-[:OF]->(g) SET x = e)
            FOREACH (a IN r.stills | CREATE (s)<-[:DEPICTS]-(x:Asset)-[:WAS_GENERATED_BY]->(g) SET x = $asset, x += a)""";
    private static final String CONSIDERED = """
            UNWIND $considered AS c
            MATCH (m:Model {id: c.model})
            UNWIND $rows AS r
            MATCH (d:Decision {id: r.decision.id})
            CREATE (d)-[x:CONSIDERED]->(m) SET x = c.marks""";
    private static final String MEANT = """
            UNWIND $rows AS r
            MATCH (w:Meaning {id: $workspace + ' ' + r.words})
            UNWIND r.stills AS still
            MATCH (a:Asset {id: still.id})
            CREATE (a)-[:MEANS]->(w)""";
    private static final Map<String, String> REST = new LinkedHashMap<>();

    static {
        // row by row, since one look may be locked twice among them
        REST.put("locks", """
                UNWIND $rows AS r
                CALL (r) {
                  MATCH (n:Character {id: r.subject})
                  MATCH (a:Asset {id: r.still})
                  OPTIONAL MATCH (n)-[before:LOCKED_AS]->(former:Lock)
                  WITH r, n, a, collect(before) AS ends, collect(former) AS formers
                  CREATE (l:Lock) SET l = r.lock, a.state = 'locked'
                  CREATE (n)-[:LOCKED_AS]->(l), (l)-[:OF]->(n), (l)-[:HOLDS]->(a)
                  FOREACH (f IN formers | CREATE (f)-[:SUPERSEDED_BY]->(l))
                  FOREACH (e IN ends | DELETE e)
                }""");
        REST.put("anchors", """
                UNWIND $rows AS r
                MATCH (g:Generation {id: r.generation})-[:ROUTED_BY]->(d:Decision)
                MATCH (l:Lock {id: r.lock})-[:HOLDS]->(a:Asset)
                CREATE (g)-[:ANCHORED_BY]->(l), (g)-[:USED]->(a), (d)-[:WEIGHED {place: 0, asset: a.id, subject: a.subject, name: r.name, family: r.family}]->(l)""");
        REST.put("derived", "UNWIND $rows AS r MATCH (a:Asset {id: r.still}) MATCH (p:Asset {id: r.parent}) CREATE (a)-[:WAS_DERIVED_FROM {how: 'branched'}]->(p)");
        REST.put("takes", "UNWIND $rows AS r MATCH (a:Asset {id: r.still}) CREATE (t:Take)-[:OF]->(a) SET t = r.take");
        REST.put("grants", "MATCH (account:Account {id: $workspace}) UNWIND $rows AS r CREATE (e:Entry)-[:ON]->(account) SET e = r");
        REST.put("entries", """
                MATCH (account:Account {id: $workspace})
                UNWIND $rows AS r
                MATCH (g:Generation {id: r.generation})
                CREATE (account)<-[:ON]-(e:Entry)-[:FOR]->(g) SET e = r""");
    }

    @Override
    public void measure(Report report) {
        each(report, (graph, studio, size) -> { });
    }

    /** What is asked of a filled graph. */
    interface Asking {

        void of(BenchGraph graph, RunningStudio studio, int size);
    }

    /** Fills a graph of each size, asks, and stops the studio. */
    static void each(Report report, Asking asking) {
        for (int size : Bench.sizes()) {
            try (var graph = new BenchGraph("2g")) {
                var studio = fill(graph, size, report);
                asking.of(graph, studio, size);
                studio.stop();
            }
        }
    }

    /** @return a studio on the filled graph, whose books are proven */
    static RunningStudio fill(BenchGraph graph, int size, Report report, String... settings) {
        var studio = graph.studio(settings);
        var template = Template.drawn(graph, studio);
        long start = System.nanoTime();
        workspace(graph, template, MAIN, size / 2);
        for (int i = 1; i <= OTHERS; i++) {
            workspace(graph, template, "other-" + i, size / 2 / OTHERS);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long filled = System.nanoTime();
        // as a graph is summed up that comes from a studio of before
        TestGraph.migrate(graph.driver(), "V018__counted");
        report.row("assets", size, "seconds to sum up its takes", (System.nanoTime() - filled) / 1e9);
        var books = studio.as(MAIN, "creator", "admin").get("/api/credits/audit").expect(200).json();
        if (!books.getBoolean("ok")) {
            throw new IllegalStateException("the filled books do not add up: " + books);
        }
        var counted = graph.driver().executableQuery("MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relations").execute().records().get(0);
        report.row("assets", size, "nodes", counted.get("nodes").asLong(), "relations", counted.get("relations").asLong(), "MB on disk", graph.bytes() >> 20, "seconds", seconds);
        return studio;
    }

    private static void workspace(BenchGraph graph, Template template, String workspace, int assets) {
        var chance = new Chance(workspace.hashCode() + 31L * assets);
        var begin = Instant.now().minus(YEAR).minus(Duration.ofHours(2));
        var constants = new HashMap<String, Object>(Map.of("workspace", workspace, "decision", template.decision(), "generation", template.generation(),
                "attempt", template.attempt(), "asset", template.asset(), "considered", template.considered()));
        var batches = new Batches(graph.driver(), constants);
        var world = new World(workspace, assets, chance, begin);
        batches.write("UNWIND $rows AS r MERGE (a:Account {id: r.id}) SET a += r", List.of(Map.of("id", workspace, "kind", "workspace", "openedBy", "filled")));
        world.write(batches);
        var past = new Past(world, chance, template, assets, begin.plusSeconds(60), YEAR);
        while (!past.over()) {
            for (int i = 0; i < DRAWINGS && !past.over(); i++) {
                past.draw();
            }
            write(batches, past);
        }
        close(batches, past);
    }

    private static void write(Batches batches, Past past) {
        var queries = new LinkedHashMap<String, List<Map<String, Object>>>();
        var portraits = past.take("portrait");
        var keyframes = past.take("keyframe");
        var both = new ArrayList<>(portraits);
        both.addAll(keyframes);
        var words = both.stream().map(row -> (Object) row.get("words")).distinct().map(text -> Map.of("words", text, "vector", Vectors.of(text.toString()))).toList();
        queries.put("UNWIND $rows AS r MERGE (w:Meaning {id: $workspace + ' ' + r.words}) ON CREATE SET w.workspace = $workspace, w.vector = r.vector", words);
        queries.put(String.format(DRAWN, "Character"), portraits);
        queries.put(String.format(DRAWN, "Shot"), keyframes);
        queries.put(CONSIDERED, both);
        queries.put(MEANT, both);
        REST.forEach((what, query) -> queries.put(query, past.take(what)));
        batches.write(queries);
    }

    private static void close(Batches batches, Past past) {
        batches.write("UNWIND $rows AS r MATCH (s:Shot {id: r.shot}) MATCH (a:Asset {id: r.still}) CREATE (s)-[:CURRENT]->(a)",
                past.current.entrySet().stream().map(entry -> Map.<String, Object>of("shot", entry.getKey(), "still", entry.getValue())).toList());
        batches.write("UNWIND $rows AS r CREATE (a:Account) SET a = r", past.spent.entrySet().stream()
                .map(entry -> Map.<String, Object>of("id", entry.getKey(), "kind", "project", "held", 0, "spent", entry.getValue())).toList());
        long spent = past.spent.values().stream().mapToLong(Long::longValue).sum();
        batches.write("UNWIND $rows AS r MATCH (a:Account {id: $workspace}) SET a += r", List.of(Map.of("issued", past.issued, "available", past.available, "held", 0,
                "spent", spent, "entries", past.entries)));
    }
}
