package studio.ra.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

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
    private static <T> String through(String from, BiFunction<String, Integer, List<T>> next, Function<T, String> id, Consumer<List<T>> work) {
        var now = Instant.now();
        var after = from;
        List<T> batch;
        do {
            batch = next.apply(after, AT_ONCE);
            work.accept(batch);
            after = batch.isEmpty() ? after : id.apply(batch.get(batch.size() - 1));
        } while (batch.size() == AT_ONCE);
        return Ids.since(now.minus(LATE));
    }

    private void read(List<Meanings.Unread> stills) {
        var known = meanings.known(stills);
        stills.stream().filter(still -> !known.contains(still.id())).collect(Collectors.groupingBy(Meanings.Unread::meaning, LinkedHashMap::new, Collectors.toList())).values()
                .forEach(same -> meanings.keep(same, Meaning.of(same.get(0).words()).orElse(null)));
    }

    /** All of them together; where that fails, each for itself. */
    private <T> Consumer<List<T>> each(Function<T, String> id, Consumer<List<T>> work) {
        return stills -> {
            var sound = stills.stream().filter(still -> !damaged.contains(id.apply(still))).toList();
            if (sound.isEmpty()) {
                return;
            }
            try {
                work.accept(sound);
            } catch (GraphUnavailable e) {
                throw e;
            } catch (RuntimeException e) {
                if (sound.size() > 1) {
                    sound.forEach(still -> each(id, work).accept(List.of(still)));
                } else {
                    damaged.add(id.apply(sound.get(0)));
                    LOG.log(Level.WARNING, "the still " + id.apply(sound.get(0)) + " cannot be catalogued: it is not found by meaning or lies on no stack", e);
                }
            }
        };
    }
}
