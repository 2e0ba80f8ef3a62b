package studio.ra.models.openai;

import java.util.Locale;

import studio.ra.models.Cause;
import studio.ra.models.Outcome;
import studio.ra.models.Reply;
import studio.ra.models.Verdict;

/** OpenAI's {@code {"error":{"code","type",…}}}, and the {@code {"detail":…}} of servers built on FastAPI. */
final class ImagesError {

    private ImagesError() {
    }

    /** A model or path that is not there is a setting of the studio's ({@code ra.openai.model}, {@code ra.openai.url}), and retires no row. */
    static Outcome outcome(Reply reply) {
        var error = Reply.object(reply.body(), "error");
        var code = (Reply.text(error, "code") + " " + Reply.text(error, "type")).toLowerCase(Locale.ROOT);
        if (code.contains("moderation") || code.contains("content_policy") || code.contains("content_filter")) {
            return new Outcome.Refused(Cause.MODERATION_INPUT);
        }
        if (code.contains("billing")) {
            return new Outcome.Unavailable(Cause.BILLING);
        }
        if (code.contains("insufficient_quota")) {
            return new Outcome.Unavailable(Cause.QUOTA, reply.hint());
        }
        return reply.status() == 404 ? new Outcome.Unavailable(Cause.AUTHENTICATION) : Verdict.of(reply);
    }
}
