package studio.ra.graph;

/** The graph does not answer. The web answers 503 {@code graph-unavailable}; nothing was changed. */
public final class GraphUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public GraphUnavailable(Throwable cause) {
        super("the graph does not answer", cause);
    }
}
