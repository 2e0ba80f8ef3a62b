package studio.ra.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import com.sun.net.httpserver.HttpServer;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import studio.ra.Tokens;

/** An identity provider as operators have one: it says where its keys are, serves them, and changes them. */
final class Issuer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, KeyPair> keys = new LinkedHashMap<>();
    private final Map<String, KeyPair> served = new LinkedHashMap<>();

    Issuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/realm/.well-known/openid-configuration", asked -> {
            var body = ("{\"issuer\":\"" + name() + "\",\"jwks_uri\":\"" + name().replace("/", "\\/") + "\\/keys\"}").getBytes(StandardCharsets.UTF_8);
            asked.sendResponseHeaders(200, body.length);
            asked.getResponseBody().write(body);
            asked.close();
        });
        server.createContext("/realm/keys", asked -> {
            var body = jwks().getBytes(StandardCharsets.UTF_8);
            asked.getResponseHeaders().add("Content-Type", "application/json");
            asked.sendResponseHeaders(200, body.length);
            asked.getResponseBody().write(body);
            asked.close();
        });
        server.start();
    }

    /** What its tokens say as {@code iss}. */
    String name() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realm";
    }

    /** Makes a key and serves it beside the others. */
    synchronized void add(String kid) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys.put(kid, generator.generateKeyPair());
            served.put(kid, keys.get(kid));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Serves it no longer; tokens signed with it are still about. */
    synchronized void withdraw(String kid) {
        served.remove(kid);
    }

    JsonObjectBuilder claims(String workspace, String... groups) {
        var now = Instant.now().getEpochSecond();
        return Json.createObjectBuilder().add("iss", name()).add("aud", "ra").add("sub", "somebody").add("iat", now).add("exp", now + 3600).add("workspace", workspace)
                .add("jti", UUID.randomUUID().toString()).add("groups", Json.createArrayBuilder(Arrays.asList(groups)));
    }

    synchronized String token(String kid, JsonObjectBuilder claims) {
        return Tokens.sign("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + kid + "\"}", claims.build(), keys.get(kid).getPrivate());
    }

    private synchronized String jwks() {
        var all = Json.createArrayBuilder();
        served.forEach((kid, pair) -> {
            var key = (RSAPublicKey) pair.getPublic();
            all.add(Json.createObjectBuilder().add("kty", "RSA").add("use", "sig").add("alg", "RS256").add("kid", kid).add("n", number(key.getModulus())).add("e", number(key.getPublicExponent())));
        });
        return Json.createObjectBuilder().add("keys", all).build().toString();
    }

    private static String number(BigInteger n) {
        var bytes = n.toByteArray();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
