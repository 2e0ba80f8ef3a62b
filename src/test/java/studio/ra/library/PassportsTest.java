package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassportsTest {

    @TempDir
    Path data;

    private static Map<String, byte[]> papers() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("image.png", Images.drawn("png", 30, 20));
        files.put("prov.json", "{}".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Verified.File file(String name, String state, byte[] bytes) {
        return new Verified.File(name, state, bytes == null ? null : HexFormat.of().formatHex(Manifest.sha256().digest(bytes)));
    }

    @Test
    void aPassportIsVerifiedAsItWasPacked() throws IOException {
        var pack = passports().pack(papers());
        var seen = verified(pack).orElseThrow();
        assertEquals(new Verified(true, "valid", null, List.of(file("image.png", "unchanged", papers().get("image.png")), file("prov.json", "unchanged", papers().get("prov.json")))), seen);
        assertArrayEquals(papers().get("image.png"), unpacked(pack).get("image.png"));
        assertEquals(List.of("image.png", "prov.json", "manifest.sha256", "manifest.sig"), List.copyOf(unpacked(pack).keySet()));
    }

    /** What was sealed here says which still it is of; anybody else's words are not even read, however deep they are. */
    @Test
    void onlyASealedDescriptionSaysWhichStillItIsOf() throws IOException {
        var papers = papers();
        papers.put("asset.json", "{\"id\": \"this one\"}".getBytes(StandardCharsets.UTF_8));
        var pack = passports().pack(papers);
        var seen = verified(pack).orElseThrow();
        assertEquals("this one", seen.asset());
        assertEquals("this one", seen.in(List.of("another", "this one", "the first")).asset());
        assertEquals("the first", seen.in(List.of("another", "the first")).asset());
        assertNull(seen.in(List.of()).asset());
        var files = unpacked(pack);
        files.put("asset.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertNull(verified(zip(files)).orElseThrow().asset());
        assertNull(verified(zip(Map.of("a", new byte[1]))).orElseThrow().in(List.of()).asset());
        assertEquals("the first", verified(passports().pack(papers())).orElseThrow().in(List.of("another", "the first")).asset());
    }

    @Test
    void whatWasChangedIsNamed() throws IOException {
        var files = unpacked(passports().pack(papers()));
        files.put("image.png", "other".getBytes(StandardCharsets.UTF_8));
        assertEquals(new Verified(false, "valid", null, List.of(file("image.png", "changed", "other".getBytes(StandardCharsets.UTF_8)), file("prov.json", "unchanged", papers().get("prov.json")))),
                verified(zip(files)).orElseThrow());
        files.remove("image.png");
        files.put("more.txt", new byte[1]);
        assertEquals(new Verified(false, "valid", null, List.of(file("image.png", "missing", null), file("prov.json", "unchanged", papers().get("prov.json")),
                file("more.txt", "unlisted", new byte[1]))), verified(zip(files)).orElseThrow());
    }

    @Test
    void aManifestThatSomebodyElseWroteIsNotSealed() throws IOException {
        var files = unpacked(passports().pack(papers()));
        var other = Files.createDirectory(data.resolve("other"));
        var forged = unpacked(new Passports(new Seal(other.toString())).pack(papers()));
        assertEquals("invalid", verified(zip(forged)).orElseThrow().signature());
        assertFalse(verified(zip(forged)).orElseThrow().ok());
        files.put("manifest.sig", new byte[] {1, 2, 3});
        assertEquals("invalid", verified(zip(files)).orElseThrow().signature());
        files.remove("manifest.sig");
        assertEquals("missing", verified(zip(files)).orElseThrow().signature());
        assertFalse(verified(zip(files)).orElseThrow().ok());
    }

    @Test
    void whatIsNoPassportOrGrowsIsRefused() throws IOException {
        var pack = passports().pack(papers());
        assertTrue(verified("no zip at all".getBytes(StandardCharsets.UTF_8)).isEmpty());
        assertTrue(verified(Arrays.copyOf(pack, pack.length / 2)).isEmpty());
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 21; i++) {
            many.put("f" + i, new byte[0]);
        }
        assertTrue(verified(zip(many)).isEmpty());
        assertTrue(verified(bomb()).isEmpty());
    }

    @Test
    void theKeyIsMadeOnceAndIsItsOwnersAlone() throws IOException {
        var key = new Seal(data.toString()).key();
        assertTrue(key.startsWith("-----BEGIN PUBLIC KEY-----\n"), key);
        assertEquals(key, new Seal(data.toString()).key());
        var secret = data.resolve("passport/private.pem");
        assertTrue(Files.readString(secret).startsWith("-----BEGIN PRIVATE KEY-----\n"));
        if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        }
    }

    @Test
    void aManifestIsReadAsItIsWrittenAndNothingElseIs() {
        var manifest = new Manifest(Map.of("image.png", "ab".repeat(32)));
        assertEquals("ab".repeat(32) + "  image.png\n", new String(manifest.bytes(), StandardCharsets.US_ASCII));
        assertEquals(Optional.of(manifest), Manifest.read(manifest.bytes()));
        for (var bad : List.of("", "ab  image.png", "ab".repeat(32) + "  ../etc/passwd", "ab".repeat(32) + "  a\n" + "cd".repeat(32) + "  a\n")) {
            assertTrue(Manifest.read(bad.getBytes(StandardCharsets.US_ASCII)).isEmpty(), bad);
        }
    }

    /** The second recipe of docs/passport.md, word for word. */
    @Test
    void theRecipeOfThePageRunsAndSeesWhatWasDone() throws Exception {
        assumeTrue(ran(data, "command -v openssl && command -v sha256sum && command -v unzip").status() == 0, "the recipe's tools are not on this machine");
        var recipe = Files.readString(Path.of("docs/passport.md")).split("```sh\n")[2].split("```")[0];
        var files = unpacked(passports().pack(papers()));
        var good = recipe(recipe, zip(files));
        assertTrue(good.said().contains("Signature Verified Successfully") && good.said().contains("image.png: OK") && good.said().contains("prov.json: OK"), good::said);
        assertEquals("prov.json: OK", good.last());
        files.put("more.txt", new byte[1]);
        assertEquals("more.txt", recipe(recipe, zip(files)).last());
        files.put("image.png", "other".getBytes(StandardCharsets.UTF_8));
        assertTrue(recipe(recipe, zip(files)).said().contains("image.png: FAILED"));
        files.put("manifest.sha256", (new String(files.get("manifest.sha256"), StandardCharsets.US_ASCII).replace("image", "imago")).getBytes(StandardCharsets.US_ASCII));
        assertFalse(recipe(recipe, zip(files)).said().contains("Verified Successfully"));
    }

    /** How a shell ended and all that it said. */
    private record Shell(int status, String said) {

        String last() {
            return said.strip().substring(said.strip().lastIndexOf('\n') + 1);
        }
    }

    private Shell recipe(String recipe, byte[] pack) throws Exception {
        var at = Files.createTempDirectory(data, "by-hand");
        Files.write(at.resolve("passport.zip"), pack);
        Files.writeString(at.resolve("ra-passport.pem"), Files.readString(data.resolve("passport/public.pem")));
        return ran(at, recipe);
    }

    private static Shell ran(Path at, String script) throws Exception {
        var shell = new ProcessBuilder("bash", "-c", script).directory(at.toFile()).redirectErrorStream(true).start();
        var said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell(shell.waitFor(), said);
    }

    private Passports passports() {
        return new Passports(new Seal(data.toString()));
    }

    private Optional<Verified> verified(byte[] pack) throws IOException {
        var file = Files.write(data.resolve("pack.zip"), pack);
        return passports().verify(file);
    }

    private static Map<String, byte[]> unpacked(byte[] pack) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    /** A hundred kilobytes that say they are more than Ra reads. */
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            var zeros = new byte[1_000_000];
            for (int i = 0; i < 101; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
