package studio.ra.graph;

import java.time.Instant;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;

/** Ids of everything in the graph: opaque, URL-safe, and in the order of their making (ULID, monotonic in one process). */
public final class Ids {

    private Ids() {
    }

    public static String next() {
        return UlidCreator.getMonotonicUlid().toLowerCase();
    }

    /** No id made at {@code at} or later is before this one. */
    public static String since(Instant at) {
        return Ulid.min(at.toEpochMilli()).toLowerCase();
    }
}
