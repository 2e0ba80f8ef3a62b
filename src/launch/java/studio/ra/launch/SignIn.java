package studio.ra.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Who signs callers in: the studio itself, for the one at this machine, or an issuer of OpenID Connect for all.
 *
 * @param variables of the studio's server
 * @param hint      what an address of the studio is followed by, or what to bring along
 */
record SignIn(Map<String, String> variables, String hint) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** By the studio's own key. What it is asked for is open to who sits here. */
    static SignIn here(String token, Folder data) {
        return new SignIn(Map.of("mp.jwt.verify.publickey.location", data.file("jwt/public.pem").toUri().toString(), "mp.jwt.verify.issuer", Identity.ISSUER,
                "mp.jwt.verify.audiences", Identity.AUDIENCE, "mp.jwt.verify.publickey.algorithm", "RS256", "ra.metrics.closed", "false"), "#token=" + token);
    }

    /** By an issuer. A token of local mode that was left in the data folder is removed. @throws Refused where the issuer does not say where its keys are */
    static SignIn at(Settings settings, Folder data) throws IOException, InterruptedException {
        Files.deleteIfExists(data.file("token"));
        var issuer = settings.value(Setting.OIDC_ISSUER).orElseThrow();
        var variables = new TreeMap<String, String>();
        variables.put("mp.jwt.verify.issuer", issuer);
        variables.put("mp.jwt.verify.audiences", settings.value(Setting.OIDC_AUDIENCE).orElseThrow());
        variables.put("mp.jwt.verify.publickey.algorithm", settings.value(Setting.OIDC_ALGORITHM).orElseThrow());
        variables.put("mp.jwt.verify.publickey.location", settings.has(Setting.OIDC_JWKS_URI) ? settings.value(Setting.OIDC_JWKS_URI).orElseThrow() : keys(issuer));
        return new SignIn(variables, "with a token of " + issuer);
    }

    /** OpenID Connect Discovery. */
    private static String keys(String issuer) throws InterruptedException {
        var address = issuer.replaceAll("/$", "") + "/.well-known/openid-configuration";
        try {
            var answer = HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !issuer.equals(said("issuer", answer.body()))) {
                throw new Refused("RA_OIDC_ISSUER is " + issuer + ", but " + address + " does not say so; set RA_OIDC_JWKS_URI if it has none");
            }
            return Setting.OIDC_JWKS_URI.checked(said("jwks_uri", answer.body()));
        } catch (IOException e) {
            throw new Refused("RA_OIDC_ISSUER does not answer at " + address + "; set RA_OIDC_JWKS_URI to start without asking it");
        }
    }

    private static String said(String member, String json) {
        var found = Pattern.compile("\"" + member + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1).replace("\\/", "/") : "";
    }
}
