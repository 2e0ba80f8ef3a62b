package studio.ra.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.GraphUnavailable;
import studio.ra.graph.Ids;
import studio.ra.intent.Meaning;
import studio.ra.library.Meanings;
import studio.ra.library.Stacks;

/**
 * Makes stills findable by meaning and lays them on stacks, behind the drawing of them and never in its way. What is to be done is read from the graph: stills from
 * before, stills of another studio that stopped, and new ones all come the same way. Doing one twice changes nothing.
 */
@ApplicationScoped
class Cataloguing {

    private static final Logger LOG = Logger.getLogger(Cataloguing.class.getName());
    private static final int AT_ONCE = 50;
    /** An id is made before its still is committed, and clocks of studios differ. */
    private static final Duration LATE = Duration.ofHours(1);

    private final Meanings meanings;
    private final Stacks stacks;
    private final AtomicBoolean under = new AtomicBoolean();
    /** Stills that cannot be read or looked at: told once, tried again when the studio is started again, and in no other still's way. */
    private final Set<String> damaged = new HashSet<>();
    private String read = "";
    private String seen = "";

    @Resource
    private ManagedExecutorService bench;

    @Inject
    Cataloguing(Meanings meanings, Stacks stacks) {
        this.meanings = meanings;
        this.stacks = stacks;
    }

    /** For the container's proxy. */
    protected Cataloguing() {
        this(null, null);
    }

    /** Has whatever is new catalogued on a thread of its own, unless one is at it. */
    void round() {
        if (under.compareAndSet(false, true)) {
            bench.execute(this::all);
        }
    }

    private void all() {
        try {
            if (Meaning.told()) {
                read = through(read, meanings::unread, Meanings.Unread::id, each(Meanings.Unread::id, this::read));
            }
            seen = through(seen, stacks::unseen, Stacks.Unseen::id, each(Stacks.Unseen::id, stacks::look));
        } catch (GraphUnavailable e) {
            LOG.log(Level.FINE, "the graph is away; the next round goes on");
        } finally {
            under.set(false);
        }
    }

    /** @return where the next round begins: everything before was looked at by this process, done or not */
    private static <T> String through(String from, BiFunction<String, Integer, List<T>> next, Function<T, String> id, Consumer<T> work) {
        var now = Instant.now();
        var after = from;
        List<T> batch;
        do {
            batch = next.apply(after, AT_ONCE);
            batch.forEach(work);
            after = batch.isEmpty() ? after : id.apply(batch.get(batch.size() - 1));
        } while (batch.size() == AT_ONCE);
        return Ids.since(now.minus(LATE));
    }

    private void read(Meanings.Unread still) {
        if (!meanings.known(still)) {
            meanings.keep(still, Meaning.of(still.words()).orElse(null));
        }
    }

    private <T> Consumer<T> each(Function<T, String> id, Consumer<T> work) {
        return still -> {
            if (damaged.contains(id.apply(still))) {
                return;
            }
            try {
                work.accept(still);
            } catch (GraphUnavailable e) {
                throw e;
            } catch (RuntimeException e) {
                damaged.add(id.apply(still));
                LOG.log(Level.WARNING, "the still " + id.apply(still) + " cannot be catalogued: it is not found by meaning or lies on no stack", e);
            }
        };
    }
}
