package studio.ra.intent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was used last, up to a number of things; what was not used for longest is forgotten first. Safe to share. */
public final class Recent<K, V> {

    private final Map<K, V> kept;

    /** @param most how many are kept */
    public Recent(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void put(K key, V value) {
        kept.put(key, value);
    }
}
