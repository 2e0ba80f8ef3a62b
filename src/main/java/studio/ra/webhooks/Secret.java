package studio.ra.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a webhook's deliveries are signed with, as Standard Webhooks says: {@code whsec_} and the key in base64. Another text is its own key. */
final class Secret {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;
    private final byte[] key;

    private Secret(String text, byte[] key) {
        this.text = text;
        this.key = key;
    }

    static Secret fresh() {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(key), key);
    }

    /** Empty where it has the prefix and is no base64 of anything, or is blank. */
    static Optional<Secret> of(String text) {
        try {
            var key = text.startsWith(PREFIX) ? Base64.getDecoder().decode(text.substring(PREFIX.length())) : text.getBytes(StandardCharsets.UTF_8);
            return text.isBlank() || key.length == 0 ? Optional.empty() : Optional.of(new Secret(text, key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text() {
        return text;
    }

    /** The value of {@code webhook-signature}. @param timestamp seconds since 1970 */
    String sign(String event, long timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var signed = mac.doFinal((event + '.' + timestamp + '.' + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
