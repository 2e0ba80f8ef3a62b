package studio.ra.webhooks;

import java.time.Instant;
import java.util.List;

/**
 * An address that is told of events.
 *
 * @param events    words of {@link Topic}
 * @param createdAt when it was first asked for
 * @param waiting   deliveries that are still tried
 * @param dead      deliveries that were given up and can be sent again
 */
public record Webhook(String id, String url, List<String> events, Instant createdAt, long waiting, long dead) {

    public Webhook {
        events = List.copyOf(events);
    }
}
