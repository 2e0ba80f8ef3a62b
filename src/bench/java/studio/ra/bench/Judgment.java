package studio.ra.bench;

import java.util.List;
import java.util.Map;

import studio.ra.RunningStudio;

/**
 * What a judgment costs: the pure router alone, by JMH; then {@code POST /api/routes} of shots of the filled workspace in turn with one bare indexed read and one bare
 * write over Bolt, at each size.
 */
final class Judgment implements Bench.Table {

    private static final int WARM = 400;
    private static final int COUNTED = 500;

    @Override
    public void measure(Report report) {
        Micro.run(report, "studio.ra.routing.RouterBench");
        Fill.each(report, (graph, studio, size) -> ask(graph, studio, size, report));
    }

    static void ask(BenchGraph graph, RunningStudio studio, int size, Report report) {
        var me = studio.as(Fill.MAIN, "creator", "admin");
        var shots = shots(graph);
        var routes = new Samples();
        var read = new Samples();
        var write = new Samples();
        for (int i = 0; i < WARM + COUNTED * Bench.rounds(); i++) {
            var shot = shots.get(i % shots.size());
            boolean counts = i >= WARM;
            time(counts ? routes : null, () -> me.post("/api/routes", "{\"purpose\": \"keyframe\", \"subject\": \"" + shot + "\"}").expect(200));
            time(counts ? read : null, () -> graph.driver().executableQuery("MATCH (s:Shot {id: $id}) RETURN properties(s) AS shot").withParameters(Map.of("id", shot)).execute());
            time(counts ? write : null, () -> graph.driver().executableQuery(Bare.WRITE).withParameters(Map.of("id", shot)).execute());
        }
        report.row("assets", size, "routes p50", routes.p50(), "p95", routes.p95(), "p99", routes.p99(), "bare read p50", read.p50(), "bare write p50", write.p50(),
                "routes / read", routes.p50() / read.p50(), "routes / (read + write)", routes.p50() / (read.p50() + write.p50()));
    }

    private static void time(Samples into, Samples.Work work) {
        if (into == null) {
            work.run();
        } else {
            into.time(work);
        }
    }

    /** Some of the filled workspace, from all of its projects. */
    static List<String> shots(BenchGraph graph) {
        return graph.driver().executableQuery("MATCH (p:Project {workspace: $workspace}) WHERE p.id > '' CALL (p) { MATCH (p)-[:HAS_SCENE]->()-[:HAS_SHOT]->(s) RETURN s.id AS id LIMIT 20 } RETURN id LIMIT 400")
                .withParameters(Map.of("workspace", Fill.MAIN)).execute().records().stream().map(row -> row.get(0).asString()).toList();
    }
}
