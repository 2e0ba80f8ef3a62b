package studio.ra.story;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/**
 * The scenes of a project, in order. Whoever changes an order takes its parent's write lock first, so racing appends and reorders leave one chain.
 */
@ApplicationScoped
public class Scenes {

    private static final Cypher APPEND = Cypher.of(Scenes.class, "appendScenes");
    private static final Cypher FILL = Cypher.of(Scenes.class, "fillScenes");
    private static final Cypher ORDER = Cypher.of(Scenes.class, "sceneOrder");
    private static final Cypher FIND = Cypher.of(Scenes.class, "scenes");
    private static final Cypher CHANGE = Cypher.of(Scenes.class, "changeScene");
    private static final Cypher HOLD = Cypher.of(Scenes.class, "holdScene");
    private static final Cypher CHAIN = Cypher.of(Scenes.class, "chainShots");

    private final Graph graph;

    @Inject
    Scenes(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Scenes() {
        this(null);
    }

    /**
     * Adds scenes with their shots at the end of a project, in two round trips however many they are.
     *
     * @param drafts whose characters and references are of this workspace
     * @return the scenes as they were added, or empty where the workspace has no such project
     */
    public Optional<List<Scene>> append(String workspace, String project, List<SceneDraft> drafts) {
        var now = Instant.now();
        var scenes = drafts.stream().map(draft -> scene(project, draft, now)).toList();
        return bring(workspace, project, scenes) ? Optional.of(scenes) : Optional.empty();
    }

    /** Adds scenes that are made already, as they are but for the stills their shots show. @return whether the workspace has the project */
    public boolean bring(String workspace, String project, List<Scene> scenes) {
        return graph.together(() -> {
            var rows = scenes.stream().map(s -> Params.of("id", s.id(), "heading", s.heading(), "synopsis", s.synopsis(), "createdAt", s.createdAt())).toList();
            if (graph.change(APPEND, Params.of("workspace", workspace, "project", project, "scenes", rows, "at", Instant.now())).isEmpty()) {
                return false;
            }
            var filled = scenes.stream().filter(s -> !s.shots().isEmpty()).map(s -> Params.of("id", s.id(), "shots",
                    s.shots().stream().map(Shots::row).toList())).toList();
            if (!filled.isEmpty()) {
                graph.write(FILL, Params.of("workspace", workspace, "scenes", filled));
            }
            return true;
        });
    }

    public Optional<Scene> find(String workspace, String id) {
        return read(workspace, List.of(id)).stream().findFirst();
    }

    /**
     * In order, at most {@code limit + 1} scenes after the scene {@code after}.
     *
     * @return empty where the workspace has no such project
     */
    public Optional<List<Scene>> page(String workspace, String project, String after, int limit) {
        return graph.one(ORDER, Params.of("workspace", workspace, "project", project)).map(row -> {
            var all = Chain.order(row.rows("members"));
            var start = after == null ? 0 : all.stream().map(s -> s.text("id")).toList().indexOf(after) + 1;
            var ids = all.stream().skip(start).filter(s -> !s.flag("deleted")).limit(limit + 1L).map(s -> s.text("id")).toList();
            var found = read(workspace, ids);
            return ids.stream().flatMap(id -> found.stream().filter(scene -> scene.id().equals(id))).toList();
        });
    }

    /** @param changes {@code heading} or {@code synopsis} to its new value, null to clear */
    public Optional<Scene> change(String workspace, String id, Map<String, Object> changes) {
        return graph.change(CHANGE, Params.of("workspace", workspace, "id", id, "changes", changes)).flatMap(row -> find(workspace, id));
    }

    /** @return whether there was such a scene */
    public boolean delete(String workspace, String id) {
        return graph.change(CHANGE, Params.of("workspace", workspace, "id", id, "changes", Params.of("deletedAt", Instant.now()))).isPresent();
    }

    /** Puts the shots of a scene in the order of {@code ids}, which must name each exactly once. */
    public Reordering reorder(String workspace, String scene, List<String> ids) {
        return graph.together(() -> {
            var held = graph.change(HOLD, Params.of("workspace", workspace, "scene", scene, "at", Instant.now()));
            if (held.isEmpty()) {
                return new Reordering.Missing();
            }
            var members = Chain.order(held.get().rows("members"));
            var live = members.stream().filter(s -> !s.flag("deleted")).map(s -> s.text("id")).toList();
            if (ids.size() != live.size() || !new HashSet<>(ids).equals(new HashSet<>(live))) {
                return new Reordering.Mismatch(ids.size(), live.size());
            }
            var deleted = members.stream().filter(s -> s.flag("deleted")).map(s -> s.text("id"));
            graph.write(CHAIN, Params.of("workspace", workspace, "scene", scene, "order", Stream.concat(ids.stream(), deleted).toList()));
            return new Reordering.Ordered(find(workspace, scene).orElseThrow());
        });
    }

    private List<Scene> read(String workspace, List<String> ids) {
        return graph.read(FIND, Params.of("workspace", workspace, "ids", ids)).stream().map(Scenes::read).toList();
    }

    private static Scene read(Row row) {
        var scene = row.row("scene");
        var project = row.text("project");
        var shots = Chain.order(row.rows("shots")).stream().filter(s -> !s.has("deletedAt")).map(s -> Shots.read(project, scene.text("id"), s)).toList();
        return new Scene(scene.text("id"), project, scene.text("heading"), scene.text("synopsis"), shots, scene.instant("createdAt"));
    }

    private static Scene scene(String project, SceneDraft draft, Instant now) {
        var id = Ids.next();
        return new Scene(id, project, draft.heading(), draft.synopsis(), draft.shots().stream().map(s -> Shots.shot(project, id, s, now)).toList(), now);
    }
}
