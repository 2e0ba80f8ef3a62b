package studio.ra.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The time of a JVM whose clock is wrong by as many seconds as a file says. Of the boot class path, where {@link Instant} can see it. */
public final class Skewed {

    private static volatile long seconds;

    private Skewed() {
    }

    /** Named as what it stands in for. */
    public static Instant currentInstant() {
        return Instant.ofEpochMilli(System.currentTimeMillis()).plusSeconds(seconds);
    }

    /** Public, because the agent is of another loader. */
    public static void follow(Path file) {
        var thread = new Thread(() -> watch(file), "skew");
        thread.setDaemon(true);
        thread.start();
    }

    private static void watch(Path file) {
        try {
            for (;; Thread.sleep(100)) {
                var said = Files.readString(file).strip();
                seconds = said.isEmpty() ? seconds : Long.parseLong(said);
            }
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
