package studio.ra.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

/**
 * Prepares one start of the studio and ends when its graph answers. Arguments: the folder the build left for it, and the file of settings
 * it writes for the studio. Anything in the way is one line and exit code 1, before the studio is started.
 */
public final class Start {

    private static final Duration STOPPING = Duration.ofSeconds(90);

    private Start() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            prepare(Path.of(args[0]), Path.of(args[1]));
        } catch (Refused refused) {
            System.err.println("Ra does not start: " + refused.getMessage());
            System.exit(1);
        }
    }

    private static void prepare(Path launch, Path xml) throws IOException, InterruptedException {
        var settings = new Settings(System.getenv(), commandLine(launch.resolve("ra.properties")));
        var data = Folder.writable(settings.data());
        unused(data, "graph.lock");
        unused(data, "studio.lock");
        free(settings, Setting.HTTP_PORT);
        if (!settings.external()) {
            free(settings, Setting.BOLT_PORT);
            free(settings, Setting.BROWSER_PORT);
        }
        var signIn = settings.local() ? SignIn.here(new Identity(data).token(), data) : SignIn.at(settings, data);
        var password = settings.external() ? settings.value(Setting.GRAPH_PASSWORD).orElse("") : new GraphProcess(launch, data, settings).start();
        new StudioXml(settings, data, password, signIn).write(xml, "false".equalsIgnoreCase(System.getenv("OTEL_SDK_DISABLED")));
    }

    private static Properties commandLine(Path file) throws IOException {
        var said = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                said.load(in);
            }
        }
        System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith("ra."))
                .forEach(name -> said.setProperty(name, System.getProperty(name)));
        return said;
    }

    /** Waits for what is already on its way out, because the process it followed is gone. */
    private static void unused(Folder data, String lock) throws InterruptedException {
        var patience = Instant.now().plus(STOPPING);
        for (var holders = data.holders(lock); holders.length > 0; holders = data.holders(lock)) {
            boolean stopping = holders.length > 1 && ProcessHandle.of(holders[1]).isEmpty();
            if (!stopping || Instant.now().isAfter(patience)) {
                throw new Refused("another studio (process " + holders[0] + ") already uses the data folder " + data.path() + "; stop it first");
            }
            Thread.sleep(200);
        }
    }

    private static void free(Settings settings, Setting port) throws IOException {
        var host = port == Setting.HTTP_PORT ? settings.value(Setting.HTTP_HOST).orElseThrow() : "127.0.0.1";
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), settings.port(port)));
        } catch (java.net.UnknownHostException e) {
            throw new Refused("RA_HTTP_HOST is not an address of this machine: " + host);
        } catch (java.net.SocketException e) {
            throw new Refused("port " + settings.port(port) + " is taken or cannot be used; set " + port.variable() + " to a free one");
        }
    }
}
