package studio.ra.models;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of the catalogue: data, never code.
 *
 * @param id            the catalogue's id, such as {@code seedream-4.5}
 * @param name          what people call it
 * @param provider      which {@link ImageModel} speaks for it
 * @param wireId        the vendor's own id on the wire
 * @param family        models of a family look alike
 * @param tier          fast or full
 * @param strengths     0..1 for each style of the contract and for {@code faces}, {@code composition}, {@code adherence}, {@code text}
 * @param maxReferences reference images a request may carry
 * @param price         credits per image; null means unpriced, and what is unpriced is refused
 * @param latencyMs     expected milliseconds per image before anything was measured
 * @param sizes         aspect ratios it can draw, empty for any
 * @param seeds         whether a seed can be asked for
 * @param promptLimit   characters a composed prompt may have
 * @param enabled       whether the operator lets Ra use it
 * @param retiredAt     since when the vendor no longer offers it, or null
 * @param successor     the row that takes its place, or null
 */
public record Model(String id, String name, String provider, String wireId, String family, Tier tier, Map<String, Double> strengths,
                    int maxReferences, Long price, int latencyMs, List<String> sizes, boolean seeds, int promptLimit,
                    boolean enabled, Instant retiredAt, String successor) {

    public Model {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(provider);
        Objects.requireNonNull(wireId);
        Objects.requireNonNull(family);
        Objects.requireNonNull(tier);
        strengths = Map.copyOf(strengths);
        sizes = List.copyOf(sizes);
    }

    /** How good it is at something, 0..1; 0.5 where the catalogue does not say. */
    public double strength(String at) {
        return strengths.getOrDefault(at, 0.5);
    }

    /** Whether another row would be judged as this one: what it is called, and how it is spoken with, decides nothing. */
    boolean judgedAs(Model o) {
        return strengths.equals(o.strengths) && Objects.equals(price, o.price) && family.equals(o.family) && tier == o.tier
                && maxReferences == o.maxReferences && latencyMs == o.latencyMs && enabled == o.enabled && Objects.equals(retiredAt, o.retiredAt);
    }

    /** The same, switched off. */
    public Model off() {
        return new Model(id, name, provider, wireId, family, tier, strengths, maxReferences, price, latencyMs, sizes, seeds, promptLimit, false,
                retiredAt, successor);
    }

    public boolean retired() {
        return retiredAt != null;
    }

    public Optional<String> next() {
        return Optional.ofNullable(successor);
    }

    /** The row that stands for this one: itself, or the first of its successors that is not retired; where every one is, the last that is known. */
    public Model standing(Function<String, Optional<Model>> rows) {
        var seen = new HashSet<String>();
        var stands = this;
        var next = stands.next().flatMap(rows);
        while (stands.retired() && next.isPresent() && seen.add(stands.id)) {
            stands = next.get();
            next = stands.next().flatMap(rows);
        }
        return stands;
    }
}
