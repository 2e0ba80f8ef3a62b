package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;

import studio.ra.Client;
import studio.ra.RunningStudio;

/** Pictures that come in as they are, and copies of them that say how they were made, over HTTP. */
class DerivedIT {

    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private final RunningStudio studio = RunningStudio.shared();
    private final Client me = DrawingIT.rich(studio);

    @Test
    void aDrawnStillsCopySaysWhichModelDrewIt() {
        var tale = Tale.begin(me);
        var still = Tale.assets(tale.drawn("/shots/" + tale.shot(tale.scene(), "The zigzag stairs.") + "/keyframes", "{}")).get(0);
        var original = me.get("/api/assets/" + still + "/content").expect(200).bytes();
        var copy = me.get("/api/assets/" + still + "/derived").expect(200);
        assertEquals("image/png", copy.header("Content-Type"));
        assertTrue(latin(copy.bytes()).contains("trainedAlgorithmicMedia"));
        assertTrue(latin(copy.bytes()).contains("zigzag"));
        assertEquals("", copy.header("Ra-C2PA"));
        var silent = latin(me.get("/api/assets/" + still + "/derived?prompt=false").expect(200).bytes());
        assertTrue(silent.contains("trainedAlgorithmicMedia"));
        assertFalse(silent.contains("zigzag"));
        assertArrayEquals(original, me.get("/api/assets/" + still + "/content").expect(200).bytes());
        me.get("/api/assets/" + still + "/derived?prompt=maybe").expect(400);
        DrawingIT.rich(studio).get("/api/assets/" + still + "/derived").expect(404);
    }

    @Test
    void contentCredentialsAreSeenKeptAndNotCopied() {
        var signed = signed(Form.picture("png", 64, 48, Color.RED));
        var still = new Form().file("a.png", signed).send(me, "/api/assets").expect(201).json();
        assertTrue(still.getJsonObject("metadata").getBoolean("c2pa"));
        assertFalse(still.getJsonObject("metadata").getBoolean("xmp"));
        assertEquals(still, me.get("/api/assets/" + still.getString("id")).expect(200).json());
        assertArrayEquals(signed, me.get("/api/assets/" + still.getString("id") + "/content").expect(200).bytes());
        var copy = me.get("/api/assets/" + still.getString("id") + "/derived").expect(200);
        assertEquals("removed", copy.header("Ra-C2PA"));
        assertFalse(latin(copy.bytes()).contains("caBX"));
        assertFalse(latin(copy.bytes()).contains("trainedAlgorithmicMedia"), "of an upload nothing is claimed");
        var again = new Form().file("b.png", copy.bytes()).send(me, "/api/assets").expect(201).json();
        assertTrue(again.getJsonObject("metadata").getBoolean("xmp"));
        assertFalse(again.getJsonObject("metadata").getBoolean("c2pa"));
    }

    @Test
    void aWebpComesInAndHasAThumbnailAndACopy() {
        var still = new Form().file("a.webp", WEBP).send(me, "/api/assets").expect(201).json();
        assertEquals("image/webp", still.getString("mediaType"));
        assertArrayEquals(WEBP, me.get("/api/assets/" + still.getString("id") + "/content").expect(200).bytes());
        assertEquals("image/jpeg", me.get("/api/assets/" + still.getString("id") + "/thumbnail").expect(200).header("Content-Type"));
        var copy = me.get("/api/assets/" + still.getString("id") + "/derived").expect(200);
        assertEquals("image/webp", copy.header("Content-Type"));
        new Form().file("b.webp", copy.bytes()).send(me, "/api/assets").expect(201);
    }

    @Test
    void whatIsNoPictureOrMoreThanOneIsRefused() {
        var webp = Arrays.copyOf(WEBP, WEBP.length + 4);
        new Form().file("a.webp", webp).send(me, "/api/assets").expect(400);
        new Form().file("a.webp", Arrays.copyOf(WEBP, 31)).send(me, "/api/assets").expect(400);
        // 6400 × 6407: a little over 40 megapixels
        new Form().file("a.png", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452" + "00001900" + "00001907" + "0802000000")).send(me, "/api/assets").expect(413);
        var png = Form.picture("png", 64, 48, Color.RED);
        new Form().file("a.png", (latin(png) + "PK\3\4 an archive").getBytes(StandardCharsets.ISO_8859_1)).send(me, "/api/assets").expect(400);
        new Form().file("a.png", Arrays.copyOf(png, png.length / 2)).send(me, "/api/assets").expect(400);
        new Form().file("a.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8)).send(me, "/api/assets").expect(415);
        assertTrue(me.get("/api/assets").json().getJsonArray("items").isEmpty());
    }

    /** The picture with a chunk of content credentials behind its header. */
    private static byte[] signed(byte[] png) {
        var named = "caBXjumbf".getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(named);
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(ByteBuffer.allocate(8 + named.length).putInt(named.length - 4).put(named).putInt((int) check.getValue()).array());
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
