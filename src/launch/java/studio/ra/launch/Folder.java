package studio.ra.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The data folder. Who uses it holds a lock of the operating system on a file there, which no death can leave behind; the file names the
 * process, and after it the process that it follows.
 */
record Folder(Path path) {

    /** Creates it if need be. @throws Refused where it cannot be written */
    static Folder writable(Path path) {
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, "writable", null));
            return new Folder(path);
        } catch (IOException e) {
            throw new Refused("RA_DATA is not a folder that can be written: " + path);
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Writes a file that only its owner can read, whole or not at all. */
    void secret(String name, String text) throws IOException {
        var file = file(name);
        var owner = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var draft = owner ? Files.createTempFile(file.getParent(), "draft", null, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(file.getParent(), "draft", null);
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes a lock until this process ends; empty where another process has it. */
    Optional<FileLock> lock(String name, String holder) {
        try {
            var channel = FileChannel.open(file(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(java.nio.charset.StandardCharsets.US_ASCII.encode(holder));
            return Optional.of(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Process ids in a lock's file while somebody holds the lock: the holder's, then the one it follows. Empty where nobody does. */
    long[] holders(String name) {
        if (!Files.exists(file(name))) {
            return new long[0];
        }
        try (var channel = FileChannel.open(file(name), StandardOpenOption.READ, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
            return lock != null ? new long[0]
                    : Files.readString(file(name)).lines().flatMap(line -> java.util.Arrays.stream(line.split(" "))).mapToLong(Long::parseLong).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
