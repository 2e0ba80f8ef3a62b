package studio.ra.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The settings of this start: each as the command line says it, else the environment, else as usual. An empty value is no value. */
final class Settings {

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    /** @throws Refused for a name there is not, or a value that cannot be */
    Settings(Map<String, String> environment, Properties commandLine) {
        environment.forEach((name, value) -> {
            if (name.startsWith("RA_")) {
                keep(name, value);
            }
        });
        commandLine.stringPropertyNames().stream().filter(name -> name.startsWith("ra.")).forEach(name -> keep(name, commandLine.getProperty(name)));
        if (has(Setting.UNKNOWN_RELEASE_HOURS) && has(Setting.UNKNOWN_SPEND_HOURS)) {
            throw new Refused("RA_UNKNOWN_RELEASE_HOURS and RA_UNKNOWN_SPEND_HOURS are both set: an unknown drawing is either released or charged");
        }
        if (!external() && has(Setting.GRAPH_PASSWORD)) {
            throw new Refused("RA_GRAPH_PASSWORD is set but RA_GRAPH_URI is not: the studio's own graph keeps its own password");
        }
        for (var setting : new Setting[] {Setting.OIDC_JWKS_URI, Setting.OIDC_AUDIENCE, Setting.OIDC_ALGORITHM, Setting.OIDC_KEYS_SECONDS}) {
            if (local() && has(setting)) {
                throw new Refused(setting.variable() + " is set but RA_OIDC_ISSUER is not: in local mode the studio's own key is the only one");
            }
        }
        if (local() && !loopback(value(Setting.HTTP_HOST).orElseThrow())) {
            throw new Refused("RA_HTTP_HOST is " + value(Setting.HTTP_HOST).orElseThrow() + ", which others can reach: name who signs them in, RA_OIDC_ISSUER, or listen on 127.0.0.1");
        }
        if (!external() && (port(Setting.HTTP_PORT) == port(Setting.BOLT_PORT) || port(Setting.HTTP_PORT) == port(Setting.BROWSER_PORT)
                || port(Setting.BOLT_PORT) == port(Setting.BROWSER_PORT))) {
            throw new Refused("RA_HTTP_PORT, RA_BOLT_PORT and RA_BROWSER_PORT have to differ");
        }
    }

    private void keep(String name, String value) {
        var setting = Setting.named(name).orElseThrow(() -> new Refused("there is no setting " + name));
        if (!value.isBlank()) {
            values.put(setting, setting.checked(value));
        }
    }

    Optional<String> value(Setting setting) {
        return Optional.ofNullable(values.getOrDefault(setting, setting.usual));
    }

    int port(Setting setting) {
        return Integer.parseInt(value(setting).orElseThrow());
    }

    boolean has(Setting setting) {
        return values.containsKey(setting);
    }

    /** Whether the graph is somebody else's business. */
    boolean external() {
        return has(Setting.GRAPH_URI);
    }

    /** Whether there is nobody but the one at this machine, signed in by the studio's own key. */
    boolean local() {
        return !has(Setting.OIDC_ISSUER);
    }

    /** A name that no address is known for is refused later, for what it is. */
    private static boolean loopback(String host) {
        try {
            return !host.equals("*") && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }

    Path data() {
        return Path.of(value(Setting.DATA).orElseThrow()).toAbsolutePath().normalize();
    }

    /** Where the graph answers. */
    String graph() {
        return value(Setting.GRAPH_URI).orElse("bolt://127.0.0.1:" + port(Setting.BOLT_PORT));
    }

    String studio() {
        return "http://" + value(Setting.HTTP_HOST).orElseThrow() + ":" + port(Setting.HTTP_PORT);
    }

    /** What was said on the command line or in the environment, as MicroProfile Config names it. */
    Map<String, String> said() {
        var said = new java.util.TreeMap<String, String>();
        values.forEach((setting, value) -> said.put(setting.property(), value));
        return said;
    }
}
