package studio.ra.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;

import studio.ra.cast.Impact;
import studio.ra.cast.Kind;
import studio.ra.cast.Lock;
import studio.ra.cast.Locks;
import studio.ra.generation.Asked;
import studio.ra.generation.Descent;
import studio.ra.generation.Order;
import studio.ra.generation.Placed;
import studio.ra.generation.Studio;
import studio.ra.identity.Caller;
import studio.ra.library.Library;
import studio.ra.models.Tier;

/** What is drawn because of a lock, the same for characters and references: its master, and the shots that no longer match it. */
@ApplicationScoped
class Looks {

    private final Caller caller;
    private final Locks locks;
    private final Library library;
    private final Studio studio;
    private final Draw draw;

    @Inject
    Looks(Caller caller, Locks locks, Library library, Studio studio, Draw draw) {
        this.caller = caller;
        this.locks = locks;
        this.library = library;
        this.studio = studio;
        this.draw = draw;
    }

    /** For the container's proxy. */
    protected Looks() {
        this(null, null, null, null, null);
    }

    /** Locks, and has the master drawn where it is asked for: both or neither. @throws Problem where nothing was locked */
    LockedLook lock(Kind kind, String id, NewLock body, String key) {
        if (!Boolean.TRUE.equals(body.master())) {
            return LockedLook.of(locked(kind, id).lock(body.asset()), null);
        }
        var words = library.asset(caller.workspace(), body.asset()).map(still -> still.provenance().brief()).orElse(null);
        var asked = new Asked(caller.workspace(), kind == Kind.CHARACTER ? "portrait" : "reference", id, words, Tier.FULL, null, 1, null, null);
        var order = order(asked, List.of(id), key, "lock of " + id + ' ' + body, Map.of(id, new Descent(body.asset(), "mastered", null, List.of())));
        var lock = new AtomicReference<Lock>();
        var placed = studio.draw(() -> lock.set(locked(kind, id).lock(body.asset())), order);
        var under = Draw.under(placed, kind.toString());
        var master = under.generations().get(0);
        var made = under.again() ? locks.drawnAgainst(caller.workspace(), id, master).orElseThrow(() -> Problem.notFound(kind.toString())) : lock.get();
        return LockedLook.of(made, master);
    }

    /** Has the stale shots drawn again as they are now, all or none, each in the quality of its still. */
    void refresh(Kind kind, String id, RefreshRequest body, String key, String prefer, AsyncResponse answer) {
        var address = "refresh of " + id + ' ' + body;
        var before = studio.before(caller.workspace(), Draw.key(key), DrawRequest.fingerprint(address));
        if (before.isPresent()) {
            draw.several(before.get(), prefer, answer);
            return;
        }
        var stale = locked(kind, id).impact(null).stale().stream().filter(shot -> body.takes(shot.approved()))
                .collect(Collectors.toMap(Impact.Stale::shot, Function.identity()));
        if (stale.isEmpty()) {
            draw.several(new Placed.Under(List.of(), false, null), null, answer);
            return;
        }
        var shots = List.copyOf(stale.keySet());
        var asked = new Asked(caller.workspace(), "keyframe", shots.get(0), null, Tier.FAST, false, 1, null, null);
        draw.several(studio.draw(order(asked, shots, key, address, stale.values().stream().collect(Collectors.toMap(Impact.Stale::shot,
                shot -> new Descent(shot.asset(), "regenerated", Words.tier(shot.quality()), List.of()))))), prefer, answer);
    }

    /** Takes stale stills as they are, until the next lock. @return what is stale still */
    Impact accept(Kind kind, String id, AcceptRequest body) {
        var stale = locked(kind, id).impact(null).stale().stream().map(Impact.Stale::shot).toList();
        if (body.shots() != null && !stale.containsAll(body.shots())) {
            throw Problem.invalid("shots", "names what is not stale: " + body.shots().stream().filter(shot -> !stale.contains(shot)).collect(Collectors.joining(", ")));
        }
        locks.accept(caller.workspace(), kind, id, body.shots() == null ? stale : body.shots());
        return locked(kind, id).impact(null);
    }

    private Order order(Asked asked, List<String> subjects, String key, String address, Map<String, Descent> descents) {
        return new Order(asked, subjects, List.of(), null, null, caller.subject(), Draw.key(key), DrawRequest.fingerprint(address), descents);
    }

    private Locked locked(Kind kind, String id) {
        return new Locked(locks, caller.workspace(), kind, id);
    }
}
