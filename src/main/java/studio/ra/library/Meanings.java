package studio.ra.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;

/**
 * What the words of stills mean, as a vector each. Who can tell that is another module; stills of the same words in one workspace share one meaning.
 */
@ApplicationScoped
public class Meanings {

    /** A still nobody read yet. @param words its brief, or else its prompt */
    public record Unread(String id, String workspace, String words) {

        /** The id of what its words mean: the same for the same words in one workspace. */
        public String meaning() {
            return key(workspace, words);
        }
    }

    private static final Cypher UNREAD = Cypher.of(Meanings.class, "unread");
    private static final Cypher MEANT = Cypher.of(Meanings.class, "meant");
    private static final Cypher MEANS = Cypher.of(Meanings.class, "means");

    private final Graph graph;

    @Inject
    Meanings(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Meanings() {
        this(null);
    }

    /** Stills with words and no meaning, of all workspaces, in order of their ids. @param after id, or empty for the first */
    public List<Unread> unread(String after, int limit) {
        return graph.read(UNREAD, Params.of("after", after, "limit", limit)).stream()
                .map(row -> new Unread(row.text("id"), row.text("workspace"), row.text("words"))).toList();
    }

    /** Ties stills to the meaning their words have already. @return ids of those that had one */
    public Set<String> known(List<Unread> stills) {
        var known = new HashSet<String>();
        stills.stream().collect(Collectors.groupingBy(Unread::workspace)).forEach((workspace, its) -> graph.again(MEANT, Params.of("workspace", workspace, "tied",
                its.stream().map(still -> Params.of("asset", still.id(), "meaning", still.meaning())).toList())).forEach(row -> known.add(row.text("id"))));
        return known;
    }

    /** Keeps what the words of these stills mean. @param stills of one meaning. @param vector of length 1, or null where nobody can tell: then only that is kept */
    public void keep(List<Unread> stills, float[] vector) {
        var one = stills.get(0);
        graph.write(MEANS, Params.of("workspace", one.workspace(), "assets", stills.stream().map(Unread::id).toList(), "id", one.meaning(), "vector", vector));
    }

    private static String key(String workspace, String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((workspace + '\n' + words).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
