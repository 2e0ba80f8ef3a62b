package studio.ra.library;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The one thing of EXIF that a picture needs to be seen right: which way up it is. */
final class Exif {

    static final String HEAD = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;

    private Exif() {
    }

    /** 1 to 8; 1, upright, where nothing says otherwise or what says it is damaged. @param from where the TIFF header begins */
    static int orientation(byte[] bytes, int from, int to) {
        if (to - from < 8) {
            return 1;
        }
        var tiff = ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, to)).order(bytes[from] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + 2 > tiff.limit()) {
            return 1;
        }
        int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
        for (int i = 0; i < entries && directory + 2 + 12L * (i + 1) <= tiff.limit(); i++) {
            int at = (int) directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                int told = Short.toUnsignedInt(tiff.getShort(at + 8));
                return told >= 1 && told <= 8 ? told : 1;
            }
        }
        return 1;
    }

    /** A TIFF block that says this and nothing else. */
    static byte[] saying(int orientation) {
        return ByteBuffer.allocate(26).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) ORIENTATION).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0).array();
    }
}
