package studio.ra.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Explanations that cannot lie: what a decision says of takes is worked out again from its words, over thousands of questions. */
@DisplayName("R5 and R6 as they are told")
class BecauseTest {

    private static final Pattern TAKES = Pattern.compile("Takes of (.+?) here, .* count as ([\\d.]+) approved and ([\\d.]+) rejected: ([+−])([\\d.]+) points \\(R5\\)\\.$");
    private static final Pattern BUT_FOR = Pattern.compile("^Without what was thought of takes here (.+?) would have been chosen(\\.| \\(R5\\)).*");
    private static final Pattern TREND = Pattern.compile("^Takes of (.+) were liked (better|less) in .*: ([+−])([\\d.]+) points \\(R6\\)\\.$");

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesAreToldWithTheNumbersThatGaveThePoints(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var decision = asked(random).choose();
            decision.because().forEach(sentence -> {
                var told = TAKES.matcher(sentence);
                if (told.find()) {
                    double approved = Double.parseDouble(told.group(2));
                    double rejected = Double.parseDouble(told.group(3));
                    double points = points(told.group(4), told.group(5));
                    assertEquals(10 * (approved - rejected) / (approved + rejected + 4), points, 0.02, sentence);
                    assertTrue(decision.candidates().stream().anyMatch(c -> c.factors() != null && c.factors().history() == points), sentence);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoIsSaidToHaveBeenChosenButForTakesIsWhomTheRouterChoosesWithoutThem(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var question = asked(random).ask();
            var decision = new Router(Weights.STANDARD).choose(question);
            if (decision.chosen() == null) {
                continue;
            }
            var without = new Router(Weights.STANDARD.with(Map.of("history", 0.0))).choose(question).chosen();
            var named = decision.because().stream().map(BUT_FOR::matcher).filter(m -> m.find()).map(m -> m.group(1)).findFirst();
            if (named.isPresent()) {
                assertEquals(without.name(), named.get());
                assertNotEquals(without.id(), decision.chosen().id());
            } else {
                assertEquals(without.id(), decision.chosen().id(), decision::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTrendIsToldOfTheChosenWithItsPoints(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var question = asked(random).ask();
            var decision = new Router(Weights.STANDARD).choose(question);
            var told = decision.because().stream().map(TREND::matcher).filter(m -> m.find()).findFirst();
            if (told.isPresent()) {
                double points = points(told.get().group(3), told.get().group(4));
                assertEquals(decision.chosen().name(), told.get().group(1));
                assertEquals(points > 0 ? "better" : "less", told.get().group(2));
                var even = new Router(Weights.STANDARD.with(Map.of("trend", 0.0))).choose(question).candidate(decision.chosen().id()).orElseThrow();
                assertEquals(decision.candidates().get(0).factors().health() - even.factors().health(), points, 0.011);
            }
        }
    }

    private static Questions asked(Random random) {
        return Questions.any(random).judged("imagen-4-fast", random.nextInt(30), random.nextInt(30)).judgedElsewhere("seedream-4.5", "painted", "wide",
                random.nextDouble() * 20, random.nextDouble() * 20).available(60);
    }

    private static double points(String sign, String number) {
        return (sign.equals("−") ? -1 : 1) * Double.parseDouble(number);
    }
}
