package studio.ra.webhooks;

import java.time.Instant;

/**
 * An event on its way to one webhook.
 *
 * @param event    id of the event, the same at every webhook and every attempt
 * @param type     word of a {@link Topic}
 * @param state    {@code waiting, delivered} or {@code dead}
 * @param attempts since it was last asked for
 * @param at       when the event happened
 * @param triedAt  when the last attempt ended, or null
 * @param nextAt   when it is tried next, or null where it is over
 * @param status   of HTTP that the last attempt was answered with, or null
 * @param cause    why the last attempt failed: {@code status, no-answer, closed} or {@code secret}; else null
 * @param body     what is sent
 */
public record Delivery(String id, String event, String type, String state, int attempts, Instant at, Instant triedAt, Instant nextAt, Long status, String cause, String body) {
}
