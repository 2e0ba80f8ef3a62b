package studio.ra.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * One real Neo4j per test run: a container where an engine answers, otherwise the server that {@code mvn} starts. It ends with this JVM.
 *
 * @param uri such as {@code bolt://127.0.0.1:40001}
 */
public record TestGraph(String uri, String user, String password) {

    /** Which of the JVMs this is that run tests side by side. */
    public static final String FORK = System.getProperty("ra.fork", "n1");

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static TestGraph shared;
    private static Driver driver;
    private static Graph graph;
    private static Runnable leave = () -> { };

    /** The graph of this run, started at the first call. */
    public static synchronized TestGraph running() {
        if (shared == null) {
            shared = DockerClientFactory.instance().isDockerAvailable() ? contained() : launched();
        }
        return shared;
    }

    /** A {@link Graph} outside the container, migrated; all callers share its driver. */
    public static synchronized Graph graph() {
        if (graph == null) {
            driver = running().driver();
            var migrated = new Migrated(driver);
            migrated.ensure();
            graph = new Graph(driver, migrated);
        }
        return graph;
    }

    /** A test's own statement, which may look into every workspace. */
    public static Cypher cypher(String name, String text) {
        return new Cypher(name, Cypher.OF_THE_STUDIO + "a test looks behind the doors\n" + text);
    }

    /** Who works on the graph by itself and has to leave it before it is emptied. @param leave called once */
    public static synchronized void used(Runnable leave) {
        TestGraph.leave = leave;
    }

    /** Empties the graph but for the rows that migrations bring, and nobody but the caller works on it then; returns a {@link Graph} on it. */
    public static synchronized Graph wipe() {
        leave.run();
        leave = () -> { };
        var graph = graph();
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock DETACH DELETE n").execute();
        migrations().stream().filter(text -> !text.contains("CREATE CONSTRAINT") && !text.contains(" INDEX ")).forEach(text -> run(driver, text));
        return graph;
    }

    /** Runs one migration again, on what is in the graph. @param name such as {@code V002__catalogue} */
    public static void migrate(String name) {
        graph();
        migrate(driver, name);
    }

    /** The same on another graph. */
    public static void migrate(Driver on, String name) {
        try {
            run(on, Files.readString(Path.of("graph-migrations", name + ".cypher")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Driver on, String migration) {
        Arrays.stream(migration.split(";\\s*(\\R|$)")).filter(statement -> !statement.isBlank()).forEach(statement -> on.executableQuery(statement).execute());
    }

    Driver driver() {
        return GraphDatabase.driver(uri, AuthTokens.basic(user, password));
    }

    /** A port that nobody listens on now. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the launcher of {@code mvn} as this process's child and waits for it; settings are {@code ra.…=value}. */
    public static void launch(Path data, Path xml, List<String> settings) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dgraph.heap=512m", "-Dgraph.options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
                // a graph that is emptied and filled all the time would plan every statement anew every ten seconds, which was a third of what it did
                "-Dgraph.setting=dbms.cypher.min_replan_interval=1d", "-Dra.data=" + data));
        settings.stream().filter(setting -> !setting.startsWith("OTEL_")).forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-cp", TARGET.resolve("launch/classes").toString(), "studio.ra.launch.Start", TARGET.resolve("launch").toString(), xml.toString()));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true);
            environment(process, settings);
            var started = process.start();
            var said = new String(started.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (started.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing of whoever runs the tests configures a child, but what a test says: {@code OTEL_…=…} of the settings. */
    public static void environment(ProcessBuilder process, List<String> settings) {
        var environment = process.environment();
        environment.keySet().removeIf(name -> name.startsWith("RA_"));
        settings.stream().filter(setting -> setting.startsWith("OTEL_")).map(setting -> setting.split("=", 2)).forEach(setting -> environment.put(setting[0], setting[1]));
    }

    private static TestGraph contained() {
        var container = new Neo4jContainer("neo4j:5.26-community").withAdminPassword("test-password");
        container.start();
        return new TestGraph(container.getBoltUrl(), "neo4j", "test-password");
    }

    private static TestGraph launched() {
        try {
            if (FORK.equals("n1")) {
                tidy();
            }
            var data = TARGET.resolve("test-graph-" + ProcessHandle.current().pid());
            int bolt = freePort();
            launch(data, data.resolve("ra.xml"), List.of("ra.bolt.port=" + bolt, "ra.browser.port=" + freePort(), "ra.http.port=" + freePort()));
            return new TestGraph("bolt://127.0.0.1:" + bolt, "neo4j", Files.readString(data.resolve("graph-password")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what killed runs left. */
    private static void tidy() throws IOException {
        try (var old = Files.newDirectoryStream(TARGET, "test-graph-*")) {
            old.forEach(folder -> {
                if (ProcessHandle.of(Long.parseLong(folder.getFileName().toString().substring(11))).isEmpty()) {
                    remove(folder);
                }
            });
        }
    }

    /** Removes a folder with all it holds, if it is there. */
    public static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> migrations() {
        try (var files = Files.list(Path.of("graph-migrations"))) {
            var texts = new ArrayList<String>();
            for (var file : files.sorted().toList()) {
                texts.add(Files.readString(file).strip());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
