package studio.ra.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class TrainerTest {

    private static final String TEXT = "the referee waits";
    private static final List<Correction> TWO = List.of(new Correction(TEXT, "shotType", "abstract"), new Correction(TEXT, "subject", "object"));
    private static final Trainer TRAINER = new Trainer();
    private static final Heads CORRECTED = TRAINER.heads(TWO).orElseThrow();

    @Test
    void aCorrectionChangesHowItsTextIsRead() {
        var before = read(Heads.standard());
        var after = read(CORRECTED);
        assertNotEquals("abstract", before.shotType().value());
        assertEquals("abstract", after.shotType().value());
        assertEquals("object", after.subject().value());
        assertEquals("learned", after.subject().source());
        assertEquals(before.style(), after.style());
    }

    @Test
    void theSameCorrectionsGiveTheSameBytes() {
        assertEquals(CORRECTED.text(), new Trainer().heads(TWO).orElseThrow().text());
        assertEquals(CORRECTED.version(), Heads.of(CORRECTED.text()).orElseThrow().version());
        assertEquals(64, CORRECTED.version().length());
    }

    @Test
    void withoutCorrectionsThatTeachItLearnsTheShippedHeads() {
        var untaught = List.of(new Correction(TEXT, "style", "painted"), new Correction(TEXT, "motion", "parallax"), new Correction("修鞋匠坐在胡同口抽烟", "shotType", "wide"));
        assertTrue(untaught.stream().noneMatch(Correction::teaches));
        assertEquals(Heads.standard().version(), TRAINER.heads(untaught).orElseThrow().version());
    }

    @Test
    void learnsFromNoBriefOfTheTestSplit() {
        assertEquals(Embedded.briefs().size(), TRAINER.examples() + TRAINER.tested());
        assertEquals(157, TRAINER.tested());
    }

    @Test
    void accuracyIsWhatTheReaderScores() {
        var briefs = Labelled.of("briefs-learned.tsv").stream().filter(Labelled::tests).toList();
        TRAINER.accuracy(Heads.standard()).forEach((field, share) -> assertEquals(Score.of(field, briefs).share(), share, 0.015, field));
    }

    @Test
    void headsThatWereToldNonsenseAreWorse() {
        var shipped = TRAINER.accuracy(Heads.standard());
        var nonsense = Labelled.of("briefs-learned.tsv").stream().filter(brief -> !brief.tests() && LearnedReader.latin(brief.text())).limit(300)
                .map(brief -> new Correction(brief.text(), "subject", "abstract")).toList();
        assertTrue(Trainer.worse(TRAINER.accuracy(TRAINER.heads(nonsense).orElseThrow()), shipped).orElseThrow().contains("subject"));
        assertFalse(Trainer.worse(TRAINER.accuracy(CORRECTED), shipped).isPresent());
        assertFalse(Trainer.worse(shipped, shipped).isPresent());
    }

    @Test
    void headsForOtherFeaturesAreNotRead() {
        assertTrue(Heads.of("another-model 1\nsubject\thuman\t0.0 1.0\n").isEmpty());
    }

    @Test
    void aLabelIsOneOfTheContractsWords() {
        assertThrows(IllegalArgumentException.class, () -> new Correction(TEXT, "shotType", "extreme"));
        assertThrows(IllegalArgumentException.class, () -> new Correction(TEXT, "mood", "sad"));
    }

    @Test
    void whatSomebodyElseSaysCountsOnlyWhereTheTextIsOpen() {
        var reader = IntentReader.standard();
        var brief = new Brief("close-up: the referee waits", "keyframe", Map.of("subject", "human"), Map.of("style", "painted"), 0, false);
        assertEquals(Set.of("motion", "complex", "detailCritical"), reader.open(brief));
        var told = Vocabulary.VALUES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                e -> new Reading(e.getValue().get(e.getValue().size() - 1), 0.7, "learned")));
        var intent = reader.read(brief, told);
        assertEquals("close-up", intent.shotType().value());
        assertEquals("human", intent.subject().value());
        assertEquals("painted", intent.style().value());
        assertEquals("parallax", intent.motion().value());
        assertEquals(Set.of(), reader.open(new Brief(TEXT, "portrait", Map.of(), 0, false)));
        assertEquals(reader.read(brief), reader.read(brief, Map.of()));
    }

    private static ShotIntent read(Heads heads) {
        return IntentReader.with(heads).read(new Brief(TEXT, "keyframe", Map.of(), 0, false));
    }
}
