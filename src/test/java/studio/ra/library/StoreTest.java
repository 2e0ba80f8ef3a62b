package studio.ra.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path data;
    private Store store;

    @BeforeEach
    void opened() {
        store = new Store(data.toString());
    }

    @Test
    void aStoreKeepsItsIdAndOthersHaveTheirOwn(@TempDir Path elsewhere) {
        assertEquals(store.id(), new Store(data.toString()).id());
        assertFalse(store.id().equals(new Store(elsewhere.toString()).id()));
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
        assertEquals(data.resolve("assets/ba/78").resolve(ABC), store.path(stored));
        assertEquals("abc", Files.readString(store.path(ABC)));
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        var first = store.path(store.keep(bytes("abc")));
        Files.setLastModifiedTime(first, FileTime.from(Instant.EPOCH));
        store.keep(bytes("abc"));
        assertEquals(Instant.EPOCH, Files.getLastModifiedTime(first).toInstant());
        assertEquals(List.of(first), files());
    }

    @Test
    void manyAtOnceKeepingTheSameBytesAllSucceed() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var kept : pool.invokeAll(Collections.nCopies(40, (Callable<Stored>) () -> store.keep(bytes("abc"))))) {
                assertEquals(ABC, kept.get().sha256());
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(1, files().size());
    }

    @Test
    void aFileCutShortIsReplacedByAWholeOne() throws IOException {
        var path = store.path(store.keep(bytes("abc")));
        Files.writeString(path, "ab");
        assertThrows(StorageUnavailable.class, () -> store.path(new Stored(ABC, 3)));
        store.keep(bytes("abc"));
        assertArrayEquals(bytes("abc"), store.bytes(ABC));
    }

    @Test
    void damagedBytesAreNeverHandedOut() throws IOException {
        Files.writeString(store.path(store.keep(bytes("abc"))), "abd");
        assertThrows(StorageUnavailable.class, () -> store.bytes(ABC));
    }

    @Test
    void aMissingFileIsABrokenStorage() throws IOException {
        Files.delete(store.path(store.keep(bytes("abc"))));
        assertThrows(StorageUnavailable.class, () -> store.bytes(ABC));
        assertThrows(StorageUnavailable.class, () -> store.path(ABC));
    }

    @Test
    void whatIsNoHashIsNeverAPath() {
        assertThrows(IllegalArgumentException.class, () -> store.path("../../../../etc/passwd"));
        assertThrows(IllegalArgumentException.class, () -> store.bytes(ABC.toUpperCase()));
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

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
