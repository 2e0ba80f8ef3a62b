package studio.ra.story;

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

/** The projects of a workspace. A deleted one keeps everything and can come back. */
@ApplicationScoped
public class Projects {

    private static final Cypher CREATE = Cypher.of(Projects.class, "createProject");
    private static final Cypher FIND = Cypher.of(Projects.class, "project");
    private static final Cypher PAGE = Cypher.of(Projects.class, "projects");
    private static final Cypher CHANGE = Cypher.of(Projects.class, "changeProject");
    private static final Cypher RESTORE = Cypher.of(Projects.class, "restoreProject");

    private final Graph graph;

    @Inject
    Projects(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Projects() {
        this(null);
    }

    public Project create(String workspace, ProjectDraft draft) {
        var row = Params.of("id", Ids.next(), "title", draft.title(), "logline", draft.logline(), "style", draft.style(),
                "palette", draft.palette(), "aspectRatio", draft.aspectRatio(), "outcome", draft.outcome(), "budget", draft.budget(),
                "createdAt", Instant.now());
        return read(graph.change(CREATE, Params.of("workspace", workspace, "row", row)).orElseThrow());
    }

    /** Adds a project that comes from elsewhere, as it is; its id is new. */
    public void bring(String workspace, Project p) {
        graph.write(CREATE, Params.of("workspace", workspace, "row", Params.of("id", p.id(), "title", p.title(), "logline", p.logline(), "style", p.style(),
                "palette", p.palette(), "aspectRatio", p.aspectRatio(), "outcome", p.outcome(), "budget", p.budget(), "createdAt", p.createdAt())));
    }

    public Optional<Project> find(String workspace, String id) {
        return graph.one(FIND, Params.of("workspace", workspace, "id", id)).map(Projects::read);
    }

    /** Newest first, at most {@code limit + 1} projects older than {@code after}. */
    public List<Project> page(String workspace, String after, int limit) {
        return graph.read(PAGE, Params.of("workspace", workspace, "after", after == null ? "~" : after, "limit", limit + 1)).stream()
                .map(Projects::read).toList();
    }

    /** @param changes field of {@link ProjectDraft} to its new value, null to clear; fields not named stay */
    public Optional<Project> change(String workspace, String id, Map<String, Object> changes) {
        return graph.change(CHANGE, Params.of("workspace", workspace, "id", id, "changes", changes)).map(Projects::read);
    }

    /** @return whether there was such a project */
    public boolean delete(String workspace, String id) {
        return graph.change(CHANGE, Params.of("workspace", workspace, "id", id, "changes", Params.of("deletedAt", Instant.now()))).isPresent();
    }

    /** Brings a deleted project back; one that is not deleted stays as it is. */
    public Optional<Project> restore(String workspace, String id) {
        return graph.change(RESTORE, Params.of("workspace", workspace, "id", id)).map(Projects::read);
    }

    private static Project read(Row row) {
        var p = row.row("project");
        return new Project(p.text("id"), p.text("title"), p.text("logline"), p.text("style"), p.text("palette"), p.text("aspectRatio"),
                p.text("outcome"), p.numberOrNull("budget"), p.instant("createdAt"));
    }
}
