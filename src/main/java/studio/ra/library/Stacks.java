package studio.ra.library;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
     * Looks at stills and lays each on the stack it belongs to, those of a subject together. One whose bytes are in another studio's store is left to that studio.
     *
     * @throws StorageUnavailable where the bytes of one are damaged; then none is laid
     */
    public void look(List<Unseen> stills) {
        var likenesses = new LinkedHashMap<Subject, Map<String, Long>>();
        for (var still : stills) {
            if (store.has(still.sha256()) && store.room()) {
                likeness(still.sha256()).ifPresent(likeness -> likenesses.computeIfAbsent(new Subject(still.workspace(), still.subject()), subject -> new LinkedHashMap<>())
                        .put(still.id(), likeness));
            }
        }
        likenesses.forEach((subject, its) -> lay(subject.workspace(), subject.id(), its));
    }

    private record Subject(String workspace, String id) {
    }

    /** Lays stills of one subject one after the other. @param likenesses of their pictures, by id. @return the stack each lies on, by id */
    Map<String, String> lay(String workspace, String subject, Map<String, Long> likenesses) {
        return graph.together(() -> {
            var there = graph.change(FOUNDERS, Params.of("ids", List.copyOf(likenesses.keySet()), "workspace", workspace, "subject", subject)).orElseThrow();
            var open = there.texts("open");
            var founders = there.rows("founders").stream().collect(Collectors.toMap(row -> row.text("id"), row -> row.number("likeness")));
            var laid = new ArrayList<Params>();
            likenesses.forEach((id, likeness) -> {
                var stack = nearest(founders, likeness).orElse(id);
                if (stack.equals(id) && open.contains(id)) {
                    founders.put(id, likeness);
                }
                laid.add(Params.of("id", id, "likeness", likeness, "stack", stack));
            });
            return graph.write(STACK, Params.of("workspace", workspace, "laid", laid)).stream().collect(Collectors.toMap(row -> row.text("id"), row -> row.text("stack")));
        });
    }

    private static Optional<String> nearest(Map<String, Long> founders, long likeness) {
        return founders.entrySet().stream().filter(founder -> Likeness.near(founder.getValue(), likeness))
                .min(Comparator.<Map.Entry<String, Long>>comparingInt(founder -> Likeness.distance(founder.getValue(), likeness)).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
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
