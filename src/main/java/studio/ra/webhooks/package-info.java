/**
 * Who outside is told of what happened here: the webhooks of a workspace, the outbox that is written with what it tells of, and its delivery, signed and at least
 * once. What happened is the business of whoever calls {@link studio.ra.webhooks.Outbox}; how an address is reached is owned by {@code outward}.
 */
package studio.ra.webhooks;
