package studio.ra.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;

/**
 * The stills of a workspace and what became of them. Their bytes are the {@link Store}'s: kept first, so that no asset is without them.
 * Called inside {@link Graph#together} a change commits with what it belongs to. What another workspace owns is absent here.
 */
@ApplicationScoped
public class Library {

    /** Edges a lineage may be deep. */
    public static final int DEEPEST = 10;
    /** Nodes read in each direction of a lineage: an anchor may have thousands of descendants. */
    private static final int MOST_NODES = 1000;

    private static final Cypher KEEP = Cypher.of(Library.class, "keep");
    private static final Cypher ASSET = Cypher.of(Library.class, "asset");
    private static final Cypher CONTENTS = Cypher.of(Library.class, "contents");
    private static final Cypher PAGE = Cypher.of(Library.class, "page");
    private static final Cypher PAGE_OLDEST = Cypher.of(Library.class, "pageOldest");
    private static final Cypher PAGE_SAME = Cypher.of(Library.class, "pageSame");
    private static final Cypher SEARCH = Cypher.of(Library.class, "search");
    private static final Cypher JUDGE = Cypher.of(Library.class, "judge");
    private static final Cypher FORGET = Cypher.of(Library.class, "forget");
    private static final Cypher DELETE = Cypher.of(Library.class, "delete");
    private static final Cypher RESTORE = Cypher.of(Library.class, "restore");
    private static final Cypher LOCK = Cypher.of(Library.class, "lock");
    private static final Cypher UNLOCK = Cypher.of(Library.class, "unlock");
    /** One for each depth, because Cypher takes no parameter for the length of a path. */
    private static final List<Cypher> LINEAGES = IntStream.rangeClosed(1, DEEPEST).mapToObj(Library::lineageOf).toList();

    private final Graph graph;
    private final Tallies tallies;

    @Inject
    Library(Graph graph, Tallies tallies) {
        this.graph = graph;
        this.tallies = tallies;
    }

    /** For the container's proxy. */
    protected Library() {
        this(null, null);
    }

    public Asset keep(NewStill still) {
        return keep(List.of(still)).get(0);
    }

    /**
     * Adds stills of one workspace in one round trip. A shot shows the last of its stills until one is approved or locked.
     *
     * @param stills their generations, subjects and parents are in the graph already
     */
    public List<Asset> keep(List<NewStill> stills) {
        if (stills.isEmpty()) {
            return List.of();
        }
        var workspace = stills.get(0).workspace();
        var made = new ArrayList<Asset>();
        var rows = new ArrayList<Params>();
        for (var still : stills) {
            if (!still.workspace().equals(workspace)) {
                throw new IllegalArgumentException("stills of one order are of one workspace");
            }
            var id = Ids.next();
            rows.add(Params.of("asset", AssetRow.write(id, still), "parent", still.parent(), "how", still.how()));
            made.add(AssetRow.made(id, still));
        }
        graph.tell(KEEP, Params.of("workspace", workspace, "stills", rows));
        return made;
    }

    /** Deleted ones included: their state says so. */
    public Optional<Asset> asset(String workspace, String id) {
        return graph.one(ASSET, Params.of("workspace", workspace, "id", id)).map(AssetRow::read);
    }

    /** Id to the hash of its bytes, in one round trip; those that are absent or deleted are left out. */
    public Map<String, String> contents(String workspace, List<String> ids) {
        return graph.read(CONTENTS, Params.of("workspace", workspace, "ids", ids)).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("sha256"), (one, same) -> one));
    }

    /** At most {@code limit + 1} stills beyond {@code after}, in the filter's order. @param after id, or null for the first page */
    public List<Asset> page(String workspace, AssetFilter filter, String after, int limit) {
        var start = filter.oldest() ? "" : "~";
        var params = filter.params(workspace).with("after", after == null ? start : after).with("limit", limit + 1);
        if (!filter.words().isEmpty()) {
            return read(SEARCH, params.with("words", filter.lucene()));
        }
        if (filter.sha256() != null) {
            return read(PAGE_SAME, params);
        }
        return read(filter.oldest() ? PAGE_OLDEST : PAGE, params);
    }

    /** Records that {@code by} approved a still; it becomes its shot's own. A locked one stays locked. Empty where it is absent or deleted. */
    public Optional<Asset> approve(String workspace, String id, String by) {
        return judge(workspace, id, "approved", by, null);
    }

    /** Records that {@code by} rejected a still. A locked one stays locked. Empty where it is absent or deleted. @param reason or null */
    public Optional<Asset> reject(String workspace, String id, String by, String reason) {
        return judge(workspace, id, "rejected", by, reason);
    }

    /**
     * Lets the approvals and rejections of a project's stills bear on no decision any more (R5); they stay on record.
     *
     * @return how many, or empty where the workspace has no such project
     */
    public OptionalLong forget(String workspace, String project) {
        return graph.together(() -> {
            var forgotten = graph.change(FORGET, Params.of("workspace", workspace, "project", project, "at", Instant.now()));
            tallies.discount(workspace);
            return forgotten.map(row -> OptionalLong.of(row.number("takes"))).orElse(OptionalLong.empty());
        });
    }

    /** Deletes a still softly: bytes, lineage and takes stay. */
    public Removal delete(String workspace, String id) {
        return graph.change(DELETE, Params.of("workspace", workspace, "id", id, "at", Instant.now()))
                .map(row -> row.flag("locked") ? Removal.LOCKED : Removal.DELETED).orElse(Removal.ABSENT);
    }

    /** Takes a deletion back; the still is again what it was. One that is not deleted is left alone. Empty where it is absent. */
    public Optional<Asset> restore(String workspace, String id) {
        return graph.change(RESTORE, Params.of("workspace", workspace, "id", id)).map(AssetRow::read);
    }

    /** Marks a still as locked; {@code cast} calls it together with making the lock. Empty where it is absent or deleted. */
    public Optional<Asset> lock(String workspace, String id) {
        return graph.change(LOCK, Params.of("workspace", workspace, "id", id)).map(AssetRow::read);
    }

    /** Gives a still its former state back unless a current lock still holds it; {@code cast} calls it after taking a lock away. */
    public void unlock(String workspace, String id) {
        graph.write(UNLOCK, Params.of("workspace", workspace, "id", id));
    }

    /** What a still came from and what came from it. @param depth 1–{@link #DEEPEST} edges. Empty where it is absent */
    public Optional<Lineage> lineage(String workspace, String id, int depth) {
        var rows = graph.read(LINEAGES.get(depth - 1), Params.of("workspace", workspace, "id", id, "limit", MOST_NODES));
        return rows.isEmpty() ? Optional.empty() : Optional.of(LineageRow.read(rows, rows.size() >= MOST_NODES));
    }

    private Optional<Asset> judge(String workspace, String id, String verdict, String by, String reason) {
        var take = Ids.next();
        return graph.together(() -> {
            var judged = graph.change(JUDGE, Params.of("workspace", workspace, "id", id, "take", take, "verdict", verdict, "by", by, "reason", reason, "at", Instant.now()));
            judged.ifPresent(row -> tallies.count(workspace, List.of(take)));
            return judged.map(AssetRow::read);
        });
    }

    private List<Asset> read(Cypher query, Params params) {
        return graph.read(query, params).stream().map(AssetRow::read).toList();
    }

    private static Cypher lineageOf(int depth) {
        var deepest = Cypher.of(Library.class, "lineage");
        return new Cypher(deepest.name(), deepest.text().replace("*0.." + DEEPEST, "*0.." + depth));
    }
}
