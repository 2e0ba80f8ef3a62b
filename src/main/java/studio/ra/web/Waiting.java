package studio.ra.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.generation.Generation;
import studio.ra.generation.Studio;
import studio.ra.generation.Watch;
import studio.ra.telemetry.Correlation;

/** Answers a client when its drawings are over or its patience is; no thread waits meanwhile. */
@ApplicationScoped
class Waiting {

    private final Studio studio;
    private final Watch watch;

    @Resource
    private ManagedScheduledExecutorService clock;

    @Inject
    Waiting(Studio studio, Watch watch) {
        this.studio = studio;
        this.watch = watch;
    }

    /** For the container's proxy. */
    protected Waiting() {
        this(null, null);
    }

    /** Hands the drawings as they are to {@code answer}, once: when all are over, or after {@code seconds}. @param broken what to do with a failure */
    void until(String workspace, List<String> ids, int seconds, Consumer<List<Generation>> answer, Consumer<Throwable> broken) {
        if (seconds == 0) {
            answer.accept(studio.found(workspace, ids));
        } else {
            new Vigil(workspace, ids, answer, broken).begin(seconds);
        }
    }

    private final class Vigil {

        private final String workspace;
        private final List<String> ids;
        private final Consumer<List<Generation>> answer;
        private final Consumer<Throwable> broken;
        private final String request = Correlation.current();
        private final AtomicBoolean answered = new AtomicBoolean();
        private final List<Runnable> open = new ArrayList<>();
        /** Those this process has not told of yet, and will. */
        private final Set<String> untold;
        /** Whether this process tells of all, and of each that it has ended. */
        private boolean ours = true;
        private ScheduledFuture<?> timeout;

        Vigil(String workspace, List<String> ids, Consumer<List<Generation>> answer, Consumer<Throwable> broken) {
            this.workspace = workspace;
            this.ids = ids;
            this.untold = new HashSet<>(ids);
            this.answer = answer;
            this.broken = broken;
        }

        synchronized void begin(int seconds) {
            timeout = clock.schedule(() -> look(true), seconds, TimeUnit.SECONDS);
            ids.forEach(id -> open.add(watch.onEnd(id, gone -> told(id, gone))));
            if (untold.retainAll(ids.stream().filter(watch::expects).toList())) {
                ours = false;
                look(false);
            }
        }

        private synchronized void told(String id, Watch.Gone gone) {
            ours &= gone == Watch.Gone.ENDED;
            untold.remove(id);
            if (untold.isEmpty()) {
                look(false);
            }
        }

        private synchronized void look(boolean last) {
            boolean whole = ours && !last;
            if (!answered.get()) {
                CompletableFuture.supplyAsync(() -> Correlation.within(request, () -> whole ? studio.ended(workspace, ids) : studio.found(workspace, ids)), clock)
                        .whenComplete((now, thrown) -> Correlation.within(request, () -> seen(now, thrown, last)));
            }
        }

        private Void seen(List<Generation> now, Throwable thrown, boolean last) {
            boolean enough = thrown != null || last || now.stream().allMatch(Generation::ended);
            if (enough && answered.compareAndSet(false, true)) {
                close();
                if (thrown == null) {
                    answer.accept(now);
                } else {
                    broken.accept(thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown);
                }
            }
            return null;
        }

        private synchronized void close() {
            timeout.cancel(false);
            open.forEach(Runnable::run);
        }
    }
}
