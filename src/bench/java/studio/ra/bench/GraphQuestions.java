package studio.ra.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** What questions about the past cost at each size, over HTTP, each in turn with the others: lineage and impact, pages of the library, search, forecast, replay. */
final class GraphQuestions implements Bench.Table {

    private static final int WARM = 20;
    private static final int COUNTED = 60;
    private static final int PAGE = 50;
    private static final int LATE = 1000;

    @Override
    public void measure(Report report) {
        Fill.each(report, (graph, studio, size) -> ask(graph, studio, size, report));
    }

    static void ask(BenchGraph graph, RunningStudio studio, int size, Report report) {
        var me = studio.as(Fill.MAIN, "creator", "admin");
        var asked = questions(graph, me);
        var samples = new LinkedHashMap<String, Samples>();
        for (int i = 0; i < WARM + COUNTED * Bench.rounds(); i++) {
            int round = i;
            asked.forEach((name, path) -> {
                var into = samples.computeIfAbsent(name, same -> new Samples());
                Samples.Work get = () -> me.get(path.apply(round)).expect(200);
                if (round < WARM) {
                    get.run();
                } else {
                    into.time(get);
                }
            });
        }
        samples.forEach((name, of) -> report.row("assets", size, "question", name, "p50", of.p50(), "p95", of.p95()));
        replay(me, report, size);
    }

    private static Map<String, IntFunction<String>> questions(BenchGraph graph, Client me) {
        var stills = ids(graph, "MATCH (a:Asset {workspace: $workspace}) WHERE a.id > '' AND EXISTS { (a)-[:WAS_DERIVED_FROM]->()-[:WAS_DERIVED_FROM]->() } RETURN a.id LIMIT 200");
        var characters = ids(graph, "MATCH (c:Character {workspace: $workspace}) WHERE c.id > '' RETURN c.id ORDER BY c.id LIMIT 200");
        var projects = ids(graph, "MATCH (p:Project {workspace: $workspace}) WHERE p.id > '' RETURN p.id LIMIT 50");
        int all = (int) graph.driver().executableQuery("MATCH (a:Asset {workspace: $workspace}) WHERE a.id > '' RETURN count(a)").withParameters(Map.of("workspace", Fill.MAIN))
                .execute().records().get(0).get(0).asLong();
        int late = Math.min(LATE, all / PAGE) - 1;
        var cursor = graph.driver().executableQuery("MATCH (a:Asset {workspace: $workspace}) WHERE a.id > '' RETURN a.id ORDER BY a.workspace DESC, a.id DESC SKIP $skip LIMIT 1")
                .withParameters(Map.of("workspace", Fill.MAIN, "skip", late * PAGE - 1)).execute().records().get(0).get(0).asString();
        var words = List.of("ferryman", "lighthouse+rain", "tired+king+tower", "box+roof");
        var asked = new LinkedHashMap<String, IntFunction<String>>();
        asked.put("lineage, depth 10", i -> "/api/assets/" + stills.get(i % stills.size()) + "/lineage?depth=10");
        asked.put("impact of a lock", i -> "/api/characters/" + characters.get(1 + i % (characters.size() - 1)) + "/impact");
        asked.put("impact of the lead", i -> "/api/characters/" + characters.get(0) + "/impact");
        asked.put("library, page 1", i -> "/api/assets?limit=" + PAGE);
        asked.put("library, page " + (late + 1), i -> "/api/assets?limit=" + PAGE + "&cursor=" + cursor);
        asked.put("search by words", i -> "/api/assets?by=words&q=" + words.get(i % words.size()));
        asked.put("search by meaning", i -> "/api/assets?by=meaning&q=" + words.get(i % words.size()));
        asked.put("forecast of a project", i -> "/api/projects/" + projects.get(i % projects.size()) + "/forecast");
        asked.keySet().forEach(name -> me.get(asked.get(name).apply(0)).expect(200));
        return asked;
    }

    private static void replay(Client me, Report report, int size) {
        var replays = new Samples();
        int decisions = 0;
        for (int i = 0; i < 2 + 3 * Bench.rounds(); i++) {
            long start = System.nanoTime();
            decisions = me.post("/api/replays", "{\"last\": 10000, \"models\": {\"enable\": [\"imagen-4-fast\"]}}").expect(200).json().getInt("decisions");
            if (i > 1) {
                replays.add(System.nanoTime() - start);
            }
        }
        report.row("assets", size, "question", "replay of " + decisions + " decisions", "p50", replays.p50(), "p95", replays.p95());
    }

    private static List<String> ids(BenchGraph graph, String query) {
        return graph.driver().executableQuery(query).withParameters(Map.of("workspace", Fill.MAIN)).execute().records().stream().map(row -> row.get(0).asString()).toList();
    }
}
