package studio.ra.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code mvn -Pbench verify -Dbench=<table>}: measures one table. */
final class Bench {

    /** What a table measures into its report; it stops what it started. */
    interface Table {

        void measure(Report report);
    }

    private static final Map<String, Table> TABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("judgment", new Judgment()),
            Map.entry("pages", new Pages()),
            Map.entry("plans", new Plans()),
            Map.entry("bytes", new Bytes()),
            Map.entry("drawing", new Drawing()),
            Map.entry("trips", new Trips()),
            Map.entry("questions", new GraphQuestions()),
            Map.entry("footprint", new Footprint()),
            Map.entry("load", new Load()),
            Map.entry("replicas", new Replicas()),
            Map.entry("buckets", new Buckets()),
            Map.entry("growth", report -> Fill.each(report, (graph, studio, size) -> {
                // one filling for both: a large graph takes longer to fill than to be asked
                Judgment.ask(graph, studio, size, report);
                GraphQuestions.ask(graph, studio, size, report);
            })),
            Map.entry("fill", new Fill())));

    private Bench() {
    }

    public static void main(String[] args) {
        var table = TABLES.get(args[0]);
        if (table == null) {
            throw new IllegalArgumentException("there is no table " + args[0] + " but " + TABLES.keySet());
        }
        var report = new Report(args[0]);
        table.measure(report);
        report.close();
        // what RunningStudio and the graph left to their shutdown hooks ends now, whatever threads a client keeps
        System.exit(0);
    }

    /** How many assets the graph has, one measurement each: {@code -Dbench.sizes=10000,100000,1000000}. */
    static List<Integer> sizes() {
        return Arrays.stream(System.getProperty("bench.sizes", "10000").split(",")).map(String::strip).map(Integer::valueOf).toList();
    }

    /** By how much more is measured than the least that tells something: {@code -Dbench.rounds=5}. */
    static int rounds() {
        return Integer.getInteger("bench.rounds", 1);
    }
}
