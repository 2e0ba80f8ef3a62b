package studio.ra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import studio.ra.graph.TestGraph;

/**
 * The packed studio in a Liberty process of its own, on the graph of this test run. One is shared by all stories; a test of faults starts
 * its own, and may stop, kill and start it again on the same data. None outlives this JVM.
 */
public final class RunningStudio {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path WLP = TARGET.resolve("liberty/wlp");
    /** The classes of the first studio of this JVM as it had them when it was ready, which those after it need not read and look through again. */
    private static final Path CLASSES = TARGET.resolve("studios/classes-" + TestGraph.FORK + ".jsa");
    /** The certificate of the first studio of this JVM: never served, and two seconds to make. */
    private static final Path KEYS = TARGET.resolve("studios/key-" + TestGraph.FORK + ".p12");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static RunningStudio shared;

    private final String name = "studio-" + TestGraph.FORK + '-' + COUNT.incrementAndGet();
    private final Path home = TARGET.resolve("studios").resolve(name);
    private final Path data = home.resolve("data");
    private final int port = TestGraph.freePort();
    private final List<String> settings;
    private Process process;

    private RunningStudio(List<String> settings) {
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** The studio all stories share, started at the first call, without any provider's key. */
    public static synchronized RunningStudio shared() {
        if (shared == null) {
            // kept even where the start fails, so that it is tried once a run
            shared = new RunningStudio(List.of());
            TestGraph.remove(shared.home);
            shared.start();
            TestGraph.used(RunningStudio::leave);
        }
        return shared;
    }

    /** A studio catalogues, asks and renews in the graph by itself: where a test empties it, what it finds must be its own. */
    private static synchronized void leave() {
        shared.kill();
        shared = null;
    }

    /**
     * A studio of the caller's own.
     *
     * @param settings more settings, each {@code ra.google.url=http://…}; they win over the run's own. What begins with a dash is said to its JVM, {@code OTEL_…=…} in its environment
     */
    public static RunningStudio started(String... settings) {
        return started(data -> { }, settings);
    }

    /** The same, in a data folder that is prepared before. */
    public static RunningStudio started(Consumer<Path> prepared, String... settings) {
        var studio = new RunningStudio(List.of(settings));
        TestGraph.remove(studio.home);
        prepared.accept(studio.data);
        studio.start();
        return studio;
    }

    /** Starts it, again on the same data and port, and waits until it answers. */
    public void start() {
        var all = new ArrayList<>(List.of("ra.http.port=" + port));
        if (settings.stream().noneMatch(setting -> setting.startsWith("ra.graph.uri="))) {
            var graph = TestGraph.running();
            all.addAll(List.of("ra.graph.uri=" + graph.uri(), "ra.graph.user=" + graph.user(), "ra.graph.password=" + graph.password()));
        }
        settings.stream().filter(setting -> !setting.startsWith("-")).forEach(all::add);
        try {
            var server = Files.createDirectories(home.resolve("usr/servers/" + name + "/apps")).getParent();
            TestGraph.launch(data, home.resolve("ra.xml"), all);
            Files.copy(Path.of("liberty/server.xml"), server.resolve("server.xml"), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(Path.of("liberty/telemetry.xml"), server.resolve("telemetry.xml"), StandardCopyOption.REPLACE_EXISTING);
            // what is in the archive, unpacked: copying and unpacking it cost a fifth of a start
            if (!Files.exists(server.resolve("apps/ra.war"))) {
                Files.createSymbolicLink(server.resolve("apps/ra.war"), TARGET.resolve("ra"));
            }
            if (Files.exists(KEYS)) {
                Files.copy(KEYS, Files.createDirectories(server.resolve("resources/security")).resolve("key.p12"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(server.resolve("bootstrap.properties"), "ra.xml=" + home.resolve("ra.xml") + "\n");
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "@" + WLP.resolve("lib/platform/java/java9.options"),
                    // they live for a minute or two: compiling for the long run would cost more than it gives
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                    // what the JVM says of classes that it cannot keep so is nobody's concern, and would stand among the lines of the log
                    "-Xlog:disable", "-Xlog:all=error"));
            command.add(Files.exists(CLASSES) ? "-XX:SharedArchiveFile=" + CLASSES : "-XX:+RecordDynamicDumpInfo");
            settings.stream().filter(setting -> setting.startsWith("-")).forEach(command::add);
            command.addAll(List.of("-jar", WLP.resolve("bin/tools/ws-server.jar").toString(), name));
            var java = new ProcessBuilder(command);
            TestGraph.environment(java, settings);
            java.environment().put("WLP_USER_DIR", home.resolve("usr").toString());
            process = java.directory(home.toFile()).redirectErrorStream(true).redirectOutput(console().toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitStatus("/health/started", 200);
        // it answers before it has looked whether its graph is to be migrated
        awaitStatus("/health/ready", 200);
        // the server takes tokens a moment later than requests
        if (Files.exists(data.resolve("token"))) {
            await("/api/", () -> local().get("/api/").status() != 401);
        }
        remember();
    }

    /** Keeps of the first studio what those after it need not make again. */
    private void remember() {
        try {
            if (!Files.exists(KEYS)) {
                Files.copy(home.resolve("usr/servers/" + name + "/resources/security/key.p12"), KEYS);
            }
            if (Files.exists(CLASSES)) {
                return;
            }
            var dump = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid()), "VM.cds", "dynamic_dump", CLASSES.toString())
                    .redirectErrorStream(true).redirectOutput(home.resolve("classes.log").toFile()).start();
            dump.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops it as an operator would, and waits until it is gone. */
    public void stop() {
        process.destroy();
        awaitExit();
    }

    /** Ends it without a warning, as a crash would. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            awaitExit();
        }
    }

    /** Polls until an address answers so. */
    public void awaitStatus(String path, int status) {
        await(status + " of " + path, () -> answers(path, status));
    }

    private void await(String what, BooleanSupplier seen) {
        var patience = Instant.now().plus(PATIENCE);
        while (!seen.getAsBoolean()) {
            if (!process.isAlive() || Instant.now().isAfter(patience)) {
                throw new IllegalStateException("no " + what + "; see " + console());
            }
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    /** The caller whose token is in the data folder: workspace local, creator and admin. */
    public Client local() {
        try {
            return new Client(base(), Files.readString(data.resolve("token")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody of another workspace. */
    public Client as(String workspace, String... groups) {
        return new Client(base(), tokens().mint(workspace, groups));
    }

    public Client nobody() {
        return new Client(base(), null);
    }

    public Client bearing(String token) {
        return new Client(base(), token);
    }

    public Tokens tokens() {
        return new Tokens(data);
    }

    /** Such as {@code http://127.0.0.1:40001}. */
    public String base() {
        return "http://127.0.0.1:" + port;
    }

    public Path data() {
        return data;
    }

    /** What it said so far, line by line. */
    public List<String> said() {
        try {
            return Files.readAllLines(console());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** Of its process, while it runs. */
    public long pid() {
        return process.pid();
    }

    /** Where all that it says lies. */
    public Path console() {
        return home.resolve("console.log");
    }

    private boolean answers(String path, int status) {
        try {
            return nobody().get(path).status() == status;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private void awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " does not stop");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
