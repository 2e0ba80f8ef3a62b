package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;

import studio.ra.models.Format;

class EndingTest {

    private static final byte[] ARCHIVE = "PK\3\4 and then <script>".getBytes(StandardCharsets.ISO_8859_1);
    private static final Map<Format, byte[]> WHOLE = Map.of(Format.PNG, Images.drawn("png", 40, 30), Format.JPEG, Images.drawn("jpg", 40, 30),
            Format.WEBP, Images.WEBP_LOSSLESS);

    @Test
    void aPictureEndsWhereItsFileDoes() {
        WHOLE.forEach((format, bytes) -> assertTrue(Ending.clean(format, bytes), format::toString));
        assertTrue(Ending.clean(Format.WEBP, Images.WEBP_LOSSY));
    }

    @Test
    void whatFollowsThePictureIsSeen() {
        WHOLE.forEach((format, bytes) -> assertFalse(Ending.clean(format, joined(bytes, ARCHIVE)), format::toString));
    }

    @Test
    void aFileThatIsCutAnywhereDoesNotEndCleanly() {
        WHOLE.forEach((format, bytes) -> {
            for (int length = 12; length < bytes.length; length++) {
                assertFalse(Ending.clean(format, Arrays.copyOf(bytes, length)), format + " cut at " + length);
            }
        });
    }

    @Test
    void aCameraMayPutAnotherJpegBehindTheFirst() {
        var jpeg = WHOLE.get(Format.JPEG);
        assertTrue(Ending.clean(Format.JPEG, joined(jpeg, new byte[3], jpeg)));
        assertFalse(Ending.clean(Format.JPEG, joined(jpeg, jpeg, ARCHIVE)));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
