package studio.ra.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreement on themes nothing was learned or tuned from. The floors are a few answers below what was measured, for rules and learned heads together. */
class UnseenTest {

    private static final List<Labelled> ALL = Labelled.of("briefs-learned.tsv");
    private static final List<Labelled> TEST = ALL.stream().filter(brief -> split(brief).equals("test")).toList();

    @ParameterizedTest
    @CsvSource({"style, 95", "styleNamed, 97", "shotType, 78", "subject, 83", "complex, 99", "detailCritical, 97"})
    void agreesOnEnglish(String axis, int floor) {
        agrees(axis, floor, TEST.stream().filter(UnseenTest::english).toList());
    }

    @ParameterizedTest
    @CsvSource({"style, 45", "styleNamed, 45", "shotType, 18", "subject, 25", "complex, 43", "detailCritical, 40"})
    void agreesOnOtherLanguages(String axis, int floor) {
        agrees(axis, floor, TEST.stream().filter(brief -> !english(brief)).toList());
    }

    @Test
    void noThemeIsBothLearnedFromAndTestedOn() {
        assertEquals(Set.of(), themes("train").stream().filter(themes("test")::contains).collect(Collectors.toSet()));
        assertEquals(Set.of("train", "test"), ALL.stream().map(UnseenTest::split).collect(Collectors.toSet()));
    }

    @Test
    void noBriefStandsTwice() {
        var texts = Embedded.briefs().stream().map(Labelled::text).toList();
        assertEquals(texts.size(), Set.copyOf(texts).size());
    }

    @Test
    void labelsAreTheContractsWords() {
        for (var brief : ALL) {
            Vocabulary.VALUES.forEach((field, values) -> assertTrue(field.equals("motion") || values.contains(brief.labels().get(field)), brief.text()));
        }
    }

    private static void agrees(String axis, int floor, List<Labelled> briefs) {
        var score = Score.of(axis, briefs);
        System.out.println("unseen     " + score);
        System.out.println("rules only " + Score.of(axis, briefs, IntentReader.rules()));
        assertTrue(score.right() >= floor, score + ", at least " + floor);
    }

    private static Set<String> themes(String split) {
        return ALL.stream().filter(brief -> split(brief).equals(split)).map(brief -> brief.labels().get("theme")).collect(Collectors.toSet());
    }

    private static String split(Labelled brief) {
        return brief.labels().get("split");
    }

    private static boolean english(Labelled brief) {
        return brief.labels().get("language").equals("en");
    }
}
