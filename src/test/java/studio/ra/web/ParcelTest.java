package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.ra.library.Asset;

/** How much of an import is read, whatever it claims to be, and that nothing of it stays. */
class ParcelTest {

    private static final int A_STILL = 64 << 20;

    private final Set<Path> before = spooled();

    @BeforeEach
    @AfterEach
    void nothingStays() {
        assertEquals(before, spooled());
    }

    @Test
    void aBodyThatNeverEndsIsReadNoFurtherThanItsBound() {
        var endless = new Endless();
        var refused = assertThrows(Problem.class, () -> Parcel.of(endless, 1_000_000, 1));
        assertEquals(413, refused.status());
        assertTrue(endless.read < 1_100_000, () -> "read " + endless.read);
    }

    /** 64 MB and one byte that pack into less than 1 MB. */
    @Test
    void aStillThatUnpacksToMoreThanAStillMayHaveIsRefused() throws IOException {
        var zip = zeros(1, A_STILL + 1);
        assertTrue(zip.length < 1_000_000);
        try (var parcel = Parcel.of(new ByteArrayInputStream(zip))) {
            assertEquals(413, assertThrows(Problem.class, () -> parcel.still(still(0))).status());
        }
    }

    /** A bound of 10 MB stands for the gigabyte. No hash is worked out, for none is as long as it says. */
    @Test
    void noMoreThanTheBoundIsUnpackedOfAllTogether() throws IOException {
        try (var parcel = Parcel.of(new ByteArrayInputStream(zeros(11, 1_000_000)), 1_000_000, 10_000_000)) {
            for (int n = 0; n < 10; n++) {
                var still = still(n);
                assertEquals(400, assertThrows(Problem.class, () -> parcel.still(still)).status());
            }
            assertEquals(413, assertThrows(Problem.class, () -> parcel.still(still(10))).status());
        }
    }

    private static byte[] zeros(int files, int bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(java.util.zip.Deflater.BEST_SPEED);
            for (int n = 0; n < files; n++) {
                zip.putNextEntry(new ZipEntry("stills/" + n + ".png"));
                var some = new byte[1 << 20];
                for (int left = bytes; left > 0; left -= some.length) {
                    zip.write(some, 0, Math.min(left, some.length));
                }
            }
        }
        return out.toByteArray();
    }

    private static Asset still(int n) {
        return new Asset(String.valueOf(n), "portrait", "new", "image/png", 1, 1, 1, "0".repeat(64), null, null,
                new Asset.Provenance(null, null, null, null, null, 0, Instant.EPOCH, null, Map.of(), List.of(), null, null, null, null, null), null);
    }

    private static Set<Path> spooled() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("ra-import")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Zeros, as many as are asked for. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            java.util.Arrays.fill(into, from, from + length, (byte) 0);
            read += length;
            return length;
        }
    }
}
