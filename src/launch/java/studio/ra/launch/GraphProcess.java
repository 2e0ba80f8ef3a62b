package studio.ra.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Starts Neo4j in a JVM of its own and waits until it speaks Bolt. It ends with the process that started this one, however that ends. */
final class GraphProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path launch;
    private final Folder data;
    private final Settings settings;

    GraphProcess(Path launch, Folder data, Settings settings) {
        this.launch = launch;
        this.data = data;
        this.settings = settings;
    }

    /** @return the password of user neo4j */
    String start() throws IOException, InterruptedException {
        var home = Files.createDirectories(data.file("graph"));
        var password = password(home);
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(home.resolve("conf/neo4j.conf"), conf());
        var log = Files.createDirectories(home.resolve("logs")).resolve("process.log");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + System.getProperty("graph.heap", "768m"));
        // a graph that lives for a test run compiles for a short life
        command.addAll(Stream.of(System.getProperty("graph.options", "").split(" ")).filter(option -> !option.isEmpty()).toList());
        command.add("@" + launch.resolve("graph.args"));
        command.add(GraphServer.class.getName());
        command.add(data.path().toString());
        command.add(Long.toString(ProcessHandle.current().parent().orElseThrow().pid()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        await(process, log);
        return password;
    }

    private String password(Path home) throws IOException {
        var file = data.file("graph-password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        if (Files.exists(home.resolve("data/databases/system"))) {
            throw new Refused("the graph in " + home + " has a password, but " + file + " is missing");
        }
        var random = new byte[18];
        new SecureRandom().nextBytes(random);
        data.secret("graph-password", HexFormat.of().formatHex(random));
        return Files.readString(file);
    }

    /** Ends with a line of the caller's own: a graph of tests has one more setting. */
    private String conf() {
        int bolt = settings.port(Setting.BOLT_PORT);
        return """
                server.bolt.listen_address=127.0.0.1:%d
                server.bolt.advertised_address=127.0.0.1:%d
                server.http.listen_address=127.0.0.1:%d
                server.memory.pagecache.size=128m
                dbms.security.auth_enabled=true
                dbms.usage_report.enabled=false
                client.allow_telemetry=false
                db.transaction.timeout=60s
                db.tx_log.preallocate=false
                db.tx_log.rotation.retention_policy=100M size
                internal.dbms.bolt.netty_server_shutdown_quiet_period=0
                %s
                """.formatted(bolt, bolt, settings.port(Setting.BROWSER_PORT), System.getProperty("graph.setting", ""));
    }

    private void await(Process process, Path log) throws IOException, InterruptedException {
        var patience = Instant.now().plus(PATIENCE);
        while (!speaksBolt()) {
            if (!process.isAlive() || Instant.now().isAfter(patience)) {
                process.destroy();
                throw new Refused("the graph did not start; see " + log);
            }
            Thread.sleep(100);
        }
    }

    /** The Bolt handshake: a server that is up answers the magic number and four versions with one version that is not zero. */
    private boolean speaksBolt() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", settings.port(Setting.BOLT_PORT)), 1000);
            socket.setSoTimeout(2000);
            socket.getOutputStream().write(ByteBuffer.allocate(20).putInt(0x6060B017).putInt(0x00040405).putInt(0x0004).putInt(0).putInt(0).array());
            InputStream answer = socket.getInputStream();
            return ByteBuffer.wrap(answer.readNBytes(4)).getInt() != 0;
        } catch (IOException | java.nio.BufferUnderflowException e) {
            return false;
        }
    }
}
