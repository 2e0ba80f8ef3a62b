package studio.ra.models.blackforest;

import java.time.Duration;

import jakarta.json.JsonObject;

import studio.ra.models.Outcome;
import studio.ra.models.Reply;
import studio.ra.models.Verdict;

/** A submit that was not accepted. The path names the model, so that a 404 in the vendor's own manner means the model is gone. */
final class FluxError {

    private FluxError() {
    }

    static Outcome outcome(Reply reply) {
        return reply.missing() ? new Outcome.Retired() : Verdict.of(reply.status(), reply.spoken(), hint(reply));
    }

    /** In the header, or as {@code retry_after} in the body. */
    private static Duration hint(Reply reply) {
        if (reply.hint() != null) {
            return reply.hint();
        }
        JsonObject body = reply.body();
        return body.containsKey("retry_after") ? Reply.hint(body.get("retry_after").toString().replace("\"", "")) : null;
    }
}
