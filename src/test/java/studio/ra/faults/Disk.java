package studio.ra.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file system in memory that lies under a folder of a studio: it can be filled, be made read-only, and be taken away. Needs root. */
final class Disk implements AutoCloseable {

    private final Path disk;
    private final Path place;
    private boolean closed;

    private Disk(Path disk, Path place) {
        this.disk = disk;
        this.place = place;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Whether this process may mount at all. */
    static boolean possible() {
        try {
            var here = Files.createTempDirectory(Path.of("target"), "disk-").toAbsolutePath();
            boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "none", here.toString()) && run("umount", here.toString());
            Files.delete(here);
            return mounted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Disk under(Path place, int megabytes) {
        try {
            var disk = new Disk(Files.createTempDirectory(Path.of("target"), "disk-").toAbsolutePath(), Files.createDirectories(place));
            must("mount", "-t", "tmpfs", "-o", "size=" + megabytes + 'm', "none", disk.disk.toString());
            disk.attach();
            return disk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the last byte. */
    void fill() {
        try (var out = Files.newOutputStream(disk.resolve("filler"))) {
            for (var block = new byte[1 << 16];; block = block.length > 1 ? new byte[block.length / 2] : block) {
                fill(out, block);
                if (block.length == 1) {
                    return;
                }
            }
        } catch (IOException full) {
            // its last bytes could not be written either
        }
    }

    private static void fill(java.io.OutputStream out, byte[] block) {
        try {
            for (;;) {
                out.write(block);
            }
        } catch (IOException full) {
            // as it should be
        }
    }

    void empty() {
        try {
            Files.delete(disk.resolve("filler"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void readOnly(boolean yes) {
        must("mount", "-o", "remount,bind," + (yes ? "ro" : "rw"), place.toString());
    }

    void attach() {
        must("mount", "--bind", disk.toString(), place.toString());
    }

    void detach() {
        must("umount", place.toString());
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            run("umount", "-l", place.toString());
            run("umount", "-l", disk.toString());
        }
    }

    private static void must(String... command) {
        if (!run(command)) {
            throw new IllegalStateException("in vain: " + String.join(" ", command));
        }
    }

    private static boolean told(String[] command, String fault) {
        System.err.println(String.join(" ", command) + ": " + fault.strip());
        return false;
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 || told(command, said);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
