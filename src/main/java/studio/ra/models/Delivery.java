package studio.ra.models;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import jakarta.json.JsonObject;

/** Takes delivery of an image that a vendor drew: in the answer itself, or from an address, which is asked without the key and a few times. */
public final class Delivery {

    private static final int TRIES = 3;

    private final Fetch fetch;
    private final Hosts hosts;

    public Delivery(Fetch fetch, Hosts hosts) {
        this.fetch = fetch;
        this.hosts = hosts;
    }

    /**
     * The image of an item in the manner of OpenAI's, {@code {"b64_json":…}} or {@code {"url":…}}; empty where it is no usable image.
     *
     * @throws IOException as {@link #fetch}
     */
    public Optional<Still> item(Reply reply, JsonObject item, long deadline) throws IOException {
        var url = Reply.text(item, "url");
        return url.isEmpty() ? reply.still(item.get("b64_json"), null) : fetch(url, null, deadline);
    }

    /**
     * The image at an address; empty where the address is not to be followed, leads elsewhere, or holds no usable image.
     *
     * @param seed     which it was drawn with, or null
     * @param deadline in the terms of {@link System#nanoTime}
     * @throws IOException where it did not come in time, though it may be there
     */
    public Optional<Still> fetch(String address, Long seed, long deadline) throws IOException {
        var from = hosts.forResult(address);
        return from.isEmpty() ? Optional.empty() : fetch(from.get(), seed, deadline);
    }

    private Optional<Still> fetch(URI from, Long seed, long deadline) throws IOException {
        var backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(2));
        for (int tries = 1; ; tries++) {
            try {
                var fetched = fetch.get(from, Map.of(), left(deadline));
                if (fetched.status() == 200) {
                    return fetched.tooLarge() ? Optional.empty() : Reply.still(fetched.bytes(), seed);
                }
                if (fetched.status() != 404 && fetched.status() != 429 && fetched.status() < 500) {
                    return Optional.empty();
                }
                if (tries == TRIES) {
                    throw new IOException("status " + fetched.status());
                }
            } catch (InterruptedIOException stopped) {
                throw stopped;
            } catch (IOException lost) {
                if (tries == TRIES) {
                    throw lost;
                }
            }
            backoff.pause(null, deadline);
        }
    }

    private static Duration left(long deadline) throws IOException {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            throw new IOException("no time left");
        }
        return Duration.ofNanos(left);
    }
}
