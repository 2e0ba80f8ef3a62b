package studio.ra.library;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a still came from and what came from it.
 *
 * @param truncated whether there is more within the depth than was read
 */
public record Lineage(List<Node> nodes, List<Edge> edges, boolean truncated) {

    public Lineage {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * Something in the lineage; what its type has not is null. A deleted still is a tombstone: id, type, state and when.
     *
     * @param type {@code asset, generation, lock, decision, model, character, reference} or {@code shot}
     * @param name of a model, character or reference; the beginning of a shot's description
     * @param at   when it was made
     */
    public record Node(String id, String type, String name, String kind, String state, String purpose, String model, String family, String provider,
                       Long version, String mediaType, String sha256, Long credits, Long seed, Instant at, Instant deletedAt) {

        public Node {
            Objects.requireNonNull(id);
            Objects.requireNonNull(type);
        }
    }

    /**
     * @param relation a relation of the graph, such as {@code WAS_DERIVED_FROM}
     * @param how      a still descends from another, or null
     */
    public record Edge(String from, String to, String relation, String how) {
    }

    /** What of it is among these ids, and the models; in an order that depends on ids alone. */
    public Lineage within(Set<String> ids) {
        var inside = nodes.stream().filter(node -> node.type.equals("model") || ids.contains(node.id)).sorted(Comparator.comparing(Node::type).thenComparing(Node::id)).toList();
        var known = inside.stream().map(Node::id).collect(Collectors.toSet());
        return new Lineage(inside, edges.stream().filter(edge -> known.contains(edge.from) && known.contains(edge.to))
                .sorted(Comparator.comparing(Edge::relation).thenComparing(Edge::from).thenComparing(Edge::to)).toList(), truncated);
    }

    /** The same without the creator's words and without what it cost. */
    public Lineage discreet() {
        return new Lineage(nodes.stream().map(n -> new Node(n.id, n.type, n.type.equals("model") ? n.name : null, n.kind, n.state, n.purpose, n.model, n.family,
                n.provider, n.version, n.mediaType, n.sha256, null, null, n.at, n.deletedAt)).toList(), edges, truncated);
    }
}
