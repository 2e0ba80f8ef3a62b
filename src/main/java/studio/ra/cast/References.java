package studio.ra.cast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/** The locations, props and wardrobes of a project. One is found only while its project is not deleted. */
@ApplicationScoped
public class References {

    private static final Cypher CREATE = Cypher.of(References.class, "createReferences");
    private static final Cypher FIND = Cypher.of(References.class, "reference");
    private static final Cypher PAGE = Cypher.of(References.class, "references");
    private static final Cypher CHANGE = Cypher.of(References.class, "changeReference");

    private final Graph graph;

    @Inject
    References(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected References() {
        this(null);
    }

    /** @return the new reference, or empty where the workspace has no such project */
    public Optional<Reference> create(String workspace, String project, ReferenceDraft draft) {
        return create(workspace, project, List.of(draft)).map(made -> made.get(0));
    }

    /** Adds references to a project in one round trip. @return them in the same order, or empty where the workspace has no such project */
    public Optional<List<Reference>> create(String workspace, String project, List<ReferenceDraft> drafts) {
        var now = Instant.now();
        var made = drafts.stream().map(d -> new Reference(Ids.next(), project, d.kind(), d.name(), d.description(), null, List.of(), now)).toList();
        return add(workspace, project, made) ? Optional.of(made) : Optional.empty();
    }

    /** Adds references that come with a project; their looks are {@link Locks}'. */
    public void bring(String workspace, String project, List<Reference> references) {
        if (!references.isEmpty()) {
            add(workspace, project, references);
        }
    }

    private boolean add(String workspace, String project, List<Reference> made) {
        var rows = made.stream().map(r -> Params.of("id", r.id(), "kind", r.kind(), "name", r.name(),
                "description", r.description(), "createdAt", r.createdAt())).toList();
        return graph.change(CREATE, Params.of("workspace", workspace, "project", project, "rows", rows, "at", Instant.now())).isPresent();
    }

    public Optional<Reference> find(String workspace, String id) {
        return graph.one(FIND, Params.of("workspace", workspace, "id", id)).map(References::read);
    }

    /**
     * In the order of their making, at most {@code limit + 1} references younger than {@code after}.
     *
     * @return empty where the workspace has no such project
     */
    public Optional<List<Reference>> page(String workspace, String project, String after, int limit) {
        return graph.one(PAGE, Params.of("workspace", workspace, "project", project, "after", after == null ? "" : after, "limit", limit + 1))
                .map(row -> row.rows("references").stream().map(References::read).toList());
    }

    /** @param changes {@code kind}, {@code name} or {@code description} to its new value */
    public boolean change(String workspace, String id, Map<String, Object> changes) {
        return graph.change(CHANGE, Params.of("workspace", workspace, "id", id, "changes", changes)).isPresent();
    }

    private static Reference read(Row row) {
        var r = row.row("reference");
        return new Reference(r.text("id"), row.text("project"), r.text("kind"), r.text("name"), r.text("description"), Cast.lock(row),
                row.rows("locks").stream().map(Lock::read).toList(), r.instant("createdAt"));
    }
}
