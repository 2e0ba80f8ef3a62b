package studio.ra.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private static final String LONG = "a weathered face, a grey braid over the left shoulder, a blue oilskin coat with one missing button, ".repeat(8);

    @Test
    void sentencesAreReadInTheOrderTheyAreSaid() {
        assertEquals("A photograph. Wide establishing shot, the whole place in view. The keeper lights the lamp. Asha: grey braid. Setting: Lighthouse, dusk. "
                + "Colour palette: amber.", compose(2000, direction("The keeper lights the lamp", "Lighthouse, dusk", "amber", new Figure("Asha", "character", "grey braid", 0))));
    }

    @Test
    void whomTheBriefDescribesIsNotDescribedTwice() {
        var asha = new Figure("Asha", "character", "grey braid", 0);
        assertEquals("A photograph. Wide establishing shot, the whole place in view. Asha. grey braid.", compose(2000, direction("Asha. grey braid", "", "", asha)));
        assertTrue(compose(2000, direction("Asha waits", "", "", asha)).contains("Asha: grey braid."));
    }

    @Test
    void paletteThenSettingThenMotionThenFramingAreCutFirst() {
        var direction = direction("The keeper lights the lamp", "Lighthouse, dusk", "amber", new Figure("Asha", "character", "grey braid", 0));
        assertFalse(compose(150, direction).contains("palette"));
        assertTrue(compose(150, direction).contains("Setting"));
        var tight = compose(75, direction);
        assertFalse(tight.contains("Setting"));
        assertTrue(tight.contains("The keeper lights the lamp.") && tight.contains("Asha: grey braid."), tight);
    }

    @Test
    void everyoneStaysByNameHoweverLittleRoomThereIs() {
        var figures = List.of(new Figure("Asha", "character", LONG, 0), new Figure("Ravi", "character", LONG, 0), new Figure("Mill", "location", LONG, 0));
        var prompt = compose(200, new Direction("keyframe", LONG, "painted", "wide", "dynamic", LONG, LONG, "16:9", figures));
        assertTrue(prompt.contains("Asha") && prompt.contains("Ravi") && prompt.contains("Mill"), prompt);
    }

    @Test
    void theLeastProminentLosesItsDescriptionFirst() {
        var figures = List.of(new Figure("Asha", "character", "a grey braid and a blue coat", 0), new Figure("Ravi", "character", LONG, 0));
        var prompt = compose(300, new Direction("keyframe", "They meet", "painted", "abstract", "static", "", "", "16:9", figures));
        assertTrue(prompt.contains("Asha: a grey braid and a blue coat."), prompt);
        assertTrue(prompt.contains("Ravi: a weathered face"), prompt);
    }

    @Test
    void aBriefThatIsTooLongLeavesRoomForTheCast() {
        var prompt = compose(1000, direction(LONG.repeat(5), "Lighthouse", "amber", new Figure("Asha", "character", "a grey braid", 0)));
        assertTrue(prompt.contains("Asha: a grey braid.") && prompt.contains("Setting: Lighthouse."), prompt);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 41, 99, 250, 1600})
    void itNeverExceedsItsLimitNorSplitsAPair(int limit) {
        var figures = IntStream.range(0, 9).mapToObj(i -> new Figure("Ashá " + i + "😀", "character", "🌊🌊🌊 " + LONG, 0)).toList();
        var prompt = compose(limit, new Direction("portrait", "😀".repeat(900), "painted", "wide", "dynamic", "🎨".repeat(50), LONG, "16:9", figures));
        assertTrue(prompt.length() <= limit);
        assertEquals(prompt, new String(prompt.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void linesControlCharactersAndHalvesOfPairsBecomeSpaces() {
        assertEquals("A photograph. Wide establishing shot, the whole place in view. one two three.",
                compose(2000, direction("one\r\n\ttwo\u0000 \uD83Dthree", "", "")));
    }

    private static String compose(int limit, Direction direction) {
        return Prose.within(limit).style("A photograph").framing(direction).brief(direction).figures(direction, Figure::name).setting(direction)
                .palette(direction).text();
    }

    private static Direction direction(String brief, String setting, String palette, Figure... figures) {
        return new Direction("keyframe", brief, "photoreal", "wide", "static", palette, setting, "16:9", List.of(figures));
    }
}
