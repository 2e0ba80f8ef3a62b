package studio.ra.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place for bytes does. */
abstract class StoreContract {

    static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final Instant LATER = Instant.now().plus(Duration.ofHours(1));

    Store store;

    /** An empty place, or the same place again. */
    abstract Store opened() throws IOException;

    /** Behind the store's back. */
    abstract void overwrite(String sha256, byte[] bytes) throws IOException;

    abstract void lose(String sha256) throws IOException;

    @BeforeEach
    void begun() throws IOException {
        store = opened();
    }

    @Test
    void whoeverOpensItFindsTheSameId() throws IOException {
        assertEquals(store.id(), opened().id());
        assertTrue(store.room());
        store.attached();
    }

    @Test
    void whatIsKeptReadsBackAsItWas() throws IOException {
        var stored = store.keep(bytes("abc"));
        assertEquals(new Stored(ABC, 3), stored);
        assertArrayEquals(bytes("abc"), store.bytes(ABC));
        assertEquals(stored, store.present(stored));
        assertEquals(stored, store.keep(bytes("abc")));
        assertArrayEquals(bytes("abc"), opened().bytes(ABC));
        assertEquals(Store.State.WHOLE, store.examine(stored));
    }

    @Test
    void aRangeIsOnlyThat() throws IOException {
        var stored = store.keep(bytes("0123456789"));
        for (var range : new int[][] {{0, 0}, {0, 9}, {3, 5}, {9, 9}}) {
            try (var in = store.open(stored, range[0], range[1])) {
                assertEquals("0123456789".substring(range[0], range[1] + 1), new String(in.readAllBytes(), UTF_8));
            }
        }
    }

    @Test
    void severalMegabytesAreKeptToo() {
        var large = new byte[5 << 20];
        new java.util.Random(7).nextBytes(large);
        var stored = store.keep(large);
        assertArrayEquals(large, store.bytes(stored.sha256()));
        assertEquals(Store.State.WHOLE, store.examine(stored));
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
        assertEquals(List.of(ABC), store.page(null, 10).stream().map(Vault.Held::sha256).toList());
    }

    @Test
    void damagedBytesAreNeverHandedOut() throws IOException {
        var stored = store.keep(bytes("abc"));
        overwrite(ABC, bytes("abd"));
        assertThrows(StorageUnavailable.class, () -> store.bytes(ABC));
        assertEquals(Store.State.DAMAGED, store.examine(stored));
        overwrite(ABC, bytes("ab"));
        assertThrows(StorageUnavailable.class, () -> store.present(stored));
        assertEquals(Store.State.DAMAGED, store.examine(stored));
    }

    @Test
    void whatIsMissingIsABrokenStorage() throws IOException {
        var stored = store.keep(bytes("abc"));
        lose(ABC);
        assertThrows(StorageUnavailable.class, () -> store.bytes(ABC));
        assertThrows(StorageUnavailable.class, () -> store.present(stored));
        assertThrows(StorageUnavailable.class, () -> store.open(stored, 0, 2));
        assertEquals(Store.State.MISSING, store.examine(stored));
    }

    @Test
    void whatIsNoHashIsNeverAnAddress() {
        assertThrows(IllegalArgumentException.class, () -> store.bytes("../../../../etc/passwd"));
        assertThrows(IllegalArgumentException.class, () -> store.bytes(ABC.toUpperCase()));
        assertThrows(IllegalArgumentException.class, () -> store.remove("../id", LATER));
    }

    @Test
    void whatLiesThereIsListedInPages() {
        store.id();
        var all = IntStream.range(0, 25).mapToObj(i -> store.keep(bytes("still " + i)).sha256()).sorted().toList();
        var listed = new ArrayList<String>();
        String after = null;
        for (var page = store.page(after, 10); !page.isEmpty(); page = store.page(after, 10)) {
            assertTrue(page.size() <= 10);
            page.forEach(held -> listed.add(held.sha256()));
            after = listed.get(listed.size() - 1);
        }
        assertEquals(all, listed);
        assertEquals(8, store.page(null, 1).get(0).bytes(), 1);
    }

    @Test
    void whatIsOldIsRemovedAndWhatIsYoungIsNot() {
        store.keep(bytes("abc"));
        assertFalse(store.remove(ABC, Instant.now().minus(Duration.ofHours(1))));
        assertArrayEquals(bytes("abc"), store.bytes(ABC));
        assertTrue(store.remove(ABC, LATER));
        assertEquals(List.of(), store.page(null, 10));
        assertFalse(store.remove(ABC, LATER));
        store.keep(bytes("abc"));
        assertArrayEquals(bytes("abc"), store.bytes(ABC));
    }

    /** Whichever comes first, bytes that somebody was told are kept are there. */
    @Test
    void whatIsKeptWhileItIsRemovedSurvives() throws Exception {
        var stills = IntStream.range(0, 60).mapToObj(i -> "raced " + i).toList();
        stills.forEach(still -> store.keep(bytes(still)));
        var before = beginningOfTheNextSecond();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var work = new ArrayList<Callable<Object>>();
            for (var still : stills) {
                var sha256 = sha256(still);
                work.add(() -> store.remove(sha256, before));
                work.add(() -> store.keep(bytes(still)));
            }
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        for (var still : stills) {
            assertArrayEquals(bytes(still), store.bytes(sha256(still)), still);
        }
    }

    /** The clock of object storage knows only whole seconds. */
    private static Instant beginningOfTheNextSecond() throws InterruptedException {
        var next = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        while (Instant.now().isBefore(next)) {
            Thread.sleep(20);
        }
        return next;
    }

    private static String sha256(String text) throws java.security.NoSuchAlgorithmException {
        return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes(text)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
