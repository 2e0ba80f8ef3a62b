package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.ra.models.Format;

class ThumbnailsTest {

    @TempDir
    Path data;
    private Store store;
    private Thumbnails thumbnails;

    @BeforeEach
    void opened() {
        store = new Store(new Folder(data.resolve("assets")), data);
        thumbnails = new Thumbnails(store);
    }

    @Test
    void aStillIsScaledToTheWidthAskedFor() throws IOException {
        var sha = store.keep(Images.drawn("png", 1024, 576)).sha256();
        assertEquals(new Picture(Format.JPEG, 256, 144), picture(thumbnails.of(sha, 256)));
        assertEquals(new Picture(Format.JPEG, 512, 288), picture(thumbnails.of(sha, 512)));
    }

    @Test
    void aSmallStillIsNotBlownUp() throws IOException {
        assertEquals(new Picture(Format.JPEG, 40, 30), picture(thumbnails.of(store.keep(Images.drawn("jpg", 40, 30)).sha256(), 256)));
    }

    @Test
    void bothKindsOfWebpAreDecoded() throws IOException {
        assertEquals(new Picture(Format.JPEG, 1, 1), picture(thumbnails.of(store.keep(Images.WEBP_LOSSY).sha256(), 256)));
        assertEquals(new Picture(Format.JPEG, 1, 1), picture(thumbnails.of(store.keep(Images.WEBP_LOSSLESS).sha256(), 256)));
    }

    @Test
    void aThumbnailIsMadeOnce() throws Exception {
        var sha = store.keep(Images.drawn("png", 600, 600)).sha256();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var seen = new HashSet<Path>();
            for (var made : pool.invokeAll(Collections.nCopies(24, (Callable<Path>) () -> thumbnails.of(sha, 256).orElseThrow()))) {
                seen.add(made.get());
            }
            assertEquals(1, seen.size());
            var only = seen.iterator().next();
            Files.setLastModifiedTime(only, FileTime.from(Instant.EPOCH));
            thumbnails.of(sha, 256);
            assertEquals(Instant.EPOCH, Files.getLastModifiedTime(only).toInstant());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whatCannotBeDecodedHasNoThumbnail() {
        var png = Images.drawn("png", 300, 300);
        assertEquals(Optional.empty(), thumbnails.of(store.keep(Arrays.copyOf(png, 40)).sha256(), 256));
        assertEquals(Optional.empty(), thumbnails.of(store.keep("no image at all".getBytes()).sha256(), 256));
        assertEquals(Optional.empty(), thumbnails.of(store.keep(Arrays.copyOf(Images.WEBP_LOSSY, 31)).sha256(), 256));
    }

    @Test
    void aMissingStillIsABrokenStorageAndNotAnUndecodableOne() throws IOException {
        var stored = store.keep(Images.drawn("png", 300, 300));
        Files.delete(new Folder(data.resolve("assets")).place(stored.sha256()));
        assertThrows(StorageUnavailable.class, () -> thumbnails.of(stored.sha256(), 256));
    }

    @Test
    void onlyTheTwoWidthsExist() {
        assertThrows(IllegalArgumentException.class, () -> thumbnails.of("a".repeat(64), 4096));
        assertTrue(Thumbnails.WIDTHS.contains(512));
    }

    private static Picture picture(Optional<Path> file) throws IOException {
        return Picture.of(Files.readAllBytes(file.orElseThrow())).orElseThrow();
    }
}
