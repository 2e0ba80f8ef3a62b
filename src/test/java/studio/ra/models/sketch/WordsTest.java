package studio.ra.models.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void aWordIsNotFoundInsideAnother() {
        assertFalse(Words.of("a scarlet carpet").has("car", "scar"));
        assertTrue(Words.of("Two cars, one scar").has("scar"));
    }

    @Test
    void whatIsDeniedIsNotThere() {
        assertFalse(Words.of("a man without a beard and no glasses").has("beard", "glasses"));
    }

    @Test
    void aColourBelongsToTheNounOfItsClause() {
        var words = Words.of("grey bun, sari with a red trim");
        assertEquals(Pigments.of("grey"), words.colour("bun"));
        assertEquals(Optional.empty(), words.colour("sari"));
        assertEquals(Pigments.of("red"), words.colour("trim"));
    }

    @Test
    void aPaletteIsReadInItsOrder() {
        assertEquals(List.of(Pigments.of("ochre").orElseThrow(), Pigments.of("indigo").orElseThrow(), Tint.of(0xAABBCC), Tint.of(0x112233)), Palette.read("Ochre and indigo; #aabbcc, #123").named());
    }

    @ParameterizedTest
    @CsvSource({"river at dawn,RIVER,dawn", "INT. KITCHEN - NIGHT,KITCHEN,night", "a market at sunset,MARKET,dusk", "mountain pass,MOUNTAIN,day", "नदी,FIELD,day"})
    void placeAndTimeAreRead(String text, Place place, String time) {
        assertEquals(place, Place.read(Words.of(text)));
        assertEquals(time, Light.read(Words.of(text), new Palette(List.of()), Dice.of(1, "light")).name());
    }
}
