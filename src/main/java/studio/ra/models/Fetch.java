package studio.ra.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import studio.ra.outward.Carrier;
import studio.ra.outward.Errand;
import studio.ra.outward.Reach;
import studio.ra.outward.Response;
import studio.ra.outward.Target;

/**
 * Gets an address that a vendor handed out: verbatim, no redirect followed, within bounds of size and time, and never from a private network unless the operator
 * put the vendor there. It buys nothing, so it may be asked again.
 */
public final class Fetch {

    private static final List<String> LOOPBACK = List.of("127.0.0.0/8", "::1");

    private final Carrier carrier;

    /**
     * @param base  the vendor's configured address, whatever network it is in
     * @param named hosts the operator named beside it, with all below them, likewise
     */
    public Fetch(URI base, List<String> named) {
        var hosts = Stream.concat(Stream.of(base.getHost()), named.stream().map(host -> host.strip().replaceFirst(":[0-9]+$", "")))
                .filter(host -> Target.of("https://" + host).isPresent()).toList();
        var below = hosts.stream().map(host -> "." + host).filter(host -> Target.of("https://x" + host).isPresent());
        var home = Hosts.loopback(base) ? LOOPBACK.stream() : Stream.<String>empty();
        carrier = new Carrier(new Reach(Stream.of(hosts.stream(), below, home).flatMap(all -> all).toList()));
    }

    /**
     * @param status     of HTTP, redirects included
     * @param retryAfter the header's text, or null
     * @param bytes      the body, at most {@link Reply#LIMIT}; empty where there was more
     * @param tooLarge   whether there was more
     */
    public record Fetched(int status, String retryAfter, byte[] bytes, boolean tooLarge) {

        /** The body as JSON. */
        public Reply reply() {
            return Reply.read(status, retryAfter, new ByteArrayInputStream(bytes), System.nanoTime() + TimeUnit.MINUTES.toNanos(1), Set.of());
        }

        private static Fetched of(Response response) {
            return new Fetched(response.status(), response.retryAfter(), response.bytes(), response.tooLarge());
        }
    }

    /**
     * @param headers such as a key, where {@link Hosts#forKey} allowed it
     * @param within  from now to the last byte
     * @throws IOException            where no whole answer came in time, or the address may not be reached
     * @throws InterruptedIOException where this thread was interrupted, which it still is
     */
    public Fetched get(URI address, Map<String, String> headers, Duration within) throws IOException {
        return Fetched.of(carrier.run(Errand.get(address, headers), Reply.LIMIT, within));
    }
}
