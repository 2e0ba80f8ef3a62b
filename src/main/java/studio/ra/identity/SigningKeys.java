package studio.ra.identity;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The keys the issuer signs with now. The container verifies with keys it remembers for ten minutes; whoever takes a key away because it is in wrong hands does
 * not want to wait for that, so a token whose key is gone is refused here within {@code ra.oidc.keys.seconds}. An issuer that does not answer changes nothing.
 */
@ApplicationScoped
public class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Optional<URI> address;
    private final Duration age;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Set<String> ids = Set.of();
    /** Those that ever were the issuer's. */
    private final Set<String> once = ConcurrentHashMap.newKeySet();
    private volatile Instant asked = Instant.EPOCH;
    private volatile boolean silent;

    @Inject
    SigningKeys(@ConfigProperty(name = "mp.jwt.verify.publickey.location") Optional<String> location,
            @ConfigProperty(name = "ra.oidc.keys.seconds", defaultValue = "60") int seconds) {
        address = location.filter(said -> said.matches("https?:.*")).map(URI::create);
        age = Duration.ofSeconds(seconds);
    }

    /** For the container's proxy. */
    protected SigningKeys() {
        this(Optional.empty(), 0);
    }

    /** Whether the key that a verified token was signed with is still the issuer's. One that names no key, or comes from a studio's own, is. */
    public boolean current(JsonWebToken token) {
        var id = address.isPresent() ? id(token.getRawToken()) : Optional.<String>empty();
        if (id.isEmpty()) {
            return true;
        }
        refresh(age);
        if (!ids.contains(id.get()) && !once.contains(id.get())) {
            // the container knows the key, and it was never seen here: it may be younger than what is known
            refresh(Duration.ZERO);
        }
        return ids.isEmpty() || ids.contains(id.get());
    }

    private void refresh(Duration older) {
        if (asked.plus(older).isBefore(Instant.now())) {
            ask(older);
        }
    }

    private synchronized void ask(Duration older) {
        if (!asked.plus(older).isBefore(Instant.now())) {
            return;
        }
        try {
            var answer = http.send(HttpRequest.newBuilder(address.orElseThrow()).timeout(PATIENCE).build(), BodyHandlers.ofString());
            var found = answer.statusCode() == 200 ? ids(answer.body()) : Set.<String>of();
            ids = found.isEmpty() ? ids : found;
            once.addAll(ids);
            told(found.isEmpty());
        } catch (IOException | JsonException | ClassCastException e) {
            told(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            asked = Instant.now();
        }
    }

    private void told(boolean nothing) {
        if (nothing && !silent) {
            LOG.warning(() -> "the keys at " + address.orElseThrow() + " cannot be read; those that were known stay good");
        }
        silent = nothing;
    }

    private static Set<String> ids(String keys) {
        try (var reader = Json.createReader(new StringReader(keys))) {
            return reader.readObject().getOrDefault("keys", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class).stream().map(key -> key.getString("kid", ""))
                    .filter(id -> !id.isEmpty()).collect(Collectors.toUnmodifiableSet());
        }
    }

    private static Optional<String> id(String token) {
        var header = new String(Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))), java.nio.charset.StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new StringReader(header))) {
            return Optional.ofNullable(reader.readObject().getString("kid", null));
        }
    }
}
