package studio.ra.library;

import java.util.Objects;
import java.util.Optional;

import studio.ra.models.Format;

/**
 * What the header of an image says, read without decoding it.
 *
 * @param width  in pixels, as stored
 * @param height in pixels, as stored
 * @param marks  what it carries beside its pixels
 */
public record Picture(Format format, int width, int height, Marks marks) {

    /** 40 megapixels: decoded, that is 160 MB, about as much as a small studio can spare at once. */
    public static final long MOST_PIXELS = 40_000_000;

    public Picture {
        Objects.requireNonNull(format);
        Objects.requireNonNull(marks);
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has pixels");
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new PictureTooLarge(width, height);
        }
    }

    /** One that carries nothing beside its pixels. */
    public Picture(Format format, int width, int height) {
        this(format, width, height, Marks.NONE);
    }

    /** Empty where the bytes are no PNG, JPEG or WebP, or end within the header. @throws PictureTooLarge above {@link #MOST_PIXELS} */
    public static Optional<Picture> of(byte[] bytes) {
        return Format.of(bytes).flatMap(format -> switch (format) {
            case PNG -> png(bytes);
            case JPEG -> jpeg(bytes);
            case WEBP -> webp(bytes);
        });
    }

    /** The same of bytes that have all their pixels, as a vendor's answer must. @throws PictureTooLarge above {@link #MOST_PIXELS}, before anything is unpacked */
    public static Optional<Picture> whole(byte[] bytes) {
        return of(bytes).filter(picture -> Decoder.whole(picture.format(), bytes));
    }

    /** The same of bytes that were decoded to their last pixel, as those that somebody brings are. @throws PictureTooLarge above {@link #MOST_PIXELS}, before anything is decoded */
    static Optional<Picture> decoded(byte[] bytes) {
        return of(bytes).filter(picture -> Decoder.decodes(bytes));
    }

    private static Optional<Picture> png(byte[] bytes) {
        return tag(bytes, 12, "IHDR") ? sized(Format.PNG, bytes, 24, big(bytes, 16, 4), big(bytes, 20, 4)) : Optional.empty();
    }

    /** Walks the segments to the frame header, which alone knows the size. */
    private static Optional<Picture> jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
                at += 2;
            } else if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return sized(Format.JPEG, bytes, at + 9, big(bytes, at + 7, 2), big(bytes, at + 5, 2));
            } else {
                at += 2 + (int) big(bytes, at + 2, 2);
            }
        }
        return Optional.empty();
    }

    /** The three layouts of RFC 9649: lossy, lossless, extended. */
    private static Optional<Picture> webp(byte[] bytes) {
        if (tag(bytes, 12, "VP8 ") && big(bytes, 23, 3) == 0x9D012A) {
            return sized(Format.WEBP, bytes, 30, little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF);
        }
        if (tag(bytes, 12, "VP8L") && big(bytes, 20, 1) == 0x2F) {
            long packed = little(bytes, 21, 4);
            return sized(Format.WEBP, bytes, 25, (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1);
        }
        if (tag(bytes, 12, "VP8X")) {
            return sized(Format.WEBP, bytes, 30, little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1);
        }
        return Optional.empty();
    }

    private static Optional<Picture> sized(Format format, byte[] bytes, int end, long width, long height) {
        boolean sane = bytes.length >= end && width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
        return sane ? Optional.of(new Picture(format, (int) width, (int) height, Marks.of(format, bytes))) : Optional.empty();
    }

    private static boolean tag(byte[] bytes, int at, String tag) {
        for (int i = 0; i < tag.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Past the end the bytes read as zero; {@link #sized} then says no. */
    private static long big(byte[] bytes, int at, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | (at + i < bytes.length ? bytes[at + i] & 0xFF : 0);
        }
        return value;
    }

    private static long little(byte[] bytes, int at, int count) {
        return Long.reverseBytes(big(bytes, at, count)) >>> 64 - 8 * count;
    }
}
