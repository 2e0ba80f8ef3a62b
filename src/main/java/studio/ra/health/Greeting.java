package studio.ra.health;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the person who typed {@code mvn} where everything is, once the studio answers. */
@ApplicationScoped
class Greeting {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Optional<String> text;
    private final URI started;

    @Resource
    ManagedScheduledExecutorService later;

    @Inject
    Greeting(@ConfigProperty(name = "ra.greeting") Optional<String> text, @ConfigProperty(name = "ra.http.host") Optional<String> host,
            @ConfigProperty(name = "ra.http.port", defaultValue = "9080") int port) {
        this.text = text;
        this.started = URI.create("http://" + host.orElse("127.0.0.1") + ":" + port + "/health/started");
    }

    /** For the container's proxy. */
    protected Greeting() {
        this(Optional.empty(), Optional.empty(), 9080);
    }

    void prepare(@Observes @Initialized(ApplicationScoped.class) Object context) {
        if (text.isPresent()) {
            later.schedule(this::greet, 200, TimeUnit.MILLISECONDS);
        }
    }

    private void greet() {
        if (answers()) {
            // past the server's own logging, because the sign-in link belongs into no log
            var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.println(text.orElseThrow());
        } else {
            later.schedule(this::greet, 500, TimeUnit.MILLISECONDS);
        }
    }

    private boolean answers() {
        try {
            return http.send(HttpRequest.newBuilder(started).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
