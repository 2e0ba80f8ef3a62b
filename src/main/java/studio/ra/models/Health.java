package studio.ra.models;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this studio measured of each model: latency, failures, and the circuit. A circuit opens after {@value #LIMIT} failures in a row,
 * is tried again after {@code ra.circuit.seconds}, and closes with the first success; one more failure opens it again (R6).
 */
@ApplicationScoped
public class Health {

    static final int LIMIT = 5;

    private final Map<String, Circuit> circuits = new ConcurrentHashMap<>();
    private final Vendors vendors;
    private final Duration rest;

    @Inject
    Health(Vendors vendors, @ConfigProperty(name = "ra.circuit.seconds", defaultValue = "30") int seconds) {
        this.vendors = vendors;
        this.rest = Duration.ofSeconds(seconds);
    }

    /** For the container's proxy. */
    protected Health() {
        this(null, 0);
    }

    /** How a model is doing at {@code now}. */
    public Pulse pulse(Model model, Instant now) {
        if (model.retired()) {
            return new Pulse("retired", null, 0, model.retiredAt());
        }
        if (!vendors.present(model)) {
            return new Pulse("absent", null, 0, null);
        }
        return circuit(model).pulse(now);
    }

    /** Learns from an attempt that took {@code ms}. A refusal or a cancellation says nothing about health. */
    public void record(Model model, Outcome outcome, long ms, Instant now) {
        if (outcome instanceof Outcome.Drawn) {
            circuit(model).drew(ms, now);
        } else if (outcome instanceof Outcome.Unavailable unavailable) {
            circuit(model).failed(now, unavailable.retryAfter());
        } else if (outcome instanceof Outcome.Unknown) {
            circuit(model).failed(now, null);
        }
    }

    private Circuit circuit(Model model) {
        return circuits.computeIfAbsent(model.id(), id -> new Circuit(LIMIT, rest));
    }
}
