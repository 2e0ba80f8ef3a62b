package studio.ra.models.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    @ParameterizedTest
    @ValueSource(strings = {"a very long caption that cannot possibly fit into the room it is given here", "नदी के किनारे एक लंबी कहानी जो कभी खत्म नहीं होती है और आगे बढ़ती रहती है", "🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶", "川"})
    void aLineStaysWithinItsRoomWithFontsAndWithout(String text) {
        for (boolean fonts : new boolean[] {true, false}) {
            var image = new BufferedImage(400, 60, BufferedImage.TYPE_INT_RGB);
            var g = image.createGraphics();
            new Lettering(g, fonts).line(text, 50, 40, 200, Font.SERIF, Font.PLAIN, 24, Color.WHITE, 0);
            g.dispose();
            boolean something = false;
            for (int y = 0; y < 60; y++) {
                for (int x = 0; x < 400; x++) {
                    boolean ink = (image.getRGB(x, y) & 0xFFFFFF) != 0;
                    something |= ink;
                    assertTrue(!ink || x > 40 && x < 262, "ink at " + x);
                }
            }
            assertTrue(something, "nothing was written");
        }
    }

    @Test
    void thereMayBeNoRoomAtAll() {
        var g = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
        new Lettering(g, true).line("word", 0, 5, 0, Font.SERIF, Font.PLAIN, 12, Color.WHITE, 0);
        new Lettering(g, true).line("", 0, 5, 100, Font.SERIF, Font.PLAIN, 12, Color.WHITE, 0.5);
        g.dispose();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "A title card: \"The River Remembers\" in gold | The River Remembers",
        "a sign that's painted 'Closed today' on the door | Closed today",
        "“नदी” in large letters | नदी",
        "a chart titled Growth in Q3 | Growth in Q3",
        "one two three four five six seven eight | one two three four five six seven"})
    void aTitleCardSaysTheQuotedWords(String brief, String wording) {
        assertEquals(wording, Studies.wording(brief));
    }
}
