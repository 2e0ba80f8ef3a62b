package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import studio.ra.models.Format;

class PictureTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void aPngTellsItsSize() {
        assertEquals(Optional.of(new Picture(Format.PNG, 640, 361)), Picture.of(Images.drawn("png", 640, 361)));
    }

    @Test
    void aJpegTellsItsSize() {
        assertEquals(Optional.of(new Picture(Format.JPEG, 361, 640)), Picture.of(Images.drawn("jpg", 361, 640)));
    }

    @Test
    void aProgressiveJpegBehindLongMetadataAndFillBytesTellsItsSize() {
        var metadata = "ffe1fffe" + "00".repeat(0xFFFC);
        var jpeg = HEX.parseHex("ffd8" + metadata + "ffffff" + "c2" + "0011" + "08" + "0168" + "0280" + "03");
        assertEquals(Optional.of(new Picture(Format.JPEG, 640, 360)), Picture.of(jpeg));
    }

    @Test
    void eachLayoutOfWebpTellsItsSize() {
        assertEquals(Optional.of(new Picture(Format.WEBP, 1, 1)), Picture.of(Images.WEBP_LOSSY));
        assertEquals(Optional.of(new Picture(Format.WEBP, 1, 1)), Picture.of(Images.WEBP_LOSSLESS));
        var lossy = HEX.parseHex("52494646000000005745425056503820" + "00000000" + "300100" + "9d012a" + "8042" + "6801");
        assertEquals(Optional.of(new Picture(Format.WEBP, 640, 360)), Picture.of(lossy), "the two scaling bits are not size");
        var lossless = HEX.parseHex("5249464600000000574542505650384c" + "00000000" + "2f" + "7fc25900");
        assertEquals(Optional.of(new Picture(Format.WEBP, 640, 360)), Picture.of(lossless));
        var extended = HEX.parseHex("52494646000000005745425056503858" + "0a000000" + "00000000" + "7f0200" + "670100");
        assertEquals(Optional.of(new Picture(Format.WEBP, 640, 360)), Picture.of(extended));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "47494638396101000100", "3c68746d6c3e", "89504e470d0a1a0a", "ffd8ffd9", "ffd8ffe0ffff", "52494646000000005745425041424344",
            "89504e470d0a1a0a0000000d494844520000000000000001"})
    void whatIsNoImageOrEndsWithinItsHeaderIsEmpty(String hex) {
        assertEquals(Optional.empty(), Picture.of(HEX.parseHex(hex)));
    }

    @Test
    void everyBeginningOfAnImageIsEitherEmptyOrRight() {
        for (var whole : new byte[][] {Images.drawn("png", 9, 7), Images.drawn("jpg", 9, 7), Images.WEBP_LOSSY, Images.WEBP_LOSSLESS}) {
            var right = Picture.of(whole);
            for (int length = 0; length < whole.length; length++) {
                var told = Picture.of(Arrays.copyOf(whole, length));
                assertEquals(told.isEmpty() ? told : right, told);
            }
        }
    }

    @Test
    void fortyMegapixelsAreTheMost() {
        assertEquals(40_000_000, (long) new Picture(Format.PNG, 8000, 5000).width() * 5000);
        var bomb = HEX.parseHex("89504e470d0a1a0a0000000d49484452" + "0000ffff" + "0000ffff");
        assertThrows(PictureTooLarge.class, () -> Picture.of(bomb));
    }

    @Test
    void rowsThatAreCountedTellWhatDecodingThemWould() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_BINARY}) {
            var png = noise(type);
            assertTrue(Picture.whole(png).isPresent(), "type " + type);
            for (int length = 33; length < png.length; length += 7) {
                var cut = Arrays.copyOf(png, length);
                assertEquals(Decoder.decodes(cut), Picture.whole(cut).isPresent(), "type " + type + ", " + length + " bytes");
            }
            for (int at = 60; at < png.length - 40; at += 11) {
                var spoiled = png.clone();
                spoiled[at] ^= 0x10;
                assertEquals(Decoder.decodes(spoiled), Picture.whole(spoiled).isPresent(), "type " + type + ", byte " + at);
            }
        }
    }

    private static byte[] noise(int type) throws IOException {
        var random = new Random(type);
        var image = new BufferedImage(40, 30, type);
        for (int i = 0; i < 1200; i++) {
            image.setRGB(i % 40, i / 40, random.nextInt());
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void aPictureThatEndsBeforeItsLastPixelIsNotWhole() {
        for (var format : new String[] {"png", "jpg"}) {
            var bytes = Images.drawn(format, 64, 48);
            assertTrue(Picture.whole(bytes).isPresent(), format);
            assertTrue(Picture.of(java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3)).isPresent(), format);
        }
        var png = Images.drawn("png", 64, 48);
        assertTrue(Picture.whole(java.util.Arrays.copyOf(png, png.length * 2 / 3)).isEmpty());
        assertTrue(Picture.whole(Images.WEBP_LOSSY).isPresent());
    }
}
