package studio.ra.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;

import studio.ra.models.Format;

/** Tells whether an image is whole: by its packed rows where they can be counted, else by decoding all of it. Its header has been found small enough before. */
final class Decoder {

    static {
        // the readers packed with the studio are found from its own class loader only
        ImageIO.scanForPlugins();
    }

    private Decoder() {
    }

    static boolean whole(Format format, byte[] bytes) {
        return (format == Format.PNG ? PackedPixels.whole(bytes) : Optional.<Boolean>empty()).orElseGet(() -> decodes(bytes));
    }

    static boolean decodes(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes)) != null;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // what the readers throw at a damaged image; that it is damaged is the answer
            return false;
        }
    }
}
