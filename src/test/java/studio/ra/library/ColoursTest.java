package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thumbnail is seen as the still is: the right way up, in its colours, on white. */
class ColoursTest {

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
    void aPictureThatLiesOnItsSideIsTurned() throws IOException {
        var image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, 0, 200, 200, Color.RED);
        var small = thumbnail(behind(jpeg(image), 0xE1, bytes(Exif.HEAD), Exif.saying(6)));
        assertEquals(small.getWidth() * 2, small.getHeight(), 2);
        assertTrue(new Color(small.getRGB(small.getWidth() / 2, 10)).getRed() > 200, "what lay on the left is on top");
        assertTrue(new Color(small.getRGB(small.getWidth() / 2, small.getHeight() - 10)).getRed() < 60);
    }

    @Test
    void coloursOfAnotherSpaceAreConverted() throws IOException {
        var image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, 0, 300, 300, new Color(128, 128, 128));
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var small = thumbnail(behind(jpeg(image), 0xE2, bytes("ICC_PROFILE\0\1\1"), linear));
        assertEquals(188, new Color(small.getRGB(100, 100)).getGreen(), 8, "half the light is not half the number");
    }

    @Test
    void whatIsTransparentIsOnWhite() throws IOException {
        var image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        fill(image, 0, 0, 100, 300, Color.BLUE);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        var small = thumbnail(out.toByteArray());
        assertTrue(new Color(small.getRGB(220, 100)).getRed() > 250);
        assertTrue(new Color(small.getRGB(30, 100)).getBlue() > 220);
    }

    @Test
    void aPictureForPrintIsInItsColours() throws IOException {
        var raster = Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, 300, 300, 4, null);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                raster.setPixel(x, y, new int[] {0, 255, 255, 255});
            }
        }
        var out = new ByteArrayOutputStream();
        var writer = StreamSupport.stream(((Iterable<javax.imageio.ImageWriter>) () -> ImageIO.getImageWritersByFormatName("jpeg")).spliterator(), false)
                .filter(each -> each.getClass().getName().startsWith("com.sun")).findFirst().orElseThrow();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        // says that it is CMYK, and as Adobe writes it: 255 is no ink
        var print = behind(out.toByteArray(), 0xEE, bytes("Adobe\0\144"), new byte[5]);
        assertTrue(Picture.whole(print).isPresent());
        var cyan = new Color(thumbnail(print).getRGB(100, 100));
        assertTrue(cyan.getBlue() > cyan.getRed() + 60 && cyan.getGreen() > cyan.getRed() + 60, cyan::toString);
    }

    private BufferedImage thumbnail(byte[] still) throws IOException {
        return ImageIO.read(thumbnails.of(store.keep(still).sha256(), 256).orElseThrow().toFile());
    }

    private static void fill(BufferedImage image, int x, int y, int width, int height, Color color) {
        var pen = image.createGraphics();
        pen.setColor(color);
        pen.fillRect(x, y, width, height);
        pen.dispose();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** A JPEG with one more segment behind its beginning. */
    private static byte[] behind(byte[] jpeg, int marker, byte[] head, byte[] content) {
        int length = head.length + content.length + 2;
        return ByteBuffer.allocate(jpeg.length + length + 2).put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) length).put(head).put(content)
                .put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }
}
