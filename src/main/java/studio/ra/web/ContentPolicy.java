package studio.ra.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page of the studio may load (Content-Security-Policy): only what the studio itself serves. What is written within the page is allowed by its
 * hash, taken from the page that is served, so that the two cannot part.
 */
final class ContentPolicy {

    /** For answers that are no page. */
    static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Pattern SCRIPT = inline("script");
    private static final Pattern STYLE = inline("style");

    private ContentPolicy() {
    }

    static String of(String page) {
        return "default-src 'none'; script-src 'self'" + hashes(SCRIPT, page) + "; style-src 'self'" + hashes(STYLE, page)
                + "; img-src 'self' blob: data:; connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static Pattern inline(String element) {
        return Pattern.compile("<" + element + "\\b(?![^>]*\\ssrc\\s*=)[^>]*>(.*?)</" + element + "\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static String hashes(Pattern inline, String page) {
        // a browser hashes what it parsed, and parsing makes every line end a line feed; a comment's content is never run
        var parsed = page.replace("\r\n", "\n").replace('\r', '\n').replaceAll("(?s)<!--.*?-->", "");
        return inline.matcher(parsed).results().map(found -> found.group(1)).filter(body -> !body.isEmpty()).distinct()
                .map(body -> " 'sha256-" + Base64.getEncoder().encodeToString(sha256(body)) + '\'').collect(Collectors.joining());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
