package studio.ra.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import studio.ra.graph.Ids;

/**
 * Bytes on disk: {@code ab/cd/<sha256>} in one folder. A file appears under its name only when all of it is on the disk, so a crash leaves at most a
 * temporary file. A file's time says when it was last kept.
 */
final class Folder implements Vault {

    /** No vendor's answer is larger. */
    private static final long A_STILL = 64L << 20;

    private final Path folder;
    private volatile String id;

    Folder(Path folder) {
        this.folder = folder;
    }

    @Override
    public String id() throws IOException {
        if (id == null) {
            id = readOrMake(folder.resolve("id"));
        }
        return id;
    }

    private static synchronized String readOrMake(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            Files.writeString(file, Ids.next(), StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        }
        var id = Files.readString(file);
        if (id.isEmpty()) {
            throw new FileAlreadyExistsException(file + " is being written by another studio");
        }
        return id;
    }

    @Override
    public void keep(String sha256, byte[] bytes) throws IOException {
        attached();
        var path = place(sha256);
        if (!renewed(path, bytes.length)) {
            write(folder, incoming(), path, bytes);
        }
    }

    /** Looks and renews in one step, so that who removes it at this moment either sees it renewed, or has it away already and it is written again. */
    private static boolean renewed(Path path, long bytes) throws IOException {
        try {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
            return Files.size(path) == bytes;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public OptionalLong size(String sha256) throws IOException {
        attached();
        try {
            return OptionalLong.of(Files.size(place(sha256)));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream open(String sha256, long first, long last) throws IOException {
        var file = FileChannel.open(place(sha256), StandardOpenOption.READ);
        return new Stretch(Channels.newInputStream(file.position(first)), last + 1 - first);
    }

    @Override
    public List<Held> page(String after, int limit) throws IOException {
        attached();
        var held = new ArrayList<Held>();
        var start = after == null ? "" : after;
        for (var first : names(folder, "[0-9a-f][0-9a-f]")) {
            if (first.compareTo(start.substring(0, Math.min(2, start.length()))) < 0) {
                continue;
            }
            for (var second : names(folder.resolve(first), "[0-9a-f][0-9a-f]")) {
                for (var name : names(folder.resolve(first).resolve(second), "*")) {
                    if (name.matches("[0-9a-f]{64}") && name.compareTo(start) > 0) {
                        add(held, name);
                    }
                    if (held.size() == limit) {
                        return held;
                    }
                }
            }
        }
        return held;
    }

    private void add(List<Held> held, String name) throws IOException {
        try {
            var file = Files.readAttributes(place(name), BasicFileAttributes.class);
            held.add(new Held(name, file.size(), file.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException e) {
            // another studio took it away meanwhile
        }
    }

    private static List<String> names(Path folder, String glob) throws IOException {
        var names = new ArrayList<String>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (NotDirectoryException | NoSuchFileException e) {
            return List.of();
        }
        names.sort(null);
        return names;
    }

    /** Puts it aside first: from then on whoever keeps it writes it anew, and who did before has renewed it, which is seen here. */
    @Override
    public boolean remove(String sha256, Instant before) throws IOException {
        attached();
        var path = place(sha256);
        var aside = Files.createDirectories(leaving()).resolve(System.currentTimeMillis() + "-" + sha256);
        try {
            if (!old(path, before)) {
                return false;
            }
            Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return false;
        }
        if (old(aside, before)) {
            Files.delete(aside);
            return true;
        }
        putBack(aside);
        return false;
    }

    private static boolean old(Path path, Instant before) throws IOException {
        return Files.getLastModifiedTime(path).toInstant().isBefore(before);
    }

    private void putBack(Path aside) throws IOException {
        var name = aside.getFileName().toString();
        var path = place(name.substring(name.indexOf('-') + 1));
        if (Files.exists(path)) {
            Files.delete(aside);
            return;
        }
        // young again, for who keeps it just now may have seen neither
        Files.setLastModifiedTime(aside, FileTime.from(Instant.now()));
        Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
        sync(path.getParent());
    }

    @Override
    public String fault() {
        try {
            attached();
            var incoming = Files.createDirectories(incoming());
            // asked of the folder and not of its disk, which may be mounted twice
            return !Files.isWritable(incoming) ? "read-only" : Files.getFileStore(incoming).getUsableSpace() > A_STILL ? null : "full";
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** A folder that was taken away while the studio runs, as a volume that is unmounted, is not made anew: what is kept there would be gone when it comes back. */
    @Override
    public void attached() throws IOException {
        var file = folder.resolve("id");
        if (id != null && !(Files.isRegularFile(file) && Files.readString(file).equals(id))) {
            throw new FileNotFoundException(folder + " is not the folder this studio began with");
        }
    }

    @Override
    public void sweep(Instant until) throws IOException {
        if (Files.isDirectory(incoming())) {
            for (var name : names(incoming(), "*.tmp")) {
                var leftover = incoming().resolve(name);
                if (old(leftover, until)) {
                    Files.deleteIfExists(leftover);
                }
            }
        }
        for (var name : names(leaving(), "[0-9]*-*")) {
            // its name begins with the moment it was put aside
            if (Instant.ofEpochMilli(Long.parseLong(name.substring(0, name.indexOf('-')))).isBefore(until)) {
                putBack(leaving().resolve(name));
            }
        }
    }

    /** Lets bytes appear at {@code path} all at once and for good. @param within whose folders, from {@code path} up, are made durable too */
    static void write(Path within, Path incoming, Path path, byte[] bytes) throws IOException {
        var temporary = Files.createTempFile(Files.createDirectories(incoming), "", ".tmp");
        try {
            try (var file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                var left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    file.write(left);
                }
                file.force(true);
            }
            Files.createDirectories(path.getParent());
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
            for (var folder = path.getParent(); folder != null && folder.startsWith(within); folder = folder.getParent()) {
                sync(folder);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A renamed file is only durable once its folder is; Windows knows no such thing. */
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path incoming() {
        return folder.resolve("incoming");
    }

    private Path leaving() {
        return folder.resolve("leaving");
    }

    Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    @Override
    public void close() {
        // holds nothing open
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
