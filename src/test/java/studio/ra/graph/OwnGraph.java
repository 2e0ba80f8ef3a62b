package studio.ra.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.neo4j.driver.Driver;

/** A graph server of a test's own, which can be stopped, killed and started again with the same data on the same port. It ends with this JVM. */
public final class OwnGraph implements AutoCloseable {

    private final Path data;
    private final int bolt = TestGraph.freePort();
    private final int browser = TestGraph.freePort();
    private Driver driver;

    public OwnGraph() {
        try {
            data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "own-graph-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    /** Returns when it speaks. */
    public void start() {
        TestGraph.launch(data, data.resolve("ra.xml"), List.of("ra.bolt.port=" + bolt, "ra.browser.port=" + browser, "ra.http.port=" + TestGraph.freePort()));
    }

    /** Stops it as an operator would, and waits until it is gone. */
    public void stop() {
        end(ProcessHandle::destroy);
    }

    /** Ends it without a warning. */
    public void kill() {
        end(ProcessHandle::destroyForcibly);
    }

    /** Its data folder: {@code graph/} with the store, and {@code graph-password}. */
    public Path data() {
        return data;
    }

    public TestGraph running() {
        try {
            return new TestGraph("bolt://127.0.0.1:" + bolt, "neo4j", Files.readString(data.resolve("graph-password")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A {@link Graph} on it; all callers share its driver. */
    public synchronized Graph graph() {
        if (driver == null) {
            driver = running().driver();
        }
        return new Graph(driver, new Migrated(driver));
    }

    @Override
    public synchronized void close() {
        if (driver != null) {
            driver.close();
        }
        kill();
        TestGraph.remove(data);
    }

    private void end(Consumer<ProcessHandle> how) {
        try {
            // the launcher's own lock: who has it, then whom that follows
            var server = ProcessHandle.of(Long.parseLong(Files.readString(data.resolve("graph.lock")).split(" ")[0])).orElseThrow();
            how.accept(server);
            server.onExit().get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
