package studio.ra.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Parameters of a query. Unlike {@link Map#of} it takes nulls, which remove a property; instants become the graph's date-times. */
public final class Params {

    private final Map<String, Object> values = new HashMap<>();

    private Params() {
    }

    /** @param pairs name, value, name, value, … */
    public static Params of(Object... pairs) {
        var params = new Params();
        for (int i = 0; i < pairs.length; i += 2) {
            params.with((String) pairs[i], pairs[i + 1]);
        }
        return params;
    }

    public Params with(String name, Object value) {
        values.put(name, wire(value));
        return this;
    }

    /** The same pairs as a plain map, for a parameter that is itself a list of maps. */
    public Map<String, Object> map() {
        return values;
    }

    private static Object wire(Object value) {
        if (value instanceof Instant at) {
            return at.atZone(ZoneOffset.UTC);
        }
        if (value instanceof Params nested) {
            return nested.values;
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Params::wire).toList();
        }
        return value;
    }
}
