package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes in a folder. */
class StoreTest extends StoreContract {

    @TempDir
    Path data;

    @Override
    Store opened() {
        return in(data);
    }

    @Override
    void overwrite(String sha256, byte[] bytes) throws IOException {
        Files.write(path(sha256), bytes);
    }

    @Override
    void lose(String sha256) throws IOException {
        Files.delete(path(sha256));
    }

    @Test
    void aStoreKeepsItsIdAndOthersHaveTheirOwn(@TempDir Path elsewhere) {
        assertEquals(store.id(), in(data).id());
        assertFalse(store.id().equals(in(elsewhere).id()));
    }

    @Test
    void aFolderThatWasTakenAwayIsNotMadeAnewAndIsUsedAgainWhenItIsBack() throws IOException {
        store.id();
        var stored = store.keep(bytes("abc"));
        assertTrue(store.room());
        var assets = data.resolve("assets");
        Files.move(assets, data.resolve("elsewhere"));
        assertFalse(store.room());
        assertThrows(StorageUnavailable.class, () -> store.keep(bytes("abcd")));
        assertFalse(Files.exists(assets));
        Files.move(data.resolve("elsewhere"), assets);
        assertTrue(store.room());
        assertEquals(stored, store.keep(bytes("abc")));
    }

    @Test
    void anIdThatCannotBeMadeIsABrokenStorage() throws IOException {
        Files.writeString(data.resolve("assets"), "");
        assertThrows(StorageUnavailable.class, store::id);
        assertFalse(store.room());
    }

    @Test
    void bytesAreKeptUntouchedUnderTheirHash() throws IOException {
        var stored = store.keep(bytes("abc"));
        assertEquals(new Stored(ABC, 3), stored);
        assertArrayEquals(bytes("abc"), store.bytes(ABC));
        assertEquals("abc", Files.readString(data.resolve("assets/ba/78").resolve(ABC)));
    }

    @Test
    void theSameBytesAreKeptOnceAndAreAsYoungAsWhenTheyWereLastKept() throws IOException {
        var first = path(store.keep(bytes("abc")).sha256());
        var file = Files.readAttributes(first, BasicFileAttributes.class).fileKey();
        Files.setLastModifiedTime(first, FileTime.from(Instant.EPOCH));
        store.keep(bytes("abc"));
        assertEquals(file, Files.readAttributes(first, BasicFileAttributes.class).fileKey());
        assertTrue(Files.getLastModifiedTime(first).toInstant().isAfter(Instant.EPOCH));
        assertEquals(List.of(first), files());
    }

    @Test
    void aFileCutShortIsReplacedByAWholeOne() throws IOException {
        overwrite(store.keep(bytes("abc")).sha256(), bytes("ab"));
        assertThrows(StorageUnavailable.class, () -> store.present(new Stored(ABC, 3)));
        store.keep(bytes("abc"));
        assertArrayEquals(bytes("abc"), store.bytes(ABC));
    }

    @Test
    void whatACrashPutAsideIsBackAfterTheNextStart() throws IOException {
        var path = path(store.keep(bytes("abc")).sha256());
        var leaving = Files.createDirectories(data.resolve("assets/leaving"));
        Files.move(path, leaving.resolve("1000-" + ABC));
        store.start(this);
        assertArrayEquals(bytes("abc"), store.bytes(ABC));
        Files.move(path, leaving.resolve(System.currentTimeMillis() + "-" + ABC));
        store.start(this);
        assertFalse(Files.exists(path));
    }

    @Test
    void aFolderThatCannotBeWrittenIsABrokenStorage() throws IOException {
        Files.writeString(data.resolve("assets"), "a file where the folder should be");
        assertThrows(StorageUnavailable.class, () -> store.keep(bytes("abc")));
    }

    @Test
    void aFailureOnTheWayLeavesNeitherAPartialNorATemporaryFile() throws IOException {
        var obstacle = Files.createDirectories(data.resolve("assets")).resolve("ba");
        Files.writeString(obstacle, "in the way of the last step");
        assertThrows(StorageUnavailable.class, () -> store.keep(bytes("abc")));
        assertEquals(List.of(obstacle), files());
        Files.delete(obstacle);
        assertEquals(ABC, store.keep(bytes("abc")).sha256());
    }

    @Test
    void whatACrashLeftIsSweptAndWhatIsBeingWrittenIsNot() throws IOException {
        var incoming = Files.createDirectories(data.resolve("assets/incoming"));
        var left = Files.writeString(incoming.resolve("old.tmp"), "half of a");
        Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));
        var busy = Files.writeString(incoming.resolve("new.tmp"), "half of b");
        store.start(this);
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(busy));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Path path(String sha256) {
        return new Folder(data.resolve("assets")).place(sha256);
    }

    private static Store in(Path data) {
        return new Store(new Folder(data.resolve("assets")), data);
    }
}
