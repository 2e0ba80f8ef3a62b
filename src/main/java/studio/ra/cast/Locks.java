package studio.ra.cast;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.library.Library;
import studio.ra.webhooks.Outbox;
import studio.ra.webhooks.Topic;

/**
 * The versions of a look. Every change takes the subject's write lock first, so racing requests never make two current locks or two equal versions.
 */
@ApplicationScoped
public class Locks {

    private static final Cypher HOLD = Cypher.of(Locks.class, "holdSubject");
    private static final Cypher ADD = Cypher.of(Locks.class, "lock");
    private static final Cypher LIFT = Cypher.of(Locks.class, "unlock");
    private static final Cypher DRAWN = Cypher.of(Locks.class, "drawnAgainst");
    private static final Cypher IMPACT = Cypher.of(Locks.class, "impact");
    private static final Cypher BRING = Cypher.of(Locks.class, "bringLocks");
    private static final Cypher ACCEPTED = Cypher.of(Locks.class, "accepted");
    private static final Cypher BRING_ACCEPTED = Cypher.of(Locks.class, "bringAccepted");
    private static final Cypher ACCEPT = Cypher.of(Locks.class, "accept");

    private final Graph graph;
    private final Library library;
    private final Outbox outbox;

    @Inject
    Locks(Graph graph, Library library, Outbox outbox) {
        this.graph = graph;
        this.library = library;
        this.outbox = outbox;
    }

    /** For the container's proxy. */
    protected Locks() {
        this(null, null, null);
    }

    /** Locks a subject to a still that shows it: a new version; the former still is free again. */
    public Locking lock(String workspace, Kind kind, String subject, String asset) {
        return graph.together(() -> {
            var held = hold(workspace, kind, subject, asset);
            if (held.isEmpty()) {
                return new Locking.Missing(kind.toString());
            }
            var current = Cast.lock(held.get());
            if (current != null && current.asset().equals(asset)) {
                return new Locking.Locked(current, false);
            }
            if (!held.get().row("still").has("id")) {
                return new Locking.Missing("asset");
            }
            if (!held.get().flag("depicted")) {
                return new Locking.Stranger();
            }
            if (library.lock(workspace, asset).isEmpty()) {
                return new Locking.Missing("asset");
            }
            var lock = add(workspace, subject, held.get(), current);
            outbox.tell(workspace, kind == Kind.CHARACTER ? Topic.CHARACTER_LOCKED : Topic.REFERENCE_LOCKED, lock.at(),
                    Map.of(kind.toString(), subject, "lock", lock.id(), "version", lock.version(), "asset", lock.asset()));
            return new Locking.Locked(lock, true);
        });
    }

    /** Lifts the current lock; its version stays on record. */
    public Locking unlock(String workspace, Kind kind, String subject) {
        return graph.together(() -> {
            var held = hold(workspace, kind, subject, "");
            if (held.isEmpty()) {
                return new Locking.Missing(kind.toString());
            }
            var current = Cast.lock(held.get());
            if (current == null) {
                return new Locking.Loose();
            }
            graph.write(LIFT, Params.of("workspace", workspace, "subject", subject, "current", current.id()));
            library.unlock(workspace, current.asset());
            return new Locking.Lifted(current);
        });
    }

    /** The version of a subject's look that a drawing is bound to, current or not. */
    public Optional<Lock> drawnAgainst(String workspace, String subject, String drawing) {
        return graph.one(DRAWN, Params.of("workspace", workspace, "subject", subject, "drawing", drawing)).map(Cast::lock);
    }

    /**
     * Which shots were drawn against another version than the current one, or would be if {@code asset} were locked now.
     * Where nothing is locked and nothing is to be, there is no look to differ from: nothing is stale.
     *
     * @param asset id of a still, or null
     * @return empty where the workspace has no such subject, or no such still of it
     */
    public Optional<Impact> impact(String workspace, Kind kind, String subject, String asset) {
        return graph.one(IMPACT, Params.of("workspace", workspace, "subject", subject, "kind", kind.label(), "asset", asset)).filter(row -> asset == null || row.flag("depicted")).map(row -> {
            var stale = row.rows("stale").stream().map(s -> new Impact.Stale(s.text("shot"), s.text("asset"), s.flag("approved"), s.text("quality"))).toList();
            var priced = row.rows("stale").stream().allMatch(s -> s.has("price"));
            var credits = row.rows("stale").stream().mapToLong(s -> s.number("price")).sum();
            return new Impact(stale, (int) row.number("unaffected"), priced ? credits : null);
        });
    }

    /** Takes the stale stills of these shots as they are until the next lock; shots that are not stale are left alone. */
    public void accept(String workspace, Kind kind, String subject, List<String> shots) {
        graph.together(() -> {
            hold(workspace, kind, subject, "");
            var assets = impact(workspace, kind, subject, null).map(Impact::stale).orElse(List.of()).stream().filter(stale -> shots.contains(stale.shot()))
                    .map(Impact.Stale::asset).toList();
            return graph.write(ACCEPT, Params.of("workspace", workspace, "subject", subject, "assets", assets));
        });
    }

    /** Which of these stills were taken as they are, and under which version of a look. */
    public List<Accepted> accepted(String workspace, List<String> stills) {
        return graph.read(ACCEPTED, Params.of("workspace", workspace, "ids", stills)).stream().map(row -> new Accepted(row.text("asset"), row.text("lock"))).toList();
    }

    /**
     * Adds looks that come with a project; their stills are marked as locked by whoever brings those.
     *
     * @param looks    subject without a lock to every version of its look, newest first
     * @param current  ids of those that are current
     * @param accepted stills that were taken as they are
     */
    public void bring(String workspace, Map<String, List<Lock>> looks, List<String> current, List<Accepted> accepted) {
        var rows = looks.entrySet().stream().map(look -> Params.of("subject", look.getKey(), "locks", look.getValue().stream().sorted(Comparator.comparing(Lock::version))
                .map(lock -> Params.of("lock", lock.node(), "asset", lock.asset(), "current", current.contains(lock.id()))).toList())).toList();
        graph.write(BRING, Params.of("workspace", workspace, "looks", rows));
        graph.write(BRING_ACCEPTED, Params.of("workspace", workspace, "accepted",
                accepted.stream().map(taken -> Params.of("asset", taken.asset(), "lock", taken.lock())).toList()));
    }

    private Optional<Row> hold(String workspace, Kind kind, String subject, String asset) {
        return graph.change(HOLD, Params.of("workspace", workspace, "subject", subject, "kind", kind.label(), "asset", asset, "at", Instant.now()));
    }

    private Lock add(String workspace, String subject, Row held, Lock current) {
        var still = held.row("still");
        var lock = new Lock(Ids.next(), still.text("id"), (int) held.number("versions") + 1, still.text("model"), still.text("family"),
                held.text("description"), Instant.now());
        graph.write(ADD, Params.of("workspace", workspace, "subject", subject, "asset", lock.asset(), "row", lock.node(),
                "former", held.text("latest")));
        if (current != null) {
            library.unlock(workspace, current.asset());
        }
        return lock;
    }
}
