package studio.ra.models;

import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * The clients of one vendor. Making one costs more than all the rest of a small order, so it is kept for the next once an answer was read to its end. Its connection is
 * not: each order says {@code Connection: close}, for a kept one may be dead by the next. And where an answer did not end, the client is closed: only that hangs up on
 * a vendor that does not stop talking; closing the response would read on to its end.
 *
 * @param <A> the vendor's protocol; of one client at a time one order is under way
 */
public final class Clients<A extends Clients.Api> implements AutoCloseable {

    /** A vendor's protocol: a public interface with a method for each of its addresses, which answers a {@link Response}. */
    public interface Api extends AutoCloseable {

        @Override
        void close();
    }

    private final Class<A> protocol;
    private final Access access;
    private final BlockingQueue<A> idle;

    public Clients(Class<A> protocol, Access access) {
        this.protocol = protocol;
        this.access = access;
        this.idle = new ArrayBlockingQueue<>(access.lanes());
    }

    /**
     * Sends one order and reads its answer.
     *
     * @param deadline  in the terms of {@link System#nanoTime}
     * @param imageKeys the keys whose strings are base64 of an image
     * @throws ProcessingException where there is no answer
     */
    public Reply order(Function<A, Response> send, long deadline, Set<String> imageKeys) {
        var there = idle.poll();
        var client = there == null ? made() : there;
        boolean whole = false;
        try {
            var response = send.apply(client);
            var reply = Reply.read(response.getStatus(), response.getHeaderString("Retry-After"), response.readEntity(InputStream.class), deadline, imageKeys);
            whole = reply.end() == Reply.End.WHOLE || reply.end() == Reply.End.EMPTY;
            if (whole) {
                response.close();
            }
            return reply;
        } finally {
            if (!whole || !idle.offer(client)) {
                client.close();
            }
        }
    }

    private A made() {
        return RestClientBuilder.newBuilder().baseUri(access.base()).connectTimeout(10, TimeUnit.SECONDS)
                .readTimeout(access.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .register((ClientRequestFilter) order -> order.getHeaders().putSingle("Connection", "close")).build(protocol);
    }

    /** Closes those that are kept; an order that is under way goes on. */
    @Override
    public void close() {
        for (var client = idle.poll(); client != null; client = idle.poll()) {
            client.close();
        }
    }
}
