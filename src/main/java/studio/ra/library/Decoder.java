package studio.ra.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Tells whether an image is whole by decoding all of it; its header has been found small enough before. */
final class Decoder {

    static {
        // the readers packed with the studio are found from its own class loader only
        ImageIO.scanForPlugins();
    }

    private Decoder() {
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
