package studio.ra.generation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.credits.Holding;
import studio.ra.credits.Ledger;
import studio.ra.credits.Turn;
import studio.ra.graph.Ids;
import studio.ra.library.Tallies;
import studio.ra.reading.Corrections;
import studio.ra.reading.Told;

/**
 * The use case, read aloud: recall what bears on a shot, judge who draws it, write the decision down, hold the credits, and hand it to the
 * {@link Drawer}. What is decided, held and placed commits together or not at all.
 */
@ApplicationScoped
public class Studio {

    private final Judge judge;
    private final Decisions decisions;
    private final Drawings drawings;
    private final Queue queue;
    private final Ledger ledger;
    private final Drawer drawer;
    private final Settlement settlement;
    private final Watch watch;
    private final Commission commission;
    private final Corrections corrections;
    private final Turn turn;
    private final Tallies tallies;

    @Inject
    Studio(Judge judge, Decisions decisions, Drawings drawings, Queue queue, Ledger ledger, Drawer drawer, Settlement settlement, Watch watch,
            Commission commission, Corrections corrections, Turn turn, Tallies tallies) {
        this.judge = judge;
        this.decisions = decisions;
        this.drawings = drawings;
        this.queue = queue;
        this.ledger = ledger;
        this.drawer = drawer;
        this.settlement = settlement;
        this.watch = watch;
        this.commission = commission;
        this.corrections = corrections;
        this.turn = turn;
        this.tallies = tallies;
    }

    /** For the container's proxy. */
    protected Studio() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Judges and keeps the decision; draws nothing and spends nothing. */
    public Routed route(Asked asked) {
        ledger.open(asked.workspace());
        var judged = judge.judge(asked, Instant.now());
        if (judged.isEmpty()) {
            return new Routed.Nothing();
        }
        if (!judged.get().knows(asked.model())) {
            return new Routed.NoSuchModel(asked.model());
        }
        decisions.keep(asked.workspace(), List.of(judged.get()));
        return new Routed.Told(Ruling.of(judged.get()));
    }

    public Optional<Ruling> ruling(String workspace, String decision) {
        return decisions.ruling(workspace, decision);
    }

    /** The live shots of a scene in no order, or empty where the workspace has no such scene. */
    public Optional<List<String>> shots(String workspace, String scene) {
        return drawings.shots(workspace, scene);
    }

    /** Places an order: every subject on every model asked for, all or nothing. */
    public Placed draw(Order order) {
        return before(order).orElseGet(() -> draw(order, Runnable::run, this::keep));
    }

    /**
     * Places an order together with what has to happen first: both, or neither where it is not placed.
     *
     * A repeated key answers what was placed, and nothing happens first: who repeats a request late would undo what came between.
     *
     * @param first only writes to the graph; may be run again, and may throw to stop it all
     */
    public Placed draw(Runnable first, Order order) {
        ledger.open(order.asked().workspace());
        var offers = new ArrayList<Runnable>();
        var refused = new ArrayList<Judgment>();
        try {
            var placed = turn.together(order.asked().workspace(), () -> {
                offers.clear();
                refused.clear();
                var before = before(order);
                if (before.isPresent()) {
                    return before.get();
                }
                first.run();
                var done = draw(order, offers::add, refused::add);
                if (!(done instanceof Placed.Under under) || under.again()) {
                    throw new Withdrawn(done);
                }
                return done;
            });
            offers.forEach(Runnable::run);
            return placed;
        } catch (Withdrawn withdrawn) {
            refused.forEach(this::keep);
            return withdrawn.instead;
        }
    }

    private void keep(Judgment judged) {
        decisions.keep(judged.asked().workspace(), List.of(judged));
    }

    /** What an earlier request with this key placed, or that the key is another request's; empty where it is free or null. */
    public Optional<Placed> before(String workspace, String key, String fingerprint) {
        return Optional.ofNullable(key).flatMap(given -> drawings.claimed(workspace, given, fingerprint)).map(claimed -> again(key, claimed));
    }

    private Optional<Placed> before(Order order) {
        return before(order.asked().workspace(), order.key(), order.fingerprint());
    }

    /**
     * Of an order whose key was free when it came; who took it since is found by the claim.
     *
     * @param refused takes a judgment that finds no model, to keep it once nothing else can be rolled back with it
     */
    private Placed draw(Order order, Consumer<Runnable> committed, Consumer<Judgment> refused) {
        var workspace = order.asked().workspace();
        ledger.open(workspace);
        var now = Instant.now();
        var limited = order.asked();
        if (order.quote() != null) {
            var quoted = drawings.quote(workspace, order.quote());
            var gone = broken(quoted, order, now);
            if (gone.isPresent()) {
                return gone.get();
            }
            limited = limited.within(quoted.orElseThrow().credits());
        }
        var judged = new ArrayList<Judgment>();
        for (var subject : order.subjects()) {
            for (var model : order.models().isEmpty() ? Collections.<String>singletonList(null) : order.models()) {
                var one = judge.judge(limited.of(subject, model).as(order.descent(subject)), now);
                if (one.isEmpty()) {
                    return new Placed.Nothing();
                }
                if (!one.get().knows(model)) {
                    return new Placed.NoSuchModel(model);
                }
                if (!one.get().chose()) {
                    refused.accept(one.get());
                    return refused(one.get());
                }
                judged.add(one.get());
            }
        }
        return place(order, judged, now, committed);
    }

