package studio.ra.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import studio.ra.models.Tier;

/** R14: why not this model, and what would flip it. What is said is tried. */
@DisplayName("R14 why not")
class WhyNotTest {

    private static final Router ROUTER = new Router(Weights.STANDARD);

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void applyingAStatedFlipReallyFlipsTheChoice(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var snapshot = Questions.odd(random).snapshot();
            var decision = snapshot.decision();
            for (var candidate : decision.candidates()) {
                var why = WhyNot.of(snapshot, candidate.model()).orElseThrow();
                assertEquals(candidate.verdict(), why.verdict());
                if (candidate.verdict().equals("chosen")) {
                    assertNull(why.firstObstacle());
                    assertNull(why.change());
                    continue;
                }
                assertNotNull(why.change(), () -> candidate + " of " + snapshot.text());
                assertFlips(snapshot.question(), why.change(), why);
                why.others().forEach(other -> assertFlips(snapshot.question(), other.change(), why));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noStepOfAFlipIsIdle(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            var snapshot = Questions.odd(random).snapshot();
            for (var candidate : snapshot.decision().candidates()) {
                var flip = WhyNot.of(snapshot, candidate.model()).orElseThrow().change();
                for (int step = 0; flip != null && step < flip.steps().size(); step++) {
                    var fewer = new java.util.ArrayList<>(flip.steps());
                    fewer.remove(step);
                    var chosen = ROUTER.choose(new WhyNot.Flip(fewer).in(snapshot.question())).chosen();
                    assertTrue(chosen == null || !chosen.id().equals(candidate.model()), flip::toString);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theGapByFactorAddsUpToTheGap(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            var snapshot = Questions.odd(random).snapshot();
            var decision = snapshot.decision();
            decision.candidates().stream().filter(c -> c.verdict().equals("outranked")).forEach(c -> {
                var why = WhyNot.of(snapshot, c.model()).orElseThrow();
                assertEquals(decision.candidates().get(0).score() - c.score(), why.gap(), 0.001);
                assertEquals(why.gap(), why.gapByFactor().values().stream().mapToDouble(d -> d).sum(), 0.001);
                assertNull(why.firstObstacle());
            });
        }
    }

    @Test
    void theFirstFailedGateIsNamed() {
        var why = why(Questions.plain().off("flux-1.1-pro").state("absent", "flux-1.1-pro"), "flux-1.1-pro");
        assertEquals("excluded", why.verdict());
        assertEquals("enabled", why.gate());
        assertEquals("The operator has switched it off.", why.firstObstacle());
        assertNull(why.gapByFactor());
    }

    @Test
    void aPriceIsToldToTheCredit() {
        var question = Questions.plain();
        var price = step(why(question, "imagen-4"), "price");
        assertEquals(4L, price.from());
        assertNotEqualsChosen("imagen-4", question, new Change("price", "imagen-4", 4L, (Long) price.to() + 1));
    }

    @Test
    void approvalsAreCounted() {
        var question = Questions.plain().tier(Tier.FULL);
        var next = question.choose().candidates().get(1).model();
        var needed = step(why(question, next), "approvals");
        assertNotEqualsChosen(next, question, new Change("approvals", next, null, (Long) needed.to() - 1));
    }

    @Test
    void whatIsMissingOfTheBalanceIsTold() {
        var why = why(Questions.plain().available(1), "imagen-4-fast");
        assertEquals(List.of(new Change("balance", null, 1L, 2L)), why.change().steps());
        assertEquals("Imagen 4.0 Fast would be chosen if the workspace had at least 2 credits instead of 1.", why.flip());
    }

    @Test
    void anAbsentProviderWouldHaveToBeConfigured() {
        var why = why(Questions.plain().onlySketch(), "seedream-4.5");
        assertEquals("healthy", why.gate());
        assertEquals("Seedream 4.5 would be chosen if its provider were configured.", why.flip());
    }

    @Test
    void aLockThatStandsInTheWayIsNamedAfterWhatIsSmaller() {
        var why = why(Questions.plain().locked("Mira", "seedream"), "imagen-4-fast");
        assertEquals("Imagen 4.0 Fast would be chosen if it were named in the request.", why.flip());
        assertEquals("Imagen 4.0 Fast would be chosen if Mira were not locked.", why.others().get(0).flip());
        assertEquals("continuity", why.gapByFactor().keySet().iterator().next());
    }

    @Test
    void aQualityTheClientCouldAskForIsTold() {
        assertEquals("Imagen 4.0 would be chosen if this were asked for as a final.", why(Questions.plain(), "imagen-4").flip());
    }

    @Test
    void severalObstaclesAreOpenedTogether() {
        var why = why(Questions.plain().off("sketch").state("absent", "sketch"), "sketch");
        assertEquals(new TreeMap<>(java.util.Map.of("enable", 1, "health", 1, "model", 1)).keySet(),
                new java.util.TreeSet<>(why.change().steps().stream().map(Change::kind).toList()));
    }

    @Test
    void theChosenHasNoObstacle() {
        var why = why(Questions.plain(), "imagen-4-fast");
        assertEquals(new WhyNot("imagen-4-fast", "chosen", null, null, null, null, null, null, List.of()), why);
    }

    @Test
    void aModelNobodyKnowsHasNoAnswer() {
        assertTrue(WhyNot.of(Questions.plain().snapshot(), "no-such").isEmpty());
    }

    private static void assertFlips(Question question, WhyNot.Flip flip, WhyNot why) {
        var chosen = ROUTER.choose(flip.in(question)).chosen();
        assertTrue(chosen != null && chosen.id().equals(why.model()), () -> flip + " does not choose " + why.model());
    }

    private static void assertNotEqualsChosen(String model, Questions question, Change change) {
        var chosen = ROUTER.choose(change.in(question.ask())).chosen();
        assertTrue(chosen == null || !chosen.id().equals(model), change::toString);
    }

    private static Change step(WhyNot why, String kind) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(why.change()), why.others().stream().map(WhyNot.Other::change))
                .flatMap(flip -> flip.steps().stream()).filter(change -> change.kind().equals(kind)).findFirst().orElseThrow();
    }

    private static WhyNot why(Questions question, String model) {
        return WhyNot.of(question.snapshot(), model).orElseThrow();
    }
}
