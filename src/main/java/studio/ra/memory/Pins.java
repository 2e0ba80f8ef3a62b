package studio.ra.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/** The creator's standing wishes for a model (R8). */
@ApplicationScoped
public class Pins {

    private static final Cypher PINNED = Cypher.of(Pins.class, "pinned");
    private static final Cypher UNPINNED = Cypher.of(Pins.class, "unpinned");
    private static final Cypher ALL = Cypher.of(Pins.class, "pins");
    private static final Cypher RENDERED = Cypher.of(Pins.class, "rendered");

    private final Graph graph;

    @Inject
    Pins(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Pins() {
        this(null);
    }

    /**
     * @param scope  {@code workspace, project, scene} or {@code temporary}
     * @param target the workspace's name, or the id of the project or scene
     * @param left   renders a temporary pin is for, else null
     * @return empty where the workspace has no such target
     */
    public Optional<Pin> pin(String workspace, String scope, String target, String model, Integer left, String by) {
        return graph.change(PINNED, Params.of("workspace", workspace, "scope", scope, "target", target, "model", model, "left", left,
                "at", Instant.now(), "by", by)).map(row -> read(row.row("pin")));
    }

    /** @return false where there was none */
    public boolean unpin(String workspace, String scope, String target) {
        return graph.change(UNPINNED, Params.of("workspace", workspace, "scope", scope, "target", target)).isPresent();
    }

    public List<Pin> all(String workspace) {
        return graph.read(ALL, Params.of("workspace", workspace)).stream().map(row -> read(row.row("pin"))).toList();
    }

    /** Counts a completed render of the temporary pin on {@code model}. */
    public void rendered(String workspace, String model) {
        graph.write(RENDERED, Params.of("workspace", workspace, "model", model));
    }

    static Pin read(Row row) {
        return new Pin(row.text("scope"), row.text("target"), row.text("model"), row.has("left") ? (int) row.number("left") : null);
    }
}
