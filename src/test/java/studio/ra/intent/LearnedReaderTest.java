package studio.ra.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

class LearnedReaderTest {

    private final IntentReader reader = IntentReader.standard();

    @Test
    void decidesWhatTheTextDoesNotName() {
        var framing = read("the referee waits", "keyframe", Map.of(), Map.of(), 0).shotType();
        assertEquals("learned", framing.source());
        assertTrue(framing.confidence() > 1.0 / 8 && framing.confidence() < 1);
    }

    @Test
    void givesWayToTheClientToWhatTheTextNamesAndToWhatIsUsual() {
        var plain = "the referee waits";
        assertEquals(new Reading("abstract", 1, "stated"), read(plain, "keyframe", Map.of("shotType", "abstract"), Map.of(), 0).shotType());
        assertEquals(new Reading("abstract", 0.9, "stated"), read(plain, "keyframe", Map.of(), Map.of("shotType", "abstract"), 0).shotType());
        var named = read("close-up: the referee waits", "keyframe", Map.of(), Map.of(), 0).shotType();
        assertEquals("close-up", named.value());
        assertEquals("cue", named.source());
    }

    @Test
    void inventsNoStyle() {
        var style = read("the referee waits", "keyframe", Map.of(), Map.of(), 0).style();
        assertEquals("photoreal", style.value());
        assertEquals("default", style.source());
    }

    @Test
    void leavesPortraitsReferencesAndOtherScriptsToTheRules() {
        for (var brief : new Brief[] {new Brief("the referee waits", "portrait", Map.of(), 0, false),
                new Brief("the referee waits", "reference", Map.of(), Map.of("kind", "prop"), 0, false),
                new Brief("修鞋匠坐在胡同口抽烟", "keyframe", Map.of(), 0, false), new Brief("", "keyframe", Map.of(), 0, false)}) {
            assertEquals(IntentReader.rules().read(brief), reader.read(brief));
        }
    }

    @Test
    void countsTheCastAsTheRulesDo() {
        var intent = read("they talk", "keyframe", Map.of(), Map.of(), 3);
        assertEquals("true", intent.complex().value());
        assertEquals("cue", intent.complex().source());
        assertEquals("dialogue", intent.shotType().value());
        assertEquals("cue", intent.shotType().source());
    }

    private ShotIntent read(String text, String purpose, Map<String, String> stated, Map<String, String> usual, int figures) {
        return reader.read(new Brief(text, purpose, stated, usual, figures, false));
    }
}
