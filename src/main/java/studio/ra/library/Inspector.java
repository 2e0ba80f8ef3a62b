package studio.ra.library;

import java.util.ArrayList;
import java.util.HashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;

/** Proves that the store has what the graph says: every byte is read and hashed again. Nothing is changed. */
@ApplicationScoped
public class Inspector {

    private static final Cypher CONTENTS_OF = Cypher.of(Inspector.class, "contentsOf");
    /** Bytes read in one call, after which it is for the caller to go on. */
    private static final long AT_ONCE = 512L << 20;

    private final Graph graph;
    private final Store store;

    @Inject
    Inspector(Graph graph, Store store) {
        this.graph = graph;
        this.store = store;
    }

    /** For the container's proxy. */
    protected Inspector() {
        this(null, null);
    }

    /**
     * Looks at a workspace's stills in the order of their making, deleted ones too.
     *
     * @param after id of a still, or null to begin
     * @param limit the most stills
     * @throws StorageUnavailable where the store is away: then nothing is missing
     */
    public Inspection verify(String workspace, String after, int limit) {
        store.attached();
        var rows = graph.read(CONTENTS_OF, Params.of("workspace", workspace, "after", after == null ? "" : after, "limit", limit + 1));
        var seen = new HashMap<Stored, Store.State>();
        var missing = new ArrayList<Inspection.Broken>();
        var damaged = new ArrayList<Inspection.Broken>();
        String last = after;
        int checked = 0;
        long bytes = 0;
        for (var row : rows.subList(0, Math.min(limit, rows.size()))) {
            var stored = new Stored(row.text("sha256"), row.number("bytes"));
            if (!seen.containsKey(stored)) {
                seen.put(stored, store.examine(stored));
                bytes += seen.get(stored) == Store.State.WHOLE ? stored.bytes() : 0;
            }
            last = row.text("id");
            checked++;
            var state = seen.get(stored);
            if (state != Store.State.WHOLE) {
                (state == Store.State.MISSING ? missing : damaged).add(new Inspection.Broken(last, stored.sha256()));
            }
            if (bytes >= AT_ONCE) {
                break;
            }
        }
        return new Inspection(checked, bytes, missing, damaged, checked < rows.size() ? last : null);
    }
}
