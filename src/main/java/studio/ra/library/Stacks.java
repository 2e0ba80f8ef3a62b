package studio.ra.library;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/**
 * Takes of one subject that look nearly the same lie in one stack. A stack is known by the still that founded it; a still joins the founder it is most like and
 * stays there for good. A stack is only a way of looking: nothing is deleted, moved or changed by it.
 */
@ApplicationScoped
public class Stacks {

    /** A still nobody looked at yet. */
    public record Unseen(String id, String workspace, String subject, String sha256) {
    }

    /** Ids of members that are told; there may be more. */
    private static final int MEMBERS = 50;

    private static final Logger LOG = Logger.getLogger(Stacks.class.getName());
    private static final Cypher UNSEEN = Cypher.of(Stacks.class, "unseen");
    private static final Cypher FOUNDERS = Cypher.of(Stacks.class, "founders");
    private static final Cypher STACK = Cypher.of(Stacks.class, "stack");
    private static final Cypher MEMBERS_OF = Cypher.of(Stacks.class, "members");

    private final Graph graph;
    private final Store store;
    private final Thumbnails thumbnails;

    @Inject
    Stacks(Graph graph, Store store, Thumbnails thumbnails) {
        this.graph = graph;
        this.store = store;
        this.thumbnails = thumbnails;
    }

    /** For the container's proxy. */
    protected Stacks() {
        this(null, null, null);
    }

    /** Stills of all workspaces that lie in no stack yet, in order of their ids. @param after id, or empty for the first */
    public List<Unseen> unseen(String after, int limit) {
        return graph.read(UNSEEN, Params.of("after", after, "limit", limit)).stream()
                .map(row -> new Unseen(row.text("id"), row.text("workspace"), row.text("subject"), row.text("sha256"))).toList();
    }

    /**
     * Looks at a still and lays it on the stack it belongs to. One whose bytes are in another studio's store is left to that studio.
     *
     * @throws StorageUnavailable where its bytes are damaged
     */
    public void look(Unseen still) {
        if (store.has(still.sha256()) && store.room()) {
            likeness(still.sha256()).ifPresent(likeness -> lay(still, likeness));
        }
    }

    /** The stack the still lies on. @param likeness of its picture */
    String lay(Unseen still, long likeness) {
        return graph.together(() -> {
            var founders = graph.write(FOUNDERS, Params.of("id", still.id(), "workspace", still.workspace(), "subject", still.subject()));
            var stack = founders.stream().filter(founder -> Likeness.near(founder.number("likeness"), likeness))
                    .min(Comparator.<Row>comparingInt(founder -> Likeness.distance(founder.number("likeness"), likeness)).thenComparing(founder -> founder.text("id")))
                    .map(founder -> founder.text("id")).orElse(still.id());
            return graph.change(STACK, Params.of("id", still.id(), "workspace", still.workspace(), "likeness", likeness, "stack", stack))
                    .map(row -> row.text("stack")).orElse(stack);
        });
    }

    /** The same stills, each that is not alone with the stack it lies on. @param state of the members, or null for all but deleted */
    List<Asset> on(String workspace, List<Asset> stills, String state) {
        var ids = stills.stream().map(Asset::id).toList();
        Map<String, Asset.Stack> stacks = graph.read(MEMBERS_OF, Params.of("workspace", workspace, "ids", ids, "state", state, "most", MEMBERS)).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> new Asset.Stack(row.text("stack"), row.number("count"), row.texts("members"))));
        return stills.stream().map(still -> still.on(stacks.get(still.id()))).toList();
    }

    private Optional<Long> likeness(String sha256) {
        var file = thumbnails.of(sha256, 256);
        if (file.isEmpty()) {
            return Optional.of(0L);
        }
        try {
            BufferedImage image = ImageIO.read(file.get().toFile());
            return Optional.of(image == null ? 0L : Likeness.of(image));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot look at the thumbnail of " + sha256, e);
            return Optional.empty();
        }
    }
}
