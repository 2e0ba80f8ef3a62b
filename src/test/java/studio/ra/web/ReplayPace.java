package studio.ra.web;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import studio.ra.RunningStudio;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** Measures a replay of ten thousand decisions over HTTP beside a bare pass over the same rows. No part of the suite: {@code -Dit.test=ReplayPace}. */
class ReplayPace {

    private static final int ROUNDS = 5;

    private final RunningStudio studio = RunningStudio.shared();

    @Test
    void tenThousandDecisions() {
        var workspace = "pace" + System.nanoTime();
        var me = studio.as(workspace, "creator", "admin");
        var decision = me.post("/api/routes", "{\"purpose\": \"keyframe\", \"prompt\": \"A ferryman in the rain, photograph\"}").json();
        var id = decision.getString("id", decision.getString("decision", null));
        var random = new Random(1);
        for (int batch = 0; batch < 20; batch++) {
            var copies = IntStream.range(0, 500).mapToObj(i -> Params.of("id", Ids.next(), "history", IntStream.range(0, 30).mapToObj(t ->
                    "[\"flux-1.1-pro\",\"painted\",\"wide\"," + random.nextInt(90_000) / 10_000.0 + "," + random.nextInt(90_000) / 10_000.0 + "]")
                    .collect(Collectors.joining(",", "\"history\":[", "]")))).toList();
            TestGraph.graph().write(TestGraph.cypher("copy", """
                    MATCH (d:Decision {id: $id})
                    UNWIND $copies AS c
                    CREATE (n:Decision) SET n = d {.*, id: c.id, snapshot: replace(d.snapshot, '"history":[]', c.history)}
                    WITH d, n MATCH (d)-[:CHOSE]->(m:Model) CREATE (n)-[:CHOSE]->(m)"""), Params.of("id", id, "copies", copies));
        }
        var rows = TestGraph.cypher("rows", """
                MATCH (d:Decision {workspace: $workspace}) WHERE d.id > ''
                WITH d ORDER BY d.workspace DESC, d.id DESC LIMIT 10000
                OPTIONAL MATCH (d)-[:CHOSE]->(m:Model)
                RETURN d.id AS id, d.snapshot AS snapshot, m.id AS chosen""");
        for (int round = 0; round < ROUNDS; round++) {
            var characters = new AtomicLong();
            long start = System.nanoTime();
            TestGraph.graph().each(rows, Params.of("workspace", workspace), row -> characters.addAndGet(row.text("snapshot").length()));
            long bare = System.nanoTime() - start;
            start = System.nanoTime();
            var found = me.post("/api/replays", "{\"last\": 10000, \"models\": {\"enable\": [\"imagen-4-fast\"]}}").expect(200).json();
            long all = System.nanoTime() - start;
            System.out.printf("PACE %d decisions of %d characters: bare pass %d ms, replay %d ms, x%.2f; load %.1f%n", found.getInt("decisions"),
                    characters.get() / 10_000, bare / 1_000_000, all / 1_000_000, (double) all / bare, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }
}
