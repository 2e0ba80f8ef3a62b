package studio.ra.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a decision was made from survives being written down (R14): a thousand questions, the same each time. */
class SnapshotTest {

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void judgedAgainFromItsTextItGivesTheSameDecision(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var question = Questions.odd(random).judged("flux-1.1-pro", random.nextDouble() * 9, random.nextDouble() / 3);
            assertEquals(question.choose(), again(question.snapshot()).decision());
        }
    }

    @Test
    void decisionsOfOneCatalogueShareItsText() {
        assertEquals(Questions.plain().snapshot().catalogue(), Questions.plain().locked("Aya", "imagen").onlySketch().snapshot().catalogue());
        assertFalse(Questions.plain().snapshot().text().contains("Imagen"));
    }

    @Test
    void itsTextIsTheSameForTheSameQuestion() {
        assertEquals(Questions.any(new Random(1)).snapshot().text(), Questions.any(new Random(1)).snapshot().text());
    }

    @Test
    void theWeightsOfTheDayAreInIt() {
        var other = new Snapshot(Questions.plain().ask(), Weights.STANDARD.with(Map.of("patience", 90.0)));
        assertEquals(other.weights(), again(other).weights());
        assertNotEquals(Questions.plain().choose(), again(other).decision());
    }

    @Test
    void whatDidNotWeighYetWhenItWasMadeDoesNotWeighWhenItIsReadAgain() {
        var before = new Snapshot(Questions.plain().moving("dynamic").ask(), Weights.STANDARD.with(Map.of("motion", 0.0, "trend", 0.0)));
        var text = before.text().replace("\"motion\":0.0,", "").replace(",\"trend\":0.0", "");
        assertEquals(before.decision(), Snapshot.read(text, Snapshot.models(before.catalogue())).decision());
        assertFalse(text.contains("trend"), text);
    }

    @Test
    void wordsThatDecideNothingAreNotInIt() {
        var text = Questions.plain().locked("Aya", "imagen").snapshot().text();
        assertTrue(text.contains("Aya") && !text.contains("as locked") && !text.contains("image/png"), text);
    }

    @Test
    void hundredsOfTalliesStaySmall() {
        var question = Questions.plain();
        for (int i = 0; i < 400; i++) {
            question.judged("gemini-flash-image", i, i);
        }
        assertTrue(question.snapshot().text().length() < 30_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hundredsOfTalliesAreFewInItAndDecideTheSame(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            var question = Questions.odd(random).judgedEverywhere(random).ask();
            var kept = new Snapshot(Question.of(question.purpose(), question.intent(), question.memory(), question.health(), question.tariff(), question.wish()),
                    Weights.STANDARD);
            assertEquals(new Snapshot(question, Weights.STANDARD).decision(), again(kept).decision());
            assertEquals(WhyNot.of(new Snapshot(question, Weights.STANDARD), "flux-1.1-pro"), WhyNot.of(again(kept), "flux-1.1-pro"));
            assertEquals(6 * 7 * 8, question.memory().history().size());
            assertEquals(6 * 7 * 2, again(kept).question().memory().history().size());
            assertTrue(kept.text().length() < 8_000, () -> kept.text().length() + "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[]", "{\"v\":2}", "{\"v\":1}"})
    void whatIsNoSnapshotIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Snapshot.read(text, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Snapshot.models(text.equals("[]") ? "[{}]" : text));
    }

    @Test
    void aWeightThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Weights.STANDARD.with(Map.of("charm", 1.0)));
        assertEquals(Weights.STANDARD, Weights.STANDARD.with(Weights.STANDARD.named()));
        assertFalse(Weights.STANDARD.named().isEmpty());
    }

    private static Snapshot again(Snapshot snapshot) {
        return Snapshot.read(snapshot.text(), Snapshot.models(snapshot.catalogue()));
    }
}
