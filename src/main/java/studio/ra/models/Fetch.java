package studio.ra.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets an address that a vendor handed out: verbatim, no redirect followed, within bounds of size and time. It buys nothing, so it may be asked again. */
public final class Fetch {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10)).build();

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
    }

    /**
     * @param headers such as a key, where {@link Hosts#forKey} allowed it
     * @param within  from now to the last byte
     * @throws IOException            where no whole answer came in time
     * @throws InterruptedIOException where this thread was interrupted, which it still is
     */
    public Fetched get(URI address, Map<String, String> headers, Duration within) throws IOException {
        var request = HttpRequest.newBuilder(address).timeout(within);
        headers.forEach(request::header);
        var answer = client.sendAsync(request.build(), info -> new Gathered(Reply.LIMIT));
        try {
            return fetched(answer.get(within.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new IOException("no answer in time", late);
        } catch (ExecutionException failed) {
            throw new IOException("no answer", failed.getCause());
        }
    }

    private static Fetched fetched(HttpResponse<byte[]> answer) {
        var bytes = answer.body();
        return new Fetched(answer.statusCode(), answer.headers().firstValue("Retry-After").orElse(null),
                bytes == null ? new byte[0] : bytes, bytes == null);
    }
}
