package studio.ra.models.blackforest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;

import studio.ra.models.Backoff;
import studio.ra.models.Cause;
import studio.ra.models.Delivery;
import studio.ra.models.Fetch;
import studio.ra.models.Hosts;
import studio.ra.models.Outcome;
import studio.ra.models.Reply;

/** Waits for a task and takes delivery. The key travels to the vendor's own hosts only, never to where the result lies. */
final class Waiting {

    private static final Duration A_POLL = Duration.ofSeconds(30);
    private static final long A_DELIVERY = Duration.ofSeconds(60).toNanos();

    /** A fresh task may not be known everywhere at once; one that stays unknown is gone. */
    private static final int GRACE = 5;

    private final Fetch fetch;
    private final Hosts hosts;
    private final Delivery delivery;
    private final String key;
    private final Duration first;

    Waiting(Fetch fetch, Hosts hosts, String key, Duration first) {
        this.fetch = fetch;
        this.hosts = hosts;
        this.delivery = new Delivery(fetch, hosts);
        this.key = key;
        this.first = first;
    }

    /** @param deadline in the terms of {@link System#nanoTime}; after it nobody knows how the task ended */
    Outcome await(Ticket ticket, long deadline) {
        var backoff = new Backoff(first, first.multipliedBy(10));
        int missing = 0;
        try {
            while (deadline - System.nanoTime() > 0) {
                var reply = poll(ticket, deadline);
                if (reply.status() == 401 || reply.status() == 403 || reply.status() >= 300 && reply.status() < 400) {
                    break;
                }
                var status = reply.missing() ? "Task not found" : reply.ok() ? Reply.text(reply.body(), "status") : "Pending";
                if (status.equals("Ready")) {
                    return ready(reply.body(), ticket, deadline);
                }
                missing = status.equals("Task not found") ? missing + 1 : 0;
                var end = end(status);
                if (end != null || missing == GRACE) {
                    return end == null ? new Outcome.Unknown(Cause.NO_ANSWER) : end;
                }
                backoff.pause(reply.hint(), deadline);
            }
            return new Outcome.Unknown(Cause.NO_ANSWER);
        } catch (InterruptedIOException stopped) {
            return new Outcome.Unknown(Cause.INTERRUPTED);
        }
    }

    /** A poll that is lost says nothing; the next one may. */
    private Reply poll(Ticket ticket, long deadline) throws InterruptedIOException {
        var address = hosts.forKey(ticket.polling()).orElseThrow();
        var left = Duration.ofNanos(Math.max(1_000_000, deadline - System.nanoTime()));
        try {
            return fetch.get(address, Map.of("x-key", key), left.compareTo(A_POLL) < 0 ? left : A_POLL).reply();
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (IOException lost) {
            return new Reply(503, null, JsonObject.EMPTY_JSON_OBJECT, List.of(), Reply.End.EMPTY);
        }
    }

    /** Null while it runs; a status this studio does not know means that, too. Moderated tasks are free. */
    private static Outcome end(String status) {
        return switch (status) {
            case "Request Moderated" -> new Outcome.Refused(Cause.MODERATION_INPUT);
            case "Content Moderated" -> new Outcome.Refused(Cause.MODERATION_OUTPUT);
            case "Error", "Failed" -> new Outcome.Unavailable(Cause.UPSTREAM);
            default -> null;
        };
    }

    /** A result that could not be fetched was drawn and billed, and can still be fetched by resuming the task. */
    private Outcome ready(JsonObject answer, Ticket ticket, long deadline) throws InterruptedIOException {
        var result = Reply.object(answer, "result");
        var seed = result.get("seed") instanceof JsonNumber number ? (Long) number.longValue() : null;
        var cost = Ticket.cost(answer) == null ? ticket.cost() : Ticket.cost(answer);
        try {
            return delivery.fetch(Reply.text(result, "sample"), seed, Math.max(deadline, System.nanoTime() + A_DELIVERY))
                    .<Outcome>map(still -> new Outcome.Drawn(List.of(still), null, cost)).orElse(new Outcome.Unavailable(Cause.BAD_IMAGE));
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (IOException lost) {
            return new Outcome.Unknown(Cause.NO_ANSWER);
        }
    }
}
