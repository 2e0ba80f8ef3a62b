package studio.ra.story;

import java.time.Instant;
import java.util.HashMap;
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

/** The shots of a scene. One is found only while its scene and its project are not deleted. */
@ApplicationScoped
public class Shots {

    private static final Cypher APPEND = Cypher.of(Shots.class, "appendShot");
    private static final Cypher FIND = Cypher.of(Shots.class, "shot");
    private static final Cypher CHANGE = Cypher.of(Shots.class, "changeShot");

    private final Graph graph;

    @Inject
    Shots(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Shots() {
        this(null);
    }

    /** Adds a shot at the end of a scene. */
    public Placing append(String workspace, String scene, ShotDraft draft) {
        var now = Instant.now();
        var shot = shot(null, scene, draft, now);
        var row = graph.change(APPEND, Params.of("workspace", workspace, "scene", scene, "row", row(shot), "at", now,
                "characters", shot.characters(), "references", shot.references()));
        return row.map(done -> refusal(done).orElseGet(() -> new Placing.Placed(shot(shot.id(), done.text("project"), scene, draft, now))))
                .orElseGet(Placing.Missing::new);
    }

    public Optional<Shot> find(String workspace, String id) {
        return graph.one(FIND, Params.of("workspace", workspace, "id", id))
                .map(row -> read(row.text("project"), row.text("scene"), row.row("shot")));
    }

    /** @param changes field of {@link ShotDraft} to its new value, null to clear; a list of ids replaces the former one */
    public Placing change(String workspace, String id, Map<String, Object> changes) {
        var own = new HashMap<>(changes);
        var characters = ids(own, "characters");
        var references = ids(own, "references");
        return graph.together(() -> {
            var row = graph.change(CHANGE, Params.of("workspace", workspace, "id", id, "changes", own, "at", Instant.now(),
                    "characters", characters, "references", references));
            return row.map(done -> refusal(done).orElseGet(() -> new Placing.Placed(find(workspace, id).orElseThrow())))
                    .orElseGet(Placing.Missing::new);
        });
    }

    /** Keeps what the creator states of the shot's intent, instead of what was stated before. Empty where the workspace has no such shot. */
    public Optional<Shot> state(String workspace, String id, Stated stated) {
        return change(workspace, id, stated.properties()) instanceof Placing.Placed placed ? Optional.of(placed.shot()) : Optional.empty();
    }

    /** @return whether there was such a shot */
    public boolean delete(String workspace, String id) {
        return graph.change(CHANGE, Params.of("workspace", workspace, "id", id, "changes", Params.of("deletedAt", Instant.now()),
                "at", Instant.now(), "characters", null, "references", null)).isPresent();
    }

    static Shot shot(String project, String scene, ShotDraft draft, Instant now) {
        return shot(Ids.next(), project, scene, draft, now);
    }

    static Params row(Shot shot) {
        return Params.of("id", shot.id(), "description", shot.description(), "shotType", shot.shotType(), "motion", shot.motion(),
                "hero", shot.hero(), "characters", shot.characters(), "references", shot.references(),
                "createdAt", shot.createdAt(), "stated", shot.intent() == null ? Map.of() : shot.intent().properties());
    }

    static Shot read(String project, String scene, Row shot) {
        return new Shot(shot.text("id"), project, scene, shot.text("description"), shot.text("shotType"), shot.text("motion"),
                shot.texts("characters"), shot.texts("references"), shot.flag("hero"), shot.text("current"), Stated.read(shot).orElse(null),
                shot.instant("createdAt"));
    }

    private static Shot shot(String id, String project, String scene, ShotDraft draft, Instant now) {
        return new Shot(id, project, scene, draft.description(), draft.shotType(), draft.motion(), draft.characters(), draft.references(),
                draft.hero(), null, null, now);
    }

    /** The distinct ids of a changed list, null where it is not changed. */
    private static List<?> ids(Map<String, Object> changes, String field) {
        if (!changes.containsKey(field)) {
            return null;
        }
        return changes.remove(field) instanceof List<?> ids ? ids.stream().distinct().toList() : List.of();
    }

    private static Optional<Placing> refusal(Row row) {
        for (var field : List.of("characters", "references")) {
            if (!row.texts(field).isEmpty()) {
                return Optional.of(new Placing.Unknown(field, row.texts(field)));
            }
        }
        return Optional.empty();
    }
}
