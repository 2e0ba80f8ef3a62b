package studio.ra.library;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.models.Format;

/**
 * A copy of a still that says how it was made, for those who take it elsewhere: the same pixels, with IPTC fields in XMP. Whatever else the original tells
 * beside its pixels stays behind, above all where it was taken, and content credentials, whose signature the copy would break. Which way up it is, and its
 * colour profile, come along. The original is never touched, and the copy is made anew each time.
 */
@ApplicationScoped
public class Derived {

    private static final Set<String> SHOWN_PNG = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");
    private static final Set<String> SHOWN_WEBP = Set.of("ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L");
    private static final int HAS_XMP = 0x04;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_ALPHA = 0x10;
    private static final int HAS_ICC = 0x20;
    private static final int MOVES = 0x02;

    private final Store store;

    @Inject
    Derived(Store store) {
        this.store = store;
    }

    /** For the container's proxy. */
    protected Derived() {
        this(null);
    }

    /** A copy. @param unsigned whether the original has content credentials that were left out */
    public record Copy(byte[] bytes, boolean unsigned) {
    }

    /** A copy of a still. @param words whether the prompt and the creator's own words are in it */
    public Copy of(Asset still, boolean words) {
        var bytes = store.bytes(still.sha256());
        return new Copy(copy(still.picture(), bytes, Iptc.packet(still, words)), Marks.of(still.picture().format(), bytes).c2pa());
    }

    static byte[] copy(Picture picture, byte[] bytes, byte[] packet) {
        var pieces = Pieces.of(picture.format(), bytes);
        return switch (picture.format()) {
            case PNG -> png(bytes, pieces, packet);
            case JPEG -> jpeg(bytes, pieces, packet);
            case WEBP -> webp(picture, bytes, pieces, packet);
        };
    }

    private static byte[] png(byte[] bytes, List<Pieces.Piece> pieces, byte[] packet) {
        var out = new ByteArrayOutputStream(bytes.length + packet.length + 100);
        out.write(bytes, 0, 8);
        int turned = pieces.stream().filter(piece -> piece.name().equals("eXIf")).mapToInt(piece -> Exif.orientation(bytes, piece.from(), piece.to())).findFirst().orElse(1);
        for (var piece : pieces) {
            if (SHOWN_PNG.contains(piece.name())) {
                out.write(bytes, piece.start(), piece.end() - piece.start());
            }
            if (piece.name().equals("IHDR")) {
                // keyword, its end, not compressed, and no language
                chunk(out, "iTXt", joined((Marks.XMP_KEYWORD + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1), packet));
                if (turned != 1) {
                    chunk(out, "eXIf", Exif.saying(turned));
                }
            }
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        var named = joined(name.getBytes(StandardCharsets.ISO_8859_1), content);
        var check = new CRC32();
        check.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    private static byte[] jpeg(byte[] bytes, List<Pieces.Piece> pieces, byte[] packet) {
        var out = new ByteArrayOutputStream(bytes.length + packet.length + 100);
        out.write(bytes, 0, 2);
        pieces.stream().filter(piece -> piece.name().equals("APP0")).forEach(piece -> out.write(bytes, piece.start(), piece.end() - piece.start()));
        int turned = pieces.stream().filter(piece -> piece.name().equals("APP1") && piece.begins(bytes, Exif.HEAD))
                .mapToInt(piece -> Exif.orientation(bytes, piece.from() + Exif.HEAD.length(), piece.to())).findFirst().orElse(1);
        if (turned != 1) {
            segment(out, joined(Exif.HEAD.getBytes(StandardCharsets.ISO_8859_1), Exif.saying(turned)));
        }
        segment(out, joined(Marks.XMP.getBytes(StandardCharsets.ISO_8859_1), packet));
        for (var piece : pieces) {
            boolean shown = piece.name().equals("APP2") ? piece.begins(bytes, "ICC_PROFILE\0") : piece.name().equals("APP14")
                    || !piece.name().startsWith("APP") && !piece.name().equals("COM");
            if (shown) {
                out.write(bytes, piece.start(), piece.end() - piece.start());
            }
        }
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, byte[] content) {
        out.writeBytes(ByteBuffer.allocate(4).putShort((short) 0xFFE1).putShort((short) (content.length + 2)).array());
        out.writeBytes(content);
    }

    private static byte[] webp(Picture picture, byte[] bytes, List<Pieces.Piece> pieces, byte[] packet) {
        var out = new ByteArrayOutputStream(bytes.length + packet.length + 100);
        int turned = pieces.stream().filter(piece -> piece.name().equals("EXIF")).mapToInt(piece -> Exif.orientation(bytes,
                piece.from() + (piece.begins(bytes, Exif.HEAD) ? Exif.HEAD.length() : 0), piece.to())).findFirst().orElse(1);
        int flags = HAS_XMP | (turned == 1 ? 0 : HAS_EXIF);
        for (var piece : pieces) {
            flags |= switch (piece.name()) {
                case "VP8X" -> piece.to() > piece.from() ? bytes[piece.from()] & (HAS_ALPHA | MOVES) : 0;
                case "ICCP" -> HAS_ICC;
                case "ALPH" -> HAS_ALPHA;
                // the bit that says alpha is used lies behind the signature and twice 14 bits of size
                case "VP8L" -> piece.to() - piece.from() >= 5 && (bytes[piece.from() + 4] & 0x10) != 0 ? HAS_ALPHA : 0;
                default -> 0;
            };
        }
        var sizes = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).putInt(flags);
        little(sizes, picture.width() - 1);
        little(sizes, picture.height() - 1);
        riff(out, "VP8X", sizes.array());
        pieces.stream().filter(piece -> SHOWN_WEBP.contains(piece.name())).forEach(piece -> riff(out, piece.name(), java.util.Arrays.copyOfRange(bytes, piece.from(), piece.to())));
        if (turned != 1) {
            riff(out, "EXIF", Exif.saying(turned));
        }
        riff(out, "XMP ", packet);
        var body = out.toByteArray();
        var head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(body.length + 4)
                .put(Format.WEBP.name().getBytes(StandardCharsets.US_ASCII));
        return joined(head.array(), body);
    }

    private static void little(ByteBuffer into, int value) {
        into.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }

    private static void riff(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length).array());
        out.writeBytes(content);
        if ((content.length & 1) == 1) {
            out.write(0);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
