package studio.ra.webhooks;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long a target that does not take a delivery is waited for: each pause is four times the one before, up to twelve hours, and up to a fifth shorter or longer so
 * that what failed together does not come again together.
 *
 * @param first    the first pause
 * @param attempts after which a delivery is given up
 */
record Patience(Duration first, int attempts) {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int TIMES = 4;

    Patience {
        Objects.requireNonNull(first);
        if (attempts < 1) {
            throw new IllegalArgumentException("ra.webhook.attempts is at least 1");
        }
    }

    /** @param made attempts that failed, at least 1. @param hint what the target asks for, or null. @return empty where that was the last */
    Optional<Duration> after(int made, Duration hint, RandomGenerator dice) {
        if (made >= attempts) {
            return Optional.empty();
        }
        long pause = first.toMillis();
        for (int i = 1; i < made && pause < LONGEST.toMillis(); i++) {
            pause *= TIMES;
        }
        long wanted = (long) (Math.min(pause, LONGEST.toMillis()) * dice.nextDouble(0.8, 1.2));
        long asked = hint == null ? 0 : Math.min(hint.toMillis(), LONGEST.toMillis());
        return Optional.of(Duration.ofMillis(Math.max(wanted, asked)));
    }
}
