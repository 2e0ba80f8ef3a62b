package studio.ra.generation;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Graph;
import studio.ra.memory.Memory;
import studio.ra.reading.Corrections;
import studio.ra.story.Shot;
import studio.ra.story.Shots;
import studio.ra.story.Stated;

/** Takes a creator's correction of how a shot is read: it is kept on the shot, and kept to learn from, both or neither. */
@ApplicationScoped
public class Correcting {

    private final Graph graph;
    private final Memory memory;
    private final Shots shots;
    private final Corrections corrections;

    @Inject
    Correcting(Graph graph, Memory memory, Shots shots, Corrections corrections) {
        this.graph = graph;
        this.memory = memory;
        this.shots = shots;
        this.corrections = corrections;
    }

    /** For the container's proxy. */
    protected Correcting() {
        this(null, null, null, null);
    }

    /** @return the shot as it is then, or empty where the workspace has none */
    public Optional<Shot> correct(String workspace, String shot, Stated stated) {
        var now = Instant.now();
        return memory.recall(workspace, shot, now).filter(recalled -> "shot".equals(recalled.kind())).flatMap(recalled -> {
            var told = corrections.of(workspace, recalled.manner().heads(), recalled.brief(), "keyframe", stated.fields(), now);
            return graph.together(() -> shots.state(workspace, shot, stated).map(done -> {
                corrections.keep(workspace, told);
                return done;
            }));
        });
    }

    /** Takes what was stated from the shot; what was learned from it stays learned. Empty where the workspace has no such shot. */
    public Optional<Shot> forget(String workspace, String shot) {
        return shots.state(workspace, shot, Stated.NOTHING);
    }
}
