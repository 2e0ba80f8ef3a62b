package studio.ra.models.google;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import studio.ra.models.Cause;
import studio.ra.models.Outcome;
import studio.ra.models.Reply;
import studio.ra.models.Verdict;

/** Google's {@code {"error":{…}}}. */
final class GoogleError {

    private GoogleError() {
    }

    static Outcome outcome(Reply reply) {
        var error = Reply.object(reply.body(), "error");
        var hint = hint(error).orElse(reply.hint());
        return switch (reply.status()) {
            case 400 -> caller(error);
            case 403 -> new Outcome.Unavailable(has(error, "BILLING_DISABLED") ? Cause.BILLING : Cause.AUTHENTICATION);
            case 404 -> reply.missing() ? new Outcome.Retired() : new Outcome.Unavailable(Cause.UPSTREAM);
            case 429 -> new Outcome.Unavailable(daily(error) ? Cause.QUOTA : Cause.RATE_LIMITED, hint);
            default -> Verdict.of(reply.status(), reply.spoken(), hint);
        };
    }

    /** A bad key, an unpaid account, a filtered prompt and a bad request all come as 400. */
    private static Outcome caller(JsonObject error) {
        if (has(error, "API_KEY_INVALID") || has(error, "API_KEY_EXPIRED")) {
            return new Outcome.Unavailable(Cause.AUTHENTICATION);
        }
        if (Reply.text(error, "status").equals("FAILED_PRECONDITION")) {
            return new Outcome.Unavailable(Cause.BILLING);
        }
        return new Outcome.Refused(Support.cause(Reply.text(error, "message")).orElse(Cause.INVALID));
    }

    /** A day's quota, or one of zero, does not come back in a minute. */
    private static boolean daily(JsonObject error) {
        return details(error).anyMatch(detail -> detail.toString().contains("PerDay") || detail.toString().contains("\"quota_limit_value\":\"0\""));
    }

    private static boolean has(JsonObject error, String reason) {
        return details(error).anyMatch(detail -> Reply.text(detail, "reason").equals(reason));
    }

    private static Optional<Duration> hint(JsonObject error) {
        return details(error).map(detail -> Reply.hint(Reply.text(detail, "retryDelay").isEmpty() ? null : Reply.text(detail, "retryDelay")))
                .filter(Objects::nonNull).findFirst();
    }

    private static Stream<JsonObject> details(JsonObject error) {
        return Reply.objects(error, "details").stream();
    }
}
