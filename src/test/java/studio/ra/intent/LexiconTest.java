package studio.ra.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Set<String> GRAMMAR = Set.of("denial", "denialAfter", "contrast", "alternative", "manner", "forbidding", "setting", "talk", "pair");

    @Test
    void everyCueSpeaksForAWordOfTheContract() {
        Lexicon.STANDARD.all().forEach(cue -> {
            var values = Vocabulary.VALUES.get(cue.field());
            boolean known = values == null ? GRAMMAR.contains(cue.field()) : values.contains(cue.value());
            assertTrue(known || values != null && cue.value().equals(Cue.NONE), cue.toString());
        });
    }

    @Test
    void theLongestPhraseTakesItsWords() {
        var lexicon = new Lexicon(List.of("film\tstyle\tcinematic\t0.9", "film crew | film set\tstyle\tnone\t0"));
        assertEquals(List.of(), lexicon.find("style", Words.of("a film crew at a film set")));
        assertEquals(1, lexicon.find("style", Words.of("a film crew, a film")).size());
    }

    @Test
    void aPhraseDoesNotCrossTheEndOfASentence() {
        var lexicon = new Lexicon(List.of("low poly\tstyle\tstylized\t0.9"));
        assertEquals(1, lexicon.find("style", Words.of("Low-poly forest")).size());
        assertEquals(List.of(), lexicon.find("style", Words.of("The sun is low. Poly waves.")));
    }

    @Test
    void aLineThatIsNotFourCellsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Lexicon(List.of("anime\tstyle\tanimated")));
    }

    @Test
    void aStrengthOutsideZeroToOneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Lexicon(List.of("anime\tstyle\tanimated\t1.5")));
    }

    @Test
    void wordsAreWholeLowerCaseAndWithoutQuotations() {
        assertEquals(List.of("the", "founder", "s", "\"", "sign", ",", "2", "1", "m", "."), Words.of("The founder's “Hello, you” sign, 2.1 m."));
        assertEquals(List.of("ア", "ニ", "メ", "風"), Words.of("アニメ風"));
        assertEquals(List.of("elephants", "trunks", ",", "\"", "said"), Words.of("elephants' trunks, 'go on' said"));
    }
}
