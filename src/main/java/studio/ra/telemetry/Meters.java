package studio.ra.telemetry;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The numbers of {@code generation}, by model or provider, and of {@code webhooks}. How long a decision and a question to the graph take is measured where they are made. */
@ApplicationScoped
public class Meters {

    private final MetricRegistry registry;
    private final Set<String> shown = ConcurrentHashMap.newKeySet();

    @Inject
    Meters(MetricRegistry registry) {
        this.registry = registry;
    }

    /** For the container's proxy. */
    protected Meters() {
        this(null);
    }

    /**
     * An attempt of this studio that is written down as ended.
     *
     * @param model of the catalogue. @param outcome its word. @param credits charged for its stills
     */
    public void attempt(String model, String outcome, Duration took, int stills, long credits) {
        var by = new Tag("model", model);
        registry.counter("ra_attempts", by, new Tag("outcome", outcome)).inc();
        registry.timer("ra_attempt_time", by).update(took);
        registry.counter("ra_stills", by).inc(stills);
        registry.counter("ra_credits_charged", by).inc(credits);
    }

    /** Shows from now on what became of telling webhooks, also while nothing was told. */
    public void deliveries() {
        Stream.of("delivered", "waiting", "dead").forEach(this::told);
    }

    /** What became of telling a webhook once. @param outcome {@code delivered}, {@code waiting} for another try, or {@code dead} */
    public void delivery(String outcome) {
        told(outcome).inc();
    }

    private Counter told(String outcome) {
        return registry.counter("ra_webhook_deliveries", new Tag("outcome", outcome));
    }

    /** Shows from now on how a model's circuit is. @param state 0 closed, 1 failed lately, 2 open */
    public void circuit(String model, IntSupplier state) {
        show("ra_circuit_state", new Tag("model", model), state);
    }

    /** Shows from now on how many orders wait in this studio for a provider. */
    public void waiting(String provider, IntSupplier orders) {
        show("ra_queue_depth", new Tag("provider", provider), orders);
    }

    private void show(String name, Tag by, IntSupplier value) {
        if (shown.add(name + ' ' + by.getTagValue())) {
            registry.gauge(name, value, IntSupplier::getAsInt, by);
        }
    }
}
