package studio.ra.models;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;

/** The rows of models in the graph. A row is never removed, because locks and stills stand on it; it is disabled or retired. */
@ApplicationScoped
public class Catalogue {

    private static final Cypher ALL = Cypher.of(Catalogue.class, "all");
    private static final Cypher ROW = Cypher.of(Catalogue.class, "row");
    private static final Cypher PUT = Cypher.of(Catalogue.class, "put");
    private static final Cypher ADD = Cypher.of(Catalogue.class, "add");
    private static final Cypher RETIRE = Cypher.of(Catalogue.class, "retire");

    private final Graph graph;

    @Inject
    Catalogue(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Catalogue() {
        this(null);
    }

    /** Every row, by id. */
    public List<Model> all() {
        return graph.read(ALL, Params.of()).stream().map(row -> ModelRow.read(row.row("model"))).toList();
    }

    public Optional<Model> row(String id) {
        return graph.one(ROW, Params.of("id", id)).map(row -> ModelRow.read(row.row("model")));
    }

    /**
     * Adds or replaces a row. Where it is new, or something that decides is other than it was, the row is put to the test (R13): it gets a new
     * {@code trial}, and where it is new, the same as {@code novel}.
     */
    public void put(Model model) {
        graph.together(() -> {
            var was = row(model.id());
            var trial = was.isEmpty() || model.enabled() && !model.judgedAs(was.get()) ? Ids.next() : null;
            return graph.write(PUT, Params.of("id", model.id(), "row", ModelRow.write(model), "trial", trial, "novel", was.isEmpty() ? trial : null));
        });
    }

    /** Adds a row where there is none of its id; what an operator changed stays. */
    public void add(Model model) {
        graph.write(ADD, Params.of("id", model.id(), "row", ModelRow.write(model)));
    }

    /** Marks a row as no longer offered since {@code at}; a row already retired keeps its date. */
    public void retire(String id, Instant at) {
        graph.write(RETIRE, Params.of("id", id, "at", at));
    }
}
