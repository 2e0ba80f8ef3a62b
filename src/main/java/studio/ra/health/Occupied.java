package studio.ra.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Holds the lock of the data folder while this studio runs, so that the next local start can say who is in the way. The lock is the
 * operating system's: no crash leaves it behind. The file says this process and the one it follows, as the launcher reads it.
 */
@ApplicationScoped
class Occupied {

    private final Optional<String> file;
    private final Optional<String> follows;
    private FileChannel channel;

    @Inject
    Occupied(@ConfigProperty(name = "ra.lock") Optional<String> file, @ConfigProperty(name = "ra.follows") Optional<String> follows) {
        this.file = file;
        this.follows = follows;
    }

    /** For the container's proxy. */
    protected Occupied() {
        this(Optional.empty(), Optional.empty());
    }

    void occupy(@Observes @Initialized(ApplicationScoped.class) Object started) throws IOException {
        if (file.isPresent()) {
            channel = FileChannel.open(Path.of(file.get()), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new IllegalStateException("another studio already uses the data folder of " + file.get());
            }
            channel.truncate(0);
            channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + follows.map(pid -> " " + pid).orElse("")));
        }
    }

    @PreDestroy
    void leave() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
