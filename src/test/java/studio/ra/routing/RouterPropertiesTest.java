package studio.ra.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any question: two thousand of them, the same each time. */
class RouterPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameQuestionGivesTheSameDecision(long seed) {
        each(seed, question -> assertEquals(question.choose(), question.choose()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void factorsAddUpToTheScore(long seed) {
        each(seed, question -> question.choose().candidates().stream().filter(c -> !c.excluded()).forEach(c -> {
            var f = c.factors();
            assertEquals(c.score(), f.intent() + f.continuity() + f.cost() + f.speed() + f.history() + f.health() + f.detail(), 0.001);
        }));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theChosenHasTheHighestScoreAndIsNeverAboveTheBudget(long seed) {
        each(seed, question -> {
            var decision = question.choose();
            if (decision.chosen() != null) {
                assertEquals("chosen", decision.candidates().get(0).verdict());
                double best = decision.candidates().get(0).score();
                assertTrue(decision.candidates().stream().filter(c -> !c.excluded()).allMatch(c -> c.score() <= best));
                assertTrue(decision.credits() <= question.ask().memory().money().left());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void qualityAloneNeverOutranksAnAnchorsFamily(long seed) {
        each(seed, question -> {
            var decision = question.choose();
            var lead = decision.anchors().stream().map(Decision.Standing::family).findFirst();
            boolean someoneCan = lead.isPresent() && decision.candidates().stream().anyMatch(c -> !c.excluded() && c.family().equals(lead.get()));
            if (decision.pin() == null && someoneCan) {
                assertEquals(lead.get(), decision.chosen().family(), decision::toString);
            }
        });
    }

    private static void each(long seed, Consumer<Questions> check) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            check.accept(Questions.any(random));
        }
    }
}
