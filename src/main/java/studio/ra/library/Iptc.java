package studio.ra.library;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.SerializeOptions;

/** What IPTC Photo Metadata 2025.1 has to say of a still that a model drew, as an XMP packet. Of an upload, which anybody may have made with anything, it claims nothing. */
final class Iptc {

    static final String EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    static final String DRAWN = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
    /** Bytes a JPEG has room for in one segment, beside its heads. */
    private static final int MOST = 65_000;
    private static final int MOST_WORDS = 30_000;

    private Iptc() {
    }

    /** @param words whether the prompt and the creator's own words are in it */
    static byte[] packet(Asset still, boolean words) {
        var p = still.provenance();
        try {
            XMPMetaFactory.getSchemaRegistry().registerNamespace(EXT, "Iptc4xmpExt");
            var xmp = XMPMetaFactory.create();
            xmp.setProperty(XMPConst.NS_XMP, "CreatorTool", "Ra");
            if (p.model() != null) {
                xmp.setProperty(EXT, "DigitalSourceType", DRAWN);
                xmp.setProperty(EXT, "AISystemUsed", p.family() == null ? p.model() : p.provider() + ' ' + p.family());
                xmp.setProperty(EXT, "AISystemVersionUsed", p.model());
            }
            if (words) {
                told(xmp, still);
            }
            var packet = XMPMetaFactory.serializeToBuffer(xmp, new SerializeOptions().setOmitPacketWrapper(false).setUseCompactFormat(true).setPadding(0));
            if (packet.length > MOST) {
                throw new IllegalStateException("an XMP packet of " + packet.length + " bytes");
            }
            return packet;
        } catch (XMPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void told(XMPMeta xmp, Asset still) throws XMPException {
        var p = still.provenance();
        if (p.prompt() != null && p.model() != null) {
            xmp.setProperty(EXT, "AIPromptInformation", text(p.prompt()));
        }
        if (p.brief() != null) {
            xmp.setLocalizedText(XMPConst.NS_DC, "description", null, XMPConst.X_DEFAULT, text(p.brief()));
        }
    }

    /** What XML can carry, and no longer than leaves room for the rest even where every letter takes its most bytes. */
    private static String text(String words) {
        var plain = new StringBuilder();
        int size = 0;
        for (int c : words.codePoints().toArray()) {
            size += c < 0x20 || "&<>\"'".indexOf(c) >= 0 ? 6 : c < 0x80 ? 1 : 4;
            if (size > MOST_WORDS) {
                break;
            }
            if (c == '\t' || c == '\n' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)) {
                plain.appendCodePoint(c);
            }
        }
        return plain.toString();
    }
}
