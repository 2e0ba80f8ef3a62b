package studio.ra.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import studio.ra.generation.Moment;
import studio.ra.generation.Studio;
import studio.ra.generation.Watch;
import studio.ra.telemetry.Correlation;

/** Sends what happens to drawings. The graph is read again at every hint and every few seconds, so no event is missed, whichever studio draws. */
@ApplicationScoped
class EventStreams {

    private static final Duration GLANCE = Duration.ofSeconds(3);

    private final Studio studio;
    private final Watch watch;

    @Resource
    private ManagedScheduledExecutorService clock;

    @Inject
    EventStreams(Studio studio, Watch watch) {
        this.studio = studio;
        this.watch = watch;
    }

    /** For the container's proxy. */
    protected EventStreams() {
        this(null, null);
    }

    /** Sends every moment after {@code last}, then each as it comes, and closes the sink with the drawing's end. */
    void open(String workspace, String id, String last, SseEventSink sink, Sse sse) {
        new Stream(workspace, id, last, sink, sse).begin();
    }

    private final class Stream {

        private final String workspace;
        private final String id;
        private final SseEventSink sink;
        private final Sse sse;
        private final Runnable work = Correlation.carrying(this::send);
        private String last;
        private Runnable unwatch;
        private ScheduledFuture<?> glance;
        private boolean over;

        Stream(String workspace, String id, String last, SseEventSink sink, Sse sse) {
            this.workspace = workspace;
            this.id = id;
            this.last = last;
            this.sink = sink;
            this.sse = sse;
        }

        synchronized void begin() {
            unwatch = watch.on(id, this::look);
            glance = clock.scheduleWithFixedDelay(this::look, 0, GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void look() {
            CompletableFuture.runAsync(work, clock).exceptionally(gone -> end());
        }

        private synchronized void send() {
            if (over) {
                return;
            }
            if (sink.isClosed()) {
                end();
                return;
            }
            Optional<List<Moment>> moments = studio.moments(workspace, id, last);
            for (var moment : moments.orElse(List.of())) {
                last = moment.id();
                sink.send(sse.newEventBuilder().id(moment.id()).name("generation").mediaType(MediaType.APPLICATION_JSON_TYPE).data(Moment.class, moment).build());
                if (moment.ended()) {
                    end();
                    return;
                }
            }
        }

        private synchronized Void end() {
            over = true;
            unwatch.run();
            glance.cancel(false);
            sink.close();
            return null;
        }
    }
}
