package studio.ra.intent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Agreement with people's labels, as right answers at least. The first file was developed on; the second was labelled before the reader
 * existed and no cue is tuned on it. The floors are a few answers below what was measured; the table is in {@code docs/intent.md}.
 */
class AccuracyTest {

    private static final List<Labelled> OWN = Labelled.of("briefs.tsv");
    private static final List<Labelled> OTHER = Labelled.of("briefs-other-voice.tsv");

    @ParameterizedTest
    @CsvSource({"style, 57", "styleNamed, 58", "shotType, 56", "subject, 49", "complex, 52", "detailCritical, 56"})
    void agreesOnTheBriefsItWasDevelopedOn(String axis, int floor) {
        agrees("developed on", Score.of(axis, OWN), floor);
    }

    @ParameterizedTest
    @CsvSource({"style, 67", "styleNamed, 67", "shotType, 43", "subject, 48", "complex, 56", "detailCritical, 61", "motion, 53"})
    void agreesOnAnotherVoice(String axis, int floor) {
        agrees("another voice", Score.of(axis, OTHER), floor);
    }

    private static void agrees(String briefs, Score score, int floor) {
        System.out.println(briefs + "  " + score);
        assertTrue(score.right() >= floor, score + ", at least " + floor);
    }
}
