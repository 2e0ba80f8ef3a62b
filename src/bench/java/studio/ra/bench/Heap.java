package studio.ra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a process allocates and keeps, told by its own log of collections: {@link #setting} is for its command line. */
final class Heap {

    private static final Pattern COLLECTION = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(");

    private final Path log;

    /** @param name of a process that logs, once */
    Heap(String name) {
        log = Path.of("target/bench").toAbsolutePath().resolve(name + "-" + System.nanoTime() + ".gc");
    }

    String setting() {
        return "-Xlog:gc:file=" + log + "::filecount=0";
    }

    /** Megabytes that survive a full collection, which this asks for. */
    long kept(long pid) {
        collect(pid);
        return last();
    }

    /** Megabytes allocated by everything since {@code from} said so, up to now. */
    long allocated(long pid) {
        collect(pid);
        long allocated = 0;
        long left = 0;
        for (var line : lines()) {
            var found = COLLECTION.matcher(line);
            if (found.find()) {
                allocated += Math.max(0, Long.parseLong(found.group(1)) - left);
                left = Long.parseLong(found.group(2));
            }
        }
        return allocated;
    }

    /** Megabytes of memory a process has, as the system counts. */
    static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmRSS:")).mapToLong(line ->
                    Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0) >> 10;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long last() {
        long left = 0;
        for (var line : lines()) {
            var found = COLLECTION.matcher(line);
            left = found.find() ? Long.parseLong(found.group(2)) : left;
        }
        return left;
    }

    private java.util.List<String> lines() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(long pid) {
        try {
            new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), "GC.run").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
