package studio.ra.outward;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

/**
 * One request.
 *
 * @param body null for none
 */
public record Errand(String method, URI address, Map<String, String> headers, byte[] body) {

    public Errand {
        Objects.requireNonNull(method);
        Objects.requireNonNull(address);
        headers = Map.copyOf(headers);
    }

    public static Errand get(URI address, Map<String, String> headers) {
        return new Errand("GET", address, headers, null);
    }
}
