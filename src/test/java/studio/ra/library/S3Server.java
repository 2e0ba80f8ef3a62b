package studio.ra.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import software.amazon.awssdk.services.s3.S3Client;

import studio.ra.graph.TestGraph;

/** S3Proxy in a process of its own, which checks every signature and forgets everything at its end, which is no later than this JVM's. */
public final class S3Server implements AutoCloseable {

    public static final String ACCESS = "ra";
    public static final String SECRET = "secret-of-a-test";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port = TestGraph.freePort();
    private final String heap;
    private Process process;

    public S3Server() {
        this("256m");
    }

    /** @param heap in which all its objects are, such as {@code 2g} */
    public S3Server(String heap) {
        this.heap = heap;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        start();
    }

    public void start() {
        try {
            var home = Files.createDirectories(Path.of("target/s3"));
            var settings = Files.write(home.resolve(port + ".conf"), List.of("s3proxy.endpoint=" + endpoint(), "s3proxy.authorization=aws-v4",
                    "s3proxy.identity=" + ACCESS, "s3proxy.credential=" + SECRET, "jclouds.provider=transient-nio2", "jclouds.identity=x", "jclouds.credential=x"));
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap, "-jar",
                    home.resolve("s3proxy.jar").toString(), "--properties", settings.toString()).redirectErrorStream(true)
                    .redirectOutput(home.resolve(port + ".log").toFile()).start();
            var until = Instant.now().plus(PATIENCE);
            while (!speaks()) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    throw new IllegalStateException("no S3 server; see target/s3/" + port + ".log");
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean speaks() {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    public void stop() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        stop();
    }

    /** Such as {@code http://127.0.0.1:40001}. */
    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    S3Client client() {
        return client(SECRET);
    }

    S3Client client(String secret) {
        return Vaults.client(Optional.of(URI.create(endpoint())), "us-east-1", ACCESS, secret);
    }

    /** What a studio is told to keep its stills here. @param bucket that is made for them */
    public String[] settings(String bucket) {
        return new String[] {"ra.s3.endpoint=" + endpoint(), "ra.s3.bucket=" + bucket(bucket), "ra.s3.access.key=" + ACCESS, "ra.s3.secret.key=" + SECRET};
    }

    /** Its name. */
    public String bucket(String name) {
        try (var s3 = client()) {
            s3.createBucket(create -> create.bucket(name));
        }
        return name;
    }
}
