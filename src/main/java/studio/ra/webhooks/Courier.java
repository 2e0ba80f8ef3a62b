package studio.ra.webhooks;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import studio.ra.outward.Carrier;
import studio.ra.outward.Closed;
import studio.ra.outward.Errand;
import studio.ra.outward.Response;
import studio.ra.telemetry.Meters;

/** Delivers what was taken: signed, once, within a time, and writes down how it went. */
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());
    private static final Duration KEPT = Duration.ofDays(30);
    /** A name server's delays, and the graph's. */
    private static final Duration MARGIN = Duration.ofSeconds(50);
    /** What is said beyond the status is not kept, and not read on. */
    private static final long ANSWER = 64 << 10;

    private final Post post;
    private final Webhooks webhooks;
    private final Strongbox strongbox;
    private final Meters meters;
    private final Duration timeout;
    private final Patience patience;
    private final Carrier carrier;

    @Inject
    Courier(Post post, Webhooks webhooks, Strongbox strongbox, Meters meters, @ConfigProperty(name = "ra.webhook.timeout.seconds", defaultValue = "10") int timeout,
            @ConfigProperty(name = "ra.webhook.retry.seconds", defaultValue = "5") int retry, @ConfigProperty(name = "ra.webhook.attempts", defaultValue = "9") int attempts) {
        this.post = post;
        this.webhooks = webhooks;
        this.strongbox = strongbox;
        this.meters = meters;
        this.timeout = Duration.ofSeconds(timeout);
        this.patience = new Patience(Duration.ofSeconds(retry), attempts);
        this.carrier = new Carrier(webhooks.reach());
    }

    /** For the container's proxy. */
    protected Courier() {
        post = null;
        webhooks = null;
        strongbox = null;
        meters = null;
        timeout = null;
        patience = null;
        carrier = null;
    }

    /** Fails where what is configured cannot be, so that the studio does not start with it. */
    void ready() {
        LOG.log(Level.FINE, "a delivery is tried {0} times", patience.attempts());
        meters.deliveries();
    }

    @PreDestroy
    void close() {
        carrier.close();
    }

    /** Seals with the key of today what the former one sealed, where there is one. */
    void reseal() {
        strongbox.former().ifPresent(former -> post.sealed(former).forEach(webhook -> {
            try {
                post.reseal(webhook, strongbox.reseal(webhook.secret(), Strongbox.of(webhook.workspace(), webhook.url())), strongbox.sealing());
            } catch (KeyUnavailable e) {
                LOG.log(Level.WARNING, "the secret of webhook {0} cannot be sealed anew: {1}", new Object[] {webhook.webhook(), e.getMessage()});
            }
        }));
    }

    /** Delivers the next thing that is due at a webhook. @return whether it was taken there, and more may be */
    boolean deliver(Post.Due due, String key) {
        var next = post.take(due, key, timeout.plus(MARGIN));
        return next.isPresent() && deliver(next.get());
    }

    private boolean deliver(Post.Taken taken) {
        try {
            var secret = Secret.of(strongbox.open(taken.secret(), Strongbox.of(taken.workspace(), taken.url()))).orElseThrow(() -> new KeyUnavailable("an empty secret", null));
            if (webhooks.reach().refuses(taken.url()).isPresent()) {
                return failed(taken, null, "closed", null);
            }
            var response = carrier.run(errand(taken, secret), ANSWER, timeout);
            if (response.status() / 100 == 2) {
                post.end(taken, "delivered", response.status(), null, KEPT);
                meters.delivery("delivered");
                return true;
            }
            return failed(taken, response.status(), "status", hint(response));
        } catch (Closed e) {
            return failed(taken, null, "closed", null);
        } catch (InterruptedIOException e) {
            // the studio stops; what was sent or not is sent again when the lease is over
            return false;
        } catch (IOException e) {
            return failed(taken, null, "no-answer", null);
        } catch (KeyUnavailable e) {
            return failed(taken, null, "secret", null);
        }
    }

    private static Errand errand(Post.Taken taken, Secret secret) {
        long now = Instant.now().getEpochSecond();
        return new Errand("POST", URI.create(taken.url()), Map.of("Content-Type", "application/json", "webhook-id", taken.event(),
                "webhook-timestamp", Long.toString(now), "webhook-signature", secret.sign(taken.event(), now, taken.body())),
                taken.body().getBytes(StandardCharsets.UTF_8));
    }

    private boolean failed(Post.Taken taken, Integer status, String cause, Duration hint) {
        var pause = patience.after(taken.attempt(), hint, ThreadLocalRandom.current());
        var outcome = pause.isPresent() ? "waiting" : "dead";
        post.end(taken, outcome, status, cause, pause.orElse(KEPT));
        meters.delivery(outcome);
        LOG.log(pause.isPresent() ? Level.FINE : Level.WARNING, "delivery {0} was not taken ({1}){2}",
                new Object[] {taken.id(), cause, pause.isPresent() ? "" : " and is given up; it can be sent again"});
        return false;
    }

    /** Only seconds are understood, not dates. */
    private static Duration hint(Response response) {
        var later = response.retryAfter();
        return later != null && later.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(later)) : null;
    }
}
