package studio.ra.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import studio.ra.graph.TestGraph;

/** From {@code mvn} to ready in an empty data folder, built before; then what each process keeps in memory after every thousand drawings: 10,000 with {@code -Dbench.rounds=10}. */
final class Footprint implements Bench.Table {

    private static final int DRAWINGS = 1000;
    private static final int CLIENTS = 8;

    @Override
    public void measure(Report report) {
        report.row("from mvn to ready, s", ready());
        var heap = new Heap("footprint");
        try (var graph = new BenchGraph("768m"); var images = new ImageVendor()) {
            var studio = graph.studio("ra.openai.url=" + images.url(), "ra.openai.price=1", "ra.openai.lanes=" + CLIENTS, heap.setting());
            var me = Drawing.ready(studio.as("drawing", "creator", "admin"));
            for (int thousand = 0; thousand <= Bench.rounds(); thousand++) {
                if (thousand > 0) {
                    // a subject each, as nobody draws one a thousand times within minutes
                    var characters = java.util.stream.IntStream.range(0, 50).mapToObj(i -> Drawing.character(me)).toList();
                    Crowd.does(CLIENTS, DRAWINGS, new Samples(), i -> Drawing.draw(me, characters.get(i % characters.size()), Drawing.order(false)));
                }
                report.row("drawings", thousand * DRAWINGS, "studio, MB of heap kept", heap.kept(studio.pid()), "studio, MB resident", Heap.resident(studio.pid()),
                        "graph, MB resident", Heap.resident(graph.pid()));
            }
            studio.stop();
        }
    }

    private static double ready() {
        try {
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench").toAbsolutePath()), "start-");
            var mvn = new ProcessBuilder("mvn", "-B").redirectErrorStream(true);
            mvn.environment().keySet().removeIf(name -> name.startsWith("RA_") || name.startsWith("MAVEN_"));
            mvn.environment().put("RA_DATA", data.toString());
            for (var port : new String[] {"RA_HTTP_PORT", "RA_BOLT_PORT", "RA_BROWSER_PORT"}) {
                mvn.environment().put(port, Integer.toString(TestGraph.freePort()));
            }
            long start = System.nanoTime();
            var process = mvn.start();
            try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = said.readLine(); line != null; line = said.readLine()) {
                    if (line.contains("Ra is ready")) {
                        return (System.nanoTime() - start) / 1e9;
                    }
                }
                throw new IllegalStateException("mvn ended before Ra was ready");
            } finally {
                process.destroy();
                process.onExit().join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
