package studio.ra.library;

import java.nio.charset.StandardCharsets;

import studio.ra.models.Format;

/**
 * What a picture's file tells of itself beside its pixels. Found by where it lies; what it says is neither read nor believed.
 *
 * @param c2pa whether it carries content credentials, whoever signed them and whether or not they hold
 * @param xmp  whether it carries an XMP packet
 */
public record Marks(boolean c2pa, boolean xmp) {

    static final Marks NONE = new Marks(false, false);
    static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    static final String XMP_KEYWORD = "XML:com.adobe.xmp\0";
    /** Where in an APP11 segment the identifier of the first box's description begins: behind CI, En, Z and two box headers. */
    private static final int BOX = 24;

    static Marks of(Format format, byte[] bytes) {
        boolean c2pa = false;
        boolean xmp = false;
        for (var piece : Pieces.of(format, bytes)) {
            switch (piece.name()) {
                case "caBX", "C2PA" -> c2pa = true;
                case "APP11" -> c2pa |= piece.to() - piece.from() >= BOX + 4 && piece.begins(bytes, "JP")
                        && new String(bytes, piece.from() + BOX, 4, StandardCharsets.ISO_8859_1).equals("c2pa");
                case "XMP " -> xmp = true;
                case "iTXt" -> xmp |= piece.begins(bytes, XMP_KEYWORD);
                case "APP1" -> xmp |= piece.begins(bytes, XMP);
                default -> { }
            }
        }
        return new Marks(c2pa, xmp);
    }
}
