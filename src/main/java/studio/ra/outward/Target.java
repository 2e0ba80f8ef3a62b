package studio.ra.outward;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as somebody named it, in the one spelling in which everybody reads it alike: http or https, a host, no user, no fragment. An address of numbers is
 * written as four decimal numbers, or in brackets; what a library might read as octal, hexadecimal or one large number is none.
 *
 * @param host in lower case; one of numbers with its brackets
 */
public record Target(URI uri, String host) {

    private static final int LONGEST = 2000;
    private static final Pattern LABELS = Pattern.compile("(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*");
    /** As browsers tell them apart: a host whose last label is a number is an address of numbers. */
    private static final Pattern NUMBERS = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");
    private static final Pattern FOUR = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-f:]*:[0-9a-f:.]*");

    /** @return empty where it is no such address */
    public static Optional<Target> of(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var uri = new URI(text);
            if (uri.getScheme() == null || !uri.getScheme().matches("(?i)https?") || uri.getHost() == null || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null || uri.getPort() == 0 || uri.getPort() > 65535) {
                return Optional.empty();
            }
            var host = uri.getHost().toLowerCase(Locale.ROOT);
            return plain(host) ? Optional.of(new Target(uri, host)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    boolean secure() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    /** Whether it is an address of numbers in its one spelling, without brackets. */
    static boolean literal(String host) {
        return FOUR.matcher(host).matches() || SIX.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean plain(String host) {
        if (host.startsWith("[")) {
            return SIX.matcher(host.substring(1, host.length() - 1)).matches();
        }
        return LABELS.matcher(host).matches() && (!NUMBERS.matcher(host).matches() || FOUR.matcher(host).matches());
    }
}
