package studio.ra.bench;

import java.util.stream.IntStream;

/** One, two and four studios on one graph and one machine, which they share with the graph, the vendor and the clients: images a second, and whether anything was drawn twice. */
final class Replicas implements Bench.Table {

    private static final int CLIENTS = 32;
    private static final int DRAWINGS = 400;

    @Override
    public void measure(Report report) {
        for (int many : new int[] {1, 2, 4}) {
            try (var graph = new BenchGraph("768m"); var images = new ImageVendor()) {
                var studios = IntStream.range(0, many).mapToObj(i -> graph.studio("ra.openai.url=" + images.url(), "ra.openai.price=1", "ra.openai.lanes=" + CLIENTS / many)).toList();
                // their keys differ, so each has a token of its own for the same workspace
                var clients = studios.stream().map(studio -> studio.as("replicas", "creator", "admin")).toList();
                Drawing.ready(clients.get(0));
                var characters = IntStream.range(0, CLIENTS).mapToObj(i -> Drawing.character(clients.get(0))).toList();
                var latency = new Samples();
                Crowd.does(CLIENTS, CLIENTS * 4, new Samples(), i -> Drawing.draw(clients.get(i % many), characters.get(i % CLIENTS), Drawing.order(false)));
                long before = images.drawn();
                int drawings = DRAWINGS * Bench.rounds();
                double seconds = Crowd.does(CLIENTS, drawings, latency, i -> Drawing.draw(clients.get(i % many), characters.get(i % CLIENTS), Drawing.order(false)));
                var books = clients.get(many - 1).get("/api/credits/audit").expect(200).json();
                report.row("studios", many, "drawings", drawings, "ordered of the vendor", images.drawn() - before, "images/s", drawings / seconds, "p50", latency.p50(), "p99", latency.p99(),
                        "the books add up", String.valueOf(books.getBoolean("ok")));
                studios.forEach(studio -> studio.stop());
            }
        }
    }
}
