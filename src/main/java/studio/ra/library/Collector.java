package studio.ra.library;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;

/**
 * Takes away bytes that no still of any workspace holds, as a crash between keeping and writing down leaves them. Deleted stills hold theirs, for they can be
 * restored. What is younger than the grace time, or than the oldest order that is not answered, may be about to get a still and is left alone.
 */
@ApplicationScoped
public class Collector {

    private static final Cypher HELD = Cypher.of(Collector.class, "held");
    private static final Cypher OPEN = Cypher.of(Collector.class, "open");
    private static final int BATCH = 200;
    /** Looked at in one call. */
    private static final int AT_ONCE = 5000;

    private final Graph graph;
    private final Store store;
    private final Duration grace;

    @Inject
    Collector(Graph graph, Store store, @ConfigProperty(name = "ra.store.grace.hours", defaultValue = "24") int hours) {
        this(graph, store, Duration.ofHours(hours));
    }

    Collector(Graph graph, Store store, Duration grace) {
        this.graph = graph;
        this.store = store;
        this.grace = grace;
    }

    /** For the container's proxy. */
    protected Collector() {
        this(null, null, Duration.ZERO);
    }

    /**
     * First lists, then asks the graph, then removes what is still as old as it was.
     *
     * @param dry   whether nothing is removed
     * @param after where to go on, or null to begin
     * @throws StorageUnavailable where the store is away
     */
    public Collection collect(boolean dry, String after) {
        store.attached();
        var before = before();
        var gone = new ArrayList<String>();
        long bytes = 0;
        int looked = 0;
        String last = after;
        boolean more = true;
        while (more && looked < AT_ONCE) {
            var page = store.page(last, BATCH);
            for (var candidate : unheld(page.stream().filter(held -> held.since().isBefore(before)).toList())) {
                if (dry || store.remove(candidate.sha256(), before)) {
                    gone.add(candidate.sha256());
                    bytes += candidate.bytes();
                }
            }
            looked += page.size();
            more = page.size() == BATCH;
            last = page.isEmpty() ? last : page.get(page.size() - 1).sha256();
        }
        return new Collection(dry, looked, gone, bytes, more ? last : null);
    }

    private Instant before() {
        var before = Instant.now().minus(grace);
        var open = graph.one(OPEN, Params.of()).map(row -> row.instant("since"));
        return open.filter(since -> since.isBefore(before)).orElse(before);
    }

    private List<Vault.Held> unheld(List<Vault.Held> old) {
        Set<String> held = new HashSet<>();
        if (!old.isEmpty()) {
            graph.read(HELD, Params.of("hashes", old.stream().map(Vault.Held::sha256).toList())).forEach(row -> held.add(row.text("sha256")));
        }
        return old.stream().filter(one -> !held.contains(one.sha256())).toList();
    }
}
