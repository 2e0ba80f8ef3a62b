package studio.ra.models;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.net.ssl.SSLHandshakeException;

/**
 * What HTTP alone says about an order; a vendor first looks for what it alone knows. Where money may have been spent, doubt is
 * {@link Outcome.Unknown}: better to hold a creator's credits than to buy a picture twice.
 */
public final class Verdict {

    private static final Set<String> NEVER_CONNECTED = Set.of("ConnectTimeoutException", "UnresolvedAddressException", "HttpConnectTimeoutException");

    private Verdict() {
    }

    /** An order that drew no answer at all. Only a connection that never stood proves that nothing was sent. */
    public static Outcome lost(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (at instanceof ConnectException || at instanceof UnknownHostException || at instanceof NoRouteToHostException
                    || at instanceof SSLHandshakeException || NEVER_CONNECTED.contains(at.getClass().getSimpleName())
                    || "connect timed out".equals(String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT))) {
                return new Outcome.Unavailable(Cause.UNREACHABLE);
            }
        }
        return new Outcome.Unknown(Cause.NO_ANSWER);
    }

    /** An answer that is no success, by its status. */
    public static Outcome of(Reply reply) {
        return of(reply.status(), reply.spoken(), reply.hint());
    }

    /**
     * @param spoken whether the vendor itself explained the status
     * @param hint   how long to wait, or null
     */
    public static Outcome of(int status, boolean spoken, Duration hint) {
        return switch (status) {
            case 401, 403, 407 -> new Outcome.Unavailable(Cause.AUTHENTICATION);
            case 402 -> new Outcome.Unavailable(Cause.BILLING);
            case 429 -> new Outcome.Unavailable(Cause.RATE_LIMITED, hint);
            case 408, 425 -> new Outcome.Unavailable(Cause.UPSTREAM, hint);
            default -> {
                if (status >= 500) {
                    yield spoken || status == 503 && hint != null ? new Outcome.Unavailable(Cause.UPSTREAM, hint) : new Outcome.Unknown(Cause.NO_ANSWER);
                }
                yield status >= 400 ? new Outcome.Refused(Cause.INVALID) : new Outcome.Unavailable(Cause.UPSTREAM);
            }
        };
    }

    /**
     * A success whose answer was read: the stills it held, or why there are none. An answer that came whole, or was too large to be taken,
     * ends the order, so it is unavailable and nothing stays held for it; the vendor may have billed it, so it is not asked again.
     *
     * @param count    how many were ordered; what a vendor sends beyond that is not taken
     * @param withheld why stills are missing, where the vendor said so, else null
     * @param cost     US cents, or null
     */
    public static Outcome drawn(Reply reply, List<Still> stills, int count, Cause withheld, Double cost) {
        if (reply.end() == Reply.End.BROKEN || reply.end() == Reply.End.EMPTY) {
            return new Outcome.Unknown(Cause.NO_ANSWER);
        }
        if (!stills.isEmpty()) {
            var missing = withheld == null ? Cause.BAD_IMAGE : withheld;
            return new Outcome.Drawn(stills.subList(0, Math.min(count, stills.size())), stills.size() < count ? missing : null, cost);
        }
        if (withheld == Cause.MODERATION_INPUT || withheld == Cause.MODERATION_OUTPUT) {
            return new Outcome.Refused(withheld);
        }
        return new Outcome.Unavailable(withheld == null ? Cause.BAD_IMAGE : withheld);
    }
}