    /** The drawings of these ids that are this workspace's, in their order. */
    public List<Generation> found(String workspace, List<String> ids) {
        return drawings.found(workspace, ids);
    }

    /** The same, of drawings of which the {@link Watch} said that they have ended. */
    public List<Generation> ended(String workspace, List<String> ids) {
        return drawings.ended(workspace, ids);
    }

    /** At most {@code limit + 1} drawings older than {@code after}, newest first. @param after id, or null for the first page */
    public List<Generation> page(String workspace, Sought sought, String after, int limit) {
        return drawings.page(workspace, sought, after, limit);
    }

    /** What happened to a drawing after the moment of that id, {@code ""} for all; empty where the workspace has no such drawing. */
    public Optional<List<Moment>> moments(String workspace, String id, String after) {
        return drawings.moments(workspace, id, after);
    }

    /** Cancels what is not over; its hold is released, what was drawn already stays and is charged. Empty where there is no such drawing. */
    public Optional<Generation> cancel(String workspace, String id) {
        var there = turn.together(workspace, () -> drawings.cancel(workspace, id).map(row -> {
            if (row.flag("open")) {
                settlement.close(row.row("generation"), Instant.now());
            }
            return row;
        }));
        there.ifPresent(row -> watch.ended(id));
        return there.flatMap(row -> drawings.ended(workspace, List.of(id)).stream().findFirst());
    }

    private Placed place(Order order, List<Judgment> judged, Instant now, Consumer<Runnable> committed) {
        if (!queue.takes(judged.stream().map(one -> one.decision().chosen().provider()).toList())) {
            return new Placed.Busy(Queue.LATER);
        }
        var key = order.key() == null ? Ids.next() : order.key();
        var batch = judged.size() > 1 ? Ids.next() : null;
        var ids = judged.stream().map(one -> Ids.next()).toList();
        var told = told(order, judged.get(0), now);
        try {
            turn.together(order.asked().workspace(), () -> {
                drawings.claim(order, key, now).ifPresent(other -> {
                    throw new Withdrawn(again(key, other));
                });
                decisions.keep(order.asked().workspace(), judged);
                drawings.place(order.asked().workspace(), IntStream.range(0, ids.size()).mapToObj(i -> commission.row(order, judged.get(i), ids.get(i), batch, i)).toList(), key);
                tallies.override(order.asked().workspace(), judged.stream().filter(one -> one.decision().pin() != null).map(Judgment::id).toList());
                for (int i = 0; i < ids.size(); i++) {
                    hold(judged.get(i), ids.get(i));
                }
                corrections.keep(order.asked().workspace(), told);
                return null;
            });
        } catch (Withdrawn withdrawn) {
            return withdrawn.instead;
        }
        committed.accept(() -> {
            for (int i = 0; i < ids.size(); i++) {
                drawer.offer(ids.get(i), judged.get(i).decision().chosen().provider(), order.asked().workspace());
            }
        });
        return new Placed.Under(ids, false, key);
    }

    /** What is stated of several subjects at once is a wish for all of them and says nothing of each one's words. */
    private List<Told> told(Order order, Judgment judged, Instant now) {
        return order.subjects().size() > 1 ? List.of() : corrections.of(order.asked().workspace(), judged.memory().manner().heads(), judged.brief(),
                order.asked().purpose(), order.asked().stated(), now);
    }

    private void hold(Judgment judged, String generation) {
        var holding = ledger.hold(judged.asked().workspace(), judged.memory().project(), generation, judged.decision().credits());
        if (holding instanceof Holding.Short missing) {
            throw new Withdrawn(new Placed.Short(missing.needed(), missing.available(), null));
        }
    }

    private static Placed again(String key, Drawings.Claimed claimed) {
        return claimed.same() ? new Placed.Under(claimed.generations(), true, key) : new Placed.KeyTaken();
    }

    private static Placed refused(Judgment judged) {
        var needed = judged.decision().needed();
        return needed == null ? new Placed.NoModel(Ruling.of(judged)) : new Placed.Short(needed, judged.memory().money().left(), judged.id());
    }

    private static Optional<Placed> broken(Optional<Drawings.Quoted> quoted, Order order, Instant now) {
        if (quoted.isEmpty() || quoted.get().credits() == null) {
            return Optional.of(new Placed.NoQuote("There is no such quote."));
        }
        var quote = quoted.get();
        if (!now.isBefore(quote.expiresAt())) {
            return Optional.of(new Placed.NoQuote("The quote no longer holds; ask for a new one."));
        }
        boolean same = quote.purpose().equals(order.asked().purpose()) && order.subjects().equals(List.of(quote.subject() == null ? "" : quote.subject()))
                && quote.count() >= order.asked().count() && order.models().size() < 2;
        return same ? Optional.empty() : Optional.of(new Placed.NoQuote("The quote is for another drawing."));
    }

    /** Rolls a placement back and says what it became instead. */
    private static final class Withdrawn extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Placed instead;

        Withdrawn(Placed instead) {
            super(null, null, false, false);
            this.instead = instead;
        }
    }
}
