package studio.ra.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import studio.ra.telemetry.Correlation;

/**
 * An RFC 9457 problem on its way to the client: type {@code urn:ra:problem:<slug>}. Carries nothing a client may not read.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** One field that was not accepted. */
    public record Violation(String field, String message) {
    }

    private final int status;
    private final String slug;
    private final String title;
    private final transient Map<String, Object> more = new LinkedHashMap<>();
    private int retryAfter;

    private Problem(int status, String slug, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    public static Problem invalid(List<Violation> violations) {
        var first = violations.get(0);
        var detail = first.field().isEmpty() ? first.message() : first.field() + ": " + first.message();
        return new Problem(400, "invalid", "The request is not valid", detail).with("violations", violations);
    }

    public static Problem invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    public static Problem notFound(String what) {
        return new Problem(404, "not-found", "Not found", "There is no such " + what + " in this workspace.");
    }

    public static Problem conflict(String detail) {
        return new Problem(409, "conflict", "Conflict", detail);
    }

    public static Problem forbidden(String detail) {
        return new Problem(403, "forbidden", "Forbidden", detail);
    }

    public static Problem unauthenticated() {
        return new Problem(401, "unauthenticated", "Not signed in", "A valid bearer token is needed.");
    }

    /** Any other problem of the contract's list. */
    static Problem of(int status, String slug, String title, String detail) {
        return new Problem(status, slug, title, detail);
    }

    /** What is not valid, of an invalid request. */
    @SuppressWarnings("unchecked")
    List<Violation> violations() {
        return (List<Violation>) more.get("violations");
    }

    /** The same invalid request, its fields named as parts of {@code field}. */
    Problem under(String field) {
        return invalid(violations().stream().map(v -> new Violation(v.field().isEmpty() ? field : field + '.' + v.field(), v.message())).toList());
    }

    /** Adds a member beside the standard ones. */
    public Problem with(String member, Object value) {
        more.put(member, value);
        return this;
    }

    /** Says when to ask again, as {@code Retry-After}. */
    Problem after(int seconds) {
        retryAfter = seconds;
        return this;
    }

    /** Seconds, or 0 where the client is not asked to come again. */
    int retryAfter() {
        return retryAfter;
    }

    int status() {
        return status;
    }

    /** The members in the order they are written. */
    Map<String, Object> body(String instance) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:ra:problem:" + slug);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", getMessage());
        body.put("instance", instance);
        body.putAll(more);
        if (Correlation.current() != null) {
            body.put("request", Correlation.current());
        }
        return body;
    }
}
