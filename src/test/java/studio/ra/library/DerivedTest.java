package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import studio.ra.models.Format;

class DerivedTest {

    /** What a camera and another program put beside the pixels: which way up, where, in whose words, and content credentials. */
    private static final String WHERE = "GPS 48.8584N";

    static Stream<byte[]> pictures() {
        return Stream.of(png(), jpeg(), webp());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void whatAFileCarriesIsSeen(byte[] bytes) {
        assertEquals(new Marks(true, true), Picture.of(bytes).orElseThrow().marks());
    }

    @Test
    void aPlainFileCarriesNothing() {
        for (var plain : new byte[][] {Images.drawn("png", 9, 7), Images.drawn("jpg", 9, 7), Images.WEBP_LOSSY, Images.WEBP_LOSSLESS}) {
            assertEquals(Marks.NONE, Picture.of(plain).orElseThrow().marks());
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noBeginningOfAFileIsReadBeyond(byte[] bytes) {
        for (int length = 0; length <= bytes.length; length++) {
            var cut = Arrays.copyOf(bytes, length);
            Format.of(cut).ifPresent(format -> Marks.of(format, cut));
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aCopySaysHowItWasMadeAndLeavesTheRestBehind(byte[] bytes) throws Exception {
        var picture = Picture.of(bytes).orElseThrow();
        var copy = Derived.copy(picture, bytes, Iptc.packet(still(picture, "seedream-4.5"), true));
        var seen = Picture.whole(copy).orElseThrow();
        assertEquals(new Picture(picture.format(), picture.width(), picture.height(), new Marks(false, true)), seen);
        assertTrue(Ending.clean(picture.format(), copy));
        assertFalse(latin(copy).contains("GPS"));
        assertFalse(latin(copy).contains("old packet"));
        var was = ImageIO.read(new ByteArrayInputStream(bytes));
        var is = ImageIO.read(new ByteArrayInputStream(copy));
        assertEquals(was.getRGB(0, 0), is.getRGB(0, 0));
        var xmp = packet(copy);
        assertEquals(Iptc.DRAWN, xmp.getPropertyString(Iptc.EXT, "DigitalSourceType"));
        assertEquals("bytedance seedream", xmp.getPropertyString(Iptc.EXT, "AISystemUsed"));
        assertEquals("seedream-4.5", xmp.getPropertyString(Iptc.EXT, "AISystemVersionUsed"));
        assertEquals("a <prompt> & \"more\"", xmp.getPropertyString(Iptc.EXT, "AIPromptInformation"));
        if (picture.format() != Format.WEBP) {
            assertEquals(6, orientation(picture.format(), copy));
        }
    }

    @Test
    void theWordsAreLeftOutWhereNobodyShallReadThem() throws Exception {
        var picture = Picture.of(png()).orElseThrow();
        var copy = Derived.copy(picture, png(), Iptc.packet(still(picture, "seedream-4.5"), false));
        assertFalse(latin(copy).contains("prompt>"));
        assertFalse(latin(copy).contains("brief"));
        assertEquals(Iptc.DRAWN, packet(copy).getPropertyString(Iptc.EXT, "DigitalSourceType"));
    }

    @Test
    void ofAnUploadNothingIsClaimed() throws Exception {
        var picture = Picture.of(jpeg()).orElseThrow();
        var xmp = packet(Derived.copy(picture, jpeg(), Iptc.packet(still(picture, null), true)));
        assertFalse(xmp.doesPropertyExist(Iptc.EXT, "DigitalSourceType"));
        assertFalse(xmp.doesPropertyExist(Iptc.EXT, "AISystemUsed"));
    }

    @Test
    void theLongestWordsFitAJpeg() {
        var picture = Picture.of(jpeg()).orElseThrow();
        for (var letter : new String[] {"a", "\"", "\n", "語", "\uD83D\uDE00", "\u0001"}) {
            var long_ = letter.repeat(60_000);
            var p = new Asset.Provenance("m", "f", "v", long_, long_, 0, Instant.EPOCH, null, Map.of(), List.of(), null, null, null, null, null);
            var still = new Asset("a", "keyframe", "new", "image/jpeg", 9, 7, 1, "0".repeat(64), null, null, p, null);
            assertTrue(Picture.whole(Derived.copy(picture, jpeg(), Iptc.packet(still, true))).isPresent());
        }
    }

    private static Asset still(Picture picture, String model) {
        var p = new Asset.Provenance(model, model == null ? null : "seedream", model == null ? null : "bytedance", "a <prompt> & \"more\"", "a brief", 4, Instant.EPOCH, 7L, Map.of(),
                List.of(), null, null, null, null, null);
        return new Asset("a", "keyframe", "new", picture.format().mediaType(), picture.width(), picture.height(), 1, "0".repeat(64), null, null, p, null);
    }

    private static XMPMeta packet(byte[] copy) throws XMPException {
        var text = latin(copy);
        int from = text.indexOf("<x:xmpmeta");
        return XMPMetaFactory.parseFromBuffer(Arrays.copyOfRange(copy, from, text.indexOf("</x:xmpmeta>") + "</x:xmpmeta>".length()));
    }

    private static int orientation(Format format, byte[] copy) {
        return Pieces.of(format, copy).stream().filter(piece -> piece.name().equals("eXIf") || piece.name().equals("APP1") && piece.begins(copy, Exif.HEAD))
                .mapToInt(piece -> Exif.orientation(copy, piece.from() + (piece.name().equals("APP1") ? 6 : 0), piece.to())).findFirst().orElse(1);
    }

    private static byte[] exif() {
        return (new String(Exif.saying(6), StandardCharsets.ISO_8859_1) + WHERE).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] png() {
        var plain = Images.drawn("png", 9, 7);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        chunk(out, "caBX", "jumbf".getBytes(StandardCharsets.ISO_8859_1));
        chunk(out, "iTXt", (Marks.XMP_KEYWORD + "\0\0\0\0<old packet/>").getBytes(StandardCharsets.ISO_8859_1));
        chunk(out, "eXIf", exif());
        chunk(out, "tEXt", "Comment\0GPS again".getBytes(StandardCharsets.ISO_8859_1));
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        var named = (name + latin(content)).getBytes(StandardCharsets.ISO_8859_1);
        var check = new CRC32();
        check.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    private static byte[] jpeg() {
        var plain = Images.drawn("jpg", 9, 7);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, Exif.HEAD + latin(exif()));
        segment(out, 0xE1, Marks.XMP + "<old packet/>");
        segment(out, 0xEB, "JP\0\1\0\0\0\1\0\0\0\50jumb\0\0\0\40jumdc2pa\0\21\0\20\200\0\0\252\0\70\233\161");
        segment(out, 0xED, "Photoshop 3.0\0GPS in IPTC");
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String content) {
        out.writeBytes(ByteBuffer.allocate(4).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length() + 2)).array());
        out.writeBytes(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] webp() {
        var out = new ByteArrayOutputStream();
        out.write(Images.WEBP_LOSSLESS, 12, Images.WEBP_LOSSLESS.length - 12);
        for (var extra : Map.of("EXIF", latin(exif()), "XMP ", "<old packet/>", "C2PA", "jumbf").entrySet()) {
            out.writeBytes(extra.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(extra.getValue().length()).array());
            out.writeBytes((extra.getValue() + (extra.getValue().length() % 2 == 1 ? "\0" : "")).getBytes(StandardCharsets.ISO_8859_1));
        }
        return ByteBuffer.allocate(12 + out.size()).order(ByteOrder.LITTLE_ENDIAN).put(Images.WEBP_LOSSLESS, 0, 4).putInt(out.size() + 4).put(Images.WEBP_LOSSLESS, 8, 4)
                .put(out.toByteArray()).array();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
