package studio.ra.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Local identity: one RS256 key pair per data folder, and the token of its owner, made anew at each start. */
final class Identity {

    static final String ISSUER = "urn:ra:local";
    static final String AUDIENCE = "ra";
    private static final Duration VALID = Duration.ofDays(365);

    private final Folder data;

    Identity(Folder data) {
        this.data = data;
    }

    /** The token written to {@code token}: workspace {@code local}, creator and admin. */
    String token() {
        try {
            Files.createDirectories(data.file("jwt"));
            if (!Files.exists(data.file("jwt/private.pem"))) {
                create();
            }
            var token = sign("""
                    {"iss":"%s","aud":"%s","sub":"local","upn":"local","workspace":"local","groups":["creator","admin"],"iat":%d,"exp":%d,"jti":"%s"}"""
                    .formatted(ISSUER, AUDIENCE, Instant.now().getEpochSecond(), Instant.now().plus(VALID).getEpochSecond(), java.util.UUID.randomUUID()));
            data.secret("token", token);
            return token;
        } catch (IOException | GeneralSecurityException e) {
            throw new Refused("the local key pair in " + data.file("jwt") + " cannot be used: " + e.getMessage());
        }
    }

    private void create() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        data.secret("jwt/public.pem", pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        data.secret("jwt/private.pem", pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }

    private String sign(String claims) throws IOException, GeneralSecurityException {
        var unsigned = url("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + '.' + url(claims.getBytes(StandardCharsets.UTF_8));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key());
        signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
        return unsigned + '.' + url(signature.sign());
    }

    private PrivateKey key() throws IOException, GeneralSecurityException {
        var base64 = Files.readString(data.file("jwt/private.pem")).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + kind + "-----\n";
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
