package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void aPictureIsLikeItselfInAnotherSizeAndWithASmallChange() {
        var picture = house(640, 360, 0.4);
        assertTrue(Likeness.near(Likeness.of(picture), Likeness.of(house(256, 144, 0.4))));
        var marked = house(640, 360, 0.4);
        marked.setRGB(300, 200, 0xFFFFFF);
        assertEquals(Likeness.of(picture), Likeness.of(marked));
    }

    @Test
    void anotherPictureIsNotLikeIt() {
        assertFalse(Likeness.near(Likeness.of(house(640, 360, 0.2)), Likeness.of(house(640, 360, 0.7))));
    }

    @Test
    void aPlainSurfaceIsLikeNothing() {
        var plain = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        assertEquals(0, Likeness.of(plain));
        assertFalse(Likeness.near(Likeness.of(plain), Likeness.of(plain)));
    }

    /** A dark house under a bright sun, {@code place} of the way across. */
    private static BufferedImage house(int width, int height, double place) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int x = 0; x < width; x++) {
            pen.setColor(new Color(60 + 120 * x / width, 60 + 120 * x / width, 120));
            pen.fillRect(x, 0, 1, height);
        }
        pen.setColor(Color.BLACK);
        pen.fillRect((int) (place * width), height / 3, width / 4, height * 2 / 3);
        pen.setColor(Color.YELLOW);
        pen.fillOval((int) ((place + 0.1) * width), height / 10, width / 6, width / 6);
        pen.dispose();
        return image;
    }
}
