package studio.ra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import studio.ra.RunningStudio;
import studio.ra.graph.TestGraph;

/** A graph server of a table's own, of the size that {@code mvn} starts or larger, and studios on it. Its driver is a bare one: what Ra is compared with. */
final class BenchGraph implements AutoCloseable {

    /** Studios run as {@code mvn} runs them; those of tests are compiled for a short life. */
    private static final List<String> LASTING = List.of("-XX:TieredStopAtLevel=4", "-XX:-UseSerialGC", "-XX:+UseG1GC");

    private final Path data;
    private final String uri;
    private final String password;
    private final Driver driver;

    /** @param heap of its JVM, such as {@code 768m}, which is what {@code mvn} gives it */
    BenchGraph(String heap) {
        try {
            data = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench").toAbsolutePath()), "graph-");
            int bolt = TestGraph.freePort();
            TestGraph.launch(data, data.resolve("ra.xml"), List.of("graph.heap=" + heap, "graph.options=", "graph.setting=", "ra.bolt.port=" + bolt,
                    "ra.browser.port=" + TestGraph.freePort(), "ra.http.port=" + TestGraph.freePort()));
            uri = "bolt://127.0.0.1:" + bolt;
            password = Files.readString(data.resolve("graph-password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
    }

    Driver driver() {
        return driver;
    }

    String uri() {
        return uri;
    }

    /** The first value of the first row. */
    String text(String query, Map<String, Object> parameters) {
        return driver.executableQuery(query).withParameters(parameters).execute().records().get(0).get(0).asString();
    }

    /** A studio on it. @param settings more of them; they win */
    RunningStudio studio(String... settings) {
        var all = new ArrayList<>(List.of("ra.graph.uri=" + uri, "ra.graph.user=neo4j", "ra.graph.password=" + password));
        all.addAll(LASTING);
        all.addAll(List.of(settings));
        var studio = RunningStudio.started(all.toArray(String[]::new));
        // the first on a graph migrates it
        studio.awaitStatus("/health/ready", 200);
        return studio;
    }

    /** Of the server's process. */
    long pid() {
        try {
            return Long.parseLong(Files.readString(data.resolve("graph.lock")).split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of its store on disk. */
    long bytes() {
        try (var files = Files.walk(data.resolve("graph/data/databases"))) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.close();
        var server = ProcessHandle.of(pid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
