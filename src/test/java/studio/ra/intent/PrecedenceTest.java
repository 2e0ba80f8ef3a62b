package studio.ra.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

class PrecedenceTest {

    private final IntentReader reader = IntentReader.standard();

    @Test
    void whatTheClientStatesWinsOverEverything() {
        var intent = read("an anime close-up of a dragon", Map.of("style", "painted", "shotType", "wide", "subject", "human", "motion", "parallax",
                "complex", "true", "detailCritical", "true"), Map.of("style", "documentary", "shotType", "text"));
        assertEquals(new Reading("painted", 1, "stated"), intent.style());
        assertEquals(new Reading("wide", 1, "stated"), intent.shotType());
        assertEquals(new Reading("human", 1, "stated"), intent.subject());
        assertEquals(new Reading("parallax", 1, "stated"), intent.motion());
        assertEquals(new Reading("true", 1, "stated"), intent.complex());
        assertEquals(new Reading("true", 1, "stated"), intent.detailCritical());
        assertTrue(intent.styleNamed());
    }

    @Test
    void aStyleNamedInTheTextWinsOverTheUsualOne() {
        var style = read("an anime fox", Map.of(), Map.of("style", "painted")).style();
        assertEquals("animated", style.value());
        assertEquals("cue", style.source());
    }

    @Test
    void theUsualStyleWinsWhereNoneIsNamed() {
        var intent = read("a fox", Map.of(), Map.of("style", "painted"));
        assertEquals(new Reading("painted", 0.9, "stated"), intent.style());
        assertFalse(intent.styleNamed());
    }

    @Test
    void theUsualStyleWinsOverOneTheTextOnlySuggests() {
        assertEquals("illustrated", read("an end card", Map.of(), Map.of()).style().value());
        assertEquals("documentary", read("an end card", Map.of(), Map.of("style", "documentary")).style().value());
    }

    @Test
    void theUsualStyleIsPassedOverWhereTheTextDeniesIt() {
        assertEquals("photoreal", read("a fox, no anime look this time", Map.of(), Map.of("style", "animated")).style().value());
    }

    @Test
    void aStyleInAProjectsOwnWordsIsRead() {
        assertEquals("painted", read("a fox", Map.of(), Map.of("style", "Madhubani, earthy")).style().value());
        assertEquals("animated", read("a fox", Map.of("style", "Studio Ghibli"), Map.of()).style().value());
        assertEquals("cinematic", read("a fox", Map.of(), Map.of("style", " Cinematic ")).style().value());
    }

    @Test
    void whatSaysNothingAboutItsFieldIsPassedOver() {
        var intent = read("an anime fox", Map.of("style", "blorp", "shotType", "", "mood", "sad"), Map.of("motion", "?"));
        assertEquals("animated", intent.style().value());
        assertEquals("default", intent.motion().source());
        assertFalse(read("a fox", Map.of("style", "blorp"), Map.of()).styleNamed());
    }

    @Test
    void theShotsOwnFramingWinsOverWhatTheTextSuggests() {
        var running = read("she is running home", Map.of(), Map.of("shotType", "close-up", "motion", "static"));
        assertEquals("close-up", running.shotType().value());
        assertEquals("static", running.motion().value());
        assertEquals("wide", read("establishing shot of a farm", Map.of(), Map.of("shotType", "close-up")).shotType().value());
    }

    @Test
    void aStrongerCueGivesMoreConfidence() {
        double strong = read("anime, a fox, ghibli", Map.of(), Map.of()).style().confidence();
        double weak = read("an end card", Map.of(), Map.of()).style().confidence();
        double torn = read("an anime fox in watercolour", Map.of(), Map.of()).style().confidence();
        assertTrue(strong > weak);
        assertTrue(torn < strong);
    }

    private ShotIntent read(String text, Map<String, String> stated, Map<String, String> usual) {
        return reader.read(new Brief(text, "keyframe", stated, usual, 0, false));
    }
}
