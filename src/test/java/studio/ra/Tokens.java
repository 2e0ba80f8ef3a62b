package studio.ra;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Mints tokens as an operator would: with the key in the data folder. */
public final class Tokens {

    private final PrivateKey key;

    Tokens(Path data) {
        try {
            var base64 = Files.readString(data.resolve("jwt/private.pem")).replaceAll("-----[A-Z ]+-----|\\s", "");
            key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (java.io.IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token good for an hour. */
    public String mint(String workspace, String... groups) {
        return sign(claims(groups).add("workspace", workspace).build());
    }

    /** The claims every token has, without a workspace. */
    public JsonObjectBuilder claims(String... groups) {
        var now = Instant.now().getEpochSecond();
        return Json.createObjectBuilder().add("iss", "urn:ra:local").add("aud", "ra").add("sub", "somebody").add("upn", "somebody").add("iat", now)
                .add("exp", now + 3600).add("jti", UUID.randomUUID().toString()).add("groups", Json.createArrayBuilder(java.util.List.of(groups)));
    }

    public String sign(JsonObject claims) {
        return sign("{\"alg\":\"RS256\",\"typ\":\"JWT\"}", claims, key);
    }

    /** With another algorithm than is ours. */
    public String sign(String header, String algorithm, JsonObject claims) {
        return signed(header, algorithm, claims, key);
    }

    /** With a key that is not the studio's. */
    public static String sign(String header, JsonObject claims, PrivateKey key) {
        return signed(header, "SHA256withRSA", claims, key);
    }

    /** Under a secret, which is what a public key must never be taken for. */
    public static String hmac(String header, JsonObject claims, byte[] secret) {
        try {
            var mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new javax.crypto.spec.SecretKeySpec(secret, "HmacSHA256"));
            var unsigned = url(header) + '.' + url(claims.toString());
            return unsigned + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(unsigned.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(String header, String algorithm, JsonObject claims, PrivateKey key) {
        try {
            var unsigned = url(header) + '.' + url(claims.toString());
            var signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
            return unsigned + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String url(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
