package studio.ra.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import studio.ra.models.Model;
import studio.ra.models.Tier;

/** R13: past decisions judged again under other models, weights or prices. */
@DisplayName("R13 replay")
class ReplayTest {

    private static final Supposition NOTHING = suppose(Set.of(), Set.of());

    static LongStream seeds() {
        return LongStream.range(0, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereNothingIsSupposedNothingFlips(long seed) {
        var random = new Random(seed);
        var replay = new Replay(NOTHING);
        for (int i = 0; i < 200; i++) {
            replay.judge(past("d" + i, Questions.odd(random)));
        }
        var found = replay.result();
        assertEquals(200, found.decisions());
        assertEquals(0, found.flips());
        assertEquals(0, found.creditsDelta());
        assertEquals(0, found.continuityBreaks());
        assertEquals(List.of(), found.flipped());
        assertEquals(List.of(), found.stranded());
        assertTrue(found.models().stream().allMatch(share -> share.was() == share.now()));
    }

    @Test
    void aNewModelGetsWorkWhereItWins() {
        var better = new Model("shiny", "Shiny", "forge", "shiny", "shiny", Tier.FAST, Map.of("photoreal", 1.0, "faces", 1.0), 14, 2L, 1000, List.of(), true, 2000,
                true, null, null);
        var found = replay(new Supposition(Set.of(), Set.of(), List.of(better), Map.of(), Map.of()), Questions.plain(), Questions.plain().locked("Aya", "seedream"));
        assertEquals(1, found.flips());
        assertEquals("shiny", found.flipped().get(0).to());
        assertEquals(new Replayed.Share("shiny", 0, 1), share(found, "shiny"));
        assertEquals(0, found.continuityBreaks());
    }

    @Test
    void aFamilyThatIsSwitchedOffStrandsItsLocksAndBreaksContinuity() {
        var found = replay(suppose(Set.of(), Set.of("seedream-4.5")), Questions.plain().locked("Aya", "seedream"), Questions.plain().locked("Aya", "seedream"),
                Questions.plain().locked("Bo", "imagen"));
        assertEquals(2, found.flips());
        assertEquals(2, found.continuityBreaks());
        assertEquals(List.of(new Replayed.Stranded("lock-Aya", "Aya", "Aya", "seedream")), found.stranded());
        assertTrue(found.flipped().stream().allMatch(Replayed.Flipped::breaksContinuity));
        assertEquals("The operator has switched it off.", found.flipped().get(0).reason());
    }

    @Test
    void creditsAreCountedOverWhatIsDrawnBothWays() {
        var dearer = new HashMap<String, Long>();
        dearer.put("imagen-4-fast", 3L);
        assertEquals(4, replay(new Supposition(Set.of(), Set.of(), List.of(), Map.of(), dearer), Questions.plain().count(4)).creditsDelta());
        dearer.put("imagen-4-fast", null);
        var named = replay(new Supposition(Set.of(), Set.of(), List.of(), Map.of(), dearer), Questions.plain().named("imagen-4-fast"));
        assertEquals(0, named.creditsDelta());
        assertEquals(1, named.undrawn());
        assertNull(named.flipped().get(0).to());
    }

    @Test
    void otherWeightsJudgeOtherwise() {
        var found = replay(new Supposition(Set.of(), Set.of(), List.of(), Map.of("thrift", 0.0, "tier", 0.0, "patience", 0.0), Map.of()), Questions.plain());
        assertEquals("imagen-4", found.flipped().get(0).to());
        assertThrows(IllegalArgumentException.class, () -> new Supposition(Set.of(), Set.of(), List.of(), Map.of("charm", 1.0), Map.of()));
    }

    @Test
    void whatIsEnabledCountsAsOfferedAndWell() {
        assertEquals("seedream-4.5", replay(suppose(Set.of("seedream-4.5"), Set.of()), Questions.plain().onlySketch()).flipped().get(0).to());
    }

    @Test
    void whatADecisionsCatalogueDidNotHaveIsNotThere() {
        assertEquals(0, replay(suppose(Set.of("of-tomorrow"), Set.of()), Questions.plain()).flips());
    }

    @Test
    void everyFlipIsCountedAndTheNewestThousandAreListed() {
        var replay = new Replay(suppose(Set.of(), Set.of("imagen-4-fast")));
        var past = past("d", Questions.plain());
        for (int i = 0; i < 10_000; i++) {
            replay.judge(past);
        }
        assertEquals(10_000, replay.result().flips());
        assertEquals(1000, replay.result().flipped().size());
        assertFalse(replay.result().models().isEmpty());
    }

    private static Supposition suppose(Set<String> enable, Set<String> disable) {
        return new Supposition(enable, disable, List.of(), Map.of(), Map.of());
    }

    private static Replayed replay(Supposition supposition, Questions... asked) {
        var replay = new Replay(supposition);
        for (var question : asked) {
            replay.judge(past("d", question));
        }
        return replay.result();
    }

    private static Past past(String id, Questions question) {
        var decision = question.choose();
        return new Past(id, "s1", decision.chosen() == null ? null : decision.chosen().id(), decision.credits(), Snapshot.read(question.snapshot().text(), Snapshot.models(question.snapshot().catalogue())));
    }

    private static Replayed.Share share(Replayed found, String model) {
        return found.models().stream().filter(share -> share.model().equals(model)).findFirst().orElseThrow();
    }
}
