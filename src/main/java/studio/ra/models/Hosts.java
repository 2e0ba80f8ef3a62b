package studio.ra.models;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses that a vendor hands out are followed. An answer is a stranger's text: without this, it could send the studio, and its key,
 * anywhere, the studio's own network included.
 *
 * @param base    the vendor's configured address, always trusted
 * @param keyed   hosts (and their subdomains) that may be shown the key
 * @param keyless further hosts that results may be fetched from, without it
 */
public record Hosts(URI base, List<String> keyed, List<String> keyless) {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1]");

    public Hosts {
        keyed = keyed.stream().map(Hosts::plain).filter(host -> !host.isEmpty()).toList();
        keyless = keyless.stream().map(Hosts::plain).filter(host -> !host.isEmpty()).toList();
    }

    /** The address if the key may travel to it: the vendor's own, over https, or where the operator put the vendor. */
    public Optional<URI> forKey(String address) {
        return parse(address).filter(uri -> atBase(uri) || safe(uri) && in(keyed, uri));
    }

    /** The address if a result may be fetched from it without a key. A vendor on loopback may deliver from loopback. */
    public Optional<URI> forResult(String address) {
        return parse(address).filter(uri -> atBase(uri) || loopback(uri) && loopback(base)
                || safe(uri) && (in(keyed, uri) || in(keyless, uri) || host(uri).equals(host(base))));
    }

    private boolean atBase(URI uri) {
        boolean sameHost = host(uri).equals(host(base)) || loopback(uri) && loopback(base);
        return sameHost && uri.getScheme().equalsIgnoreCase(base.getScheme()) && port(uri) == port(base);
    }

    private static Optional<URI> parse(String address) {
        try {
            var uri = URI.create(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return Optional.of(uri).filter(whole -> web && whole.getHost() != null && whole.getUserInfo() == null);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean safe(URI uri) {
        return uri.getScheme().equalsIgnoreCase("https") || loopback(uri);
    }

    private static boolean in(List<String> hosts, URI uri) {
        var host = host(uri);
        return hosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known) || (host + ":" + port(uri)).equals(known));
    }

    static boolean loopback(URI uri) {
        return LOOPBACK.matcher(host(uri)).matches();
    }

    private static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    private static int port(URI uri) {
        return uri.getPort() != -1 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    private static String plain(String host) {
        return host.strip().toLowerCase(Locale.ROOT);
    }
}
