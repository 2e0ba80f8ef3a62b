package studio.ra.models.bytedance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import studio.ra.models.Cause;
import studio.ra.models.Outcome;
import studio.ra.models.Reply;
import studio.ra.models.Verdict;

/** Ark's {@code {"error":{"code":…}}}: moderation and a bad request share the status 400, so the code decides before the status does. */
final class ArkError {

    private static final Set<String> QUOTAS = Set.of("SetLimitExceeded", "QuotaExceeded", "InflightBatchsizeExceeded");

    private ArkError() {
    }

    static Outcome outcome(Reply reply) {
        var code = Reply.text(Reply.object(reply.body(), "error"), "code");
        var moderation = moderation(code);
        if (moderation.isPresent()) {
            return new Outcome.Refused(moderation.get());
        }
        if (code.startsWith("AccountOverdue")) {
            return new Outcome.Unavailable(Cause.BILLING);
        }
        if (QUOTAS.stream().anyMatch(code::startsWith)) {
            return new Outcome.Unavailable(Cause.QUOTA, reply.hint());
        }
        return unknown(reply.status(), code) ? new Outcome.Unavailable(Cause.AUTHENTICATION) : Verdict.of(reply);
    }

    /** Which of the two moderations a code is; empty where it is none. */
    static Optional<Cause> moderation(String code) {
        var plain = code.toLowerCase(Locale.ROOT);
        if (!plain.contains("sensitivecontent") && !plain.contains("riskdetection")) {
            return Optional.empty();
        }
        return Optional.of(plain.startsWith("output") ? Cause.MODERATION_OUTPUT : Cause.MODERATION_INPUT);
    }

    /**
     * A model id that this route does not know, or that its account has not activated, is a setting of the studio's ({@code ra.seedream.model},
     * or a switch in the vendor's console), not the model's end: the row is not retired, and its operator is told to look.
     */
    private static boolean unknown(int status, String code) {
        return status == 404 || code.startsWith("InvalidEndpointOrModel") || code.equals("ModelNotOpen") || code.startsWith("InvalidEndpoint.Closed");
    }
}
