package studio.ra.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;

/** So many in each period, by name. Only the names that asked last are remembered; one that is forgotten begins anew. */
final class Rates {

    static final Duration SECOND = Duration.ofSeconds(1);
    private static final int REMEMBERED = 10_000;

    private final RateLimiterConfig config;
    private final Map<String, RateLimiter> limiters = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RateLimiter> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param limit at least 1 */
    Rates(int limit, Duration period) {
        config = RateLimiterConfig.custom().limitForPeriod(limit).limitRefreshPeriod(period).timeoutDuration(Duration.ZERO).build();
    }

    /** Whether one more is within the limit; it counts if so. */
    boolean allow(String name) {
        return limiter(name).acquirePermission();
    }

    int remembered() {
        synchronized (limiters) {
            return limiters.size();
        }
    }

    private RateLimiter limiter(String name) {
        synchronized (limiters) {
            return limiters.computeIfAbsent(name, any -> RateLimiter.of("workspace", config));
        }
    }
}
