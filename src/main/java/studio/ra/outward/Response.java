package studio.ra.outward;

/**
 * What was answered.
 *
 * @param status     of HTTP, redirects included
 * @param retryAfter the header's text, or null
 * @param bytes      the body, within the limit; empty where there was more
 * @param tooLarge   whether there was more
 */
public record Response(int status, String retryAfter, byte[] bytes, boolean tooLarge) {
}
