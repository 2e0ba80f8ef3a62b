package studio.ra.models.sketch;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** PNG with our notes in an iTXt chunk. Written here because ImageIO is slower at it and promises no equal bytes. */
final class Png {

    static final String KEYWORD = "ra-sketch";

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final int HEADER = 8;

    private Png() {
    }

    /** @param image of type {@code TYPE_INT_RGB} */
    static byte[] write(BufferedImage image, String notes) {
        var out = new ByteArrayOutputStream(1 << 20);
        out.writeBytes(SIGNATURE);
        out.writeBytes(chunk("IHDR", ByteBuffer.allocate(13).putInt(image.getWidth()).putInt(image.getHeight())
                .put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0).array()));
        var text = notes.getBytes(StandardCharsets.UTF_8);
        var keyword = (KEYWORD + "\0\0\0\0\0").getBytes(StandardCharsets.US_ASCII);
        out.writeBytes(chunk("iTXt", ByteBuffer.allocate(keyword.length + text.length).put(keyword).put(text).array()));
        out.writeBytes(chunk("IDAT", deflated(image)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** Our notes, or empty where the bytes are no PNG, are broken before them or hold none. */
    static Optional<String> notes(byte[] bytes) {
        if (bytes.length < HEADER || !Arrays.equals(bytes, 0, HEADER, SIGNATURE, 0, HEADER)) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes).position(HEADER);
        var prefix = (KEYWORD + "\0\0\0\0\0").getBytes(StandardCharsets.US_ASCII);
        while (in.remaining() >= 12) {
            int length = in.getInt();
            var type = new byte[4];
            in.get(type);
            if (length < 0 || length > in.remaining() - 4) {
                return Optional.empty();
            }
            int at = in.position();
            if (Arrays.equals(type, new byte[] {'i', 'T', 'X', 't'}) && length >= prefix.length
                    && Arrays.equals(bytes, at, at + prefix.length, prefix, 0, prefix.length)) {
                return Optional.of(new String(bytes, at + prefix.length, length - prefix.length, StandardCharsets.UTF_8));
            }
            in.position(at + length + 4);
        }
        return Optional.empty();
    }

    private static byte[] deflated(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var raw = new byte[image.getHeight() * (1 + 3 * width)];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            raw[at++] = 1;
            int before = 0;
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                raw[at++] = (byte) ((pixel >> 16) - (before >> 16));
                raw[at++] = (byte) ((pixel >> 8) - (before >> 8));
                raw[at++] = (byte) (pixel - before);
                before = pixel;
            }
        }
        var deflater = new Deflater(3);
        try {
            deflater.setInput(raw);
            deflater.finish();
            var out = new ByteArrayOutputStream(raw.length / 3);
            var buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] chunk(String type, byte[] data) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(name).put(data).putInt((int) sum.getValue()).array();
    }
}
