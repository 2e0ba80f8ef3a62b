package studio.ra.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import studio.ra.models.Tier;

/** What holds for any question: two thousand of them, the same each time. */
class RouterPropertiesTest {

    private static final List<String> STYLES = List.of("photoreal", "cinematic", "documentary", "stylized", "painted", "illustrated", "animated");
    private static final List<String> SHOTS = List.of("wide", "medium", "close-up", "action", "dialogue", "abstract", "product", "text");
    private static final List<String> FAMILIES = List.of("imagen", "seedream", "flux");
    private static final List<String> MODELS = List.of("imagen-4-fast", "imagen-4", "gemini-flash-image", "seedream-4.5", "flux-1.1-pro", "flux-1.1-ultra");

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
            check.accept(any(random));
        }
    }

    private static Questions any(Random random) {
        var question = Questions.plain().reads(one(random, STYLES), one(random, SHOTS)).sure(random.nextDouble())
                .tier(random.nextBoolean() ? Tier.FAST : Tier.FULL).count(1 + random.nextInt(8)).available(random.nextInt(60));
        for (int i = random.nextInt(3); i > 0; i--) {
            question.locked("Who" + i, one(random, FAMILIES));
        }
        if (random.nextBoolean()) {
            question.live();
        }
        if (random.nextBoolean()) {
            question.detailCritical();
        }
        if (random.nextInt(3) == 0) {
            int budget = 1 + random.nextInt(100);
            question.budget(budget, random.nextInt(budget));
        }
        if (random.nextInt(5) == 0) {
            question.pinned("project", one(random, MODELS));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            question.judged(one(random, MODELS), random.nextInt(50), random.nextInt(50));
            question.failing(one(random, MODELS), random.nextInt(5));
        }
        if (random.nextInt(4) == 0) {
            question.state("open", one(random, MODELS));
        }
        return question.approvedNearby(one(random, FAMILIES), random.nextInt(4));
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
