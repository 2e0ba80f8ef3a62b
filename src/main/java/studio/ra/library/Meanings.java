package studio.ra.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

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

    /** Ties a still to the meaning its words have already. @return whether they had one */
    public boolean known(Unread still) {
        return graph.change(MEANT, params(still)).isPresent();
    }

    /** Keeps what a still's words mean. @param vector of length 1, or null where nobody can tell: then only that is kept */
    public void keep(Unread still, float[] vector) {
        graph.write(MEANS, params(still).with("vector", vector));
    }

    private static Params params(Unread still) {
        return Params.of("workspace", still.workspace(), "asset", still.id(), "id", key(still.workspace(), still.words()));
    }

    private static String key(String workspace, String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((workspace + '\n' + words).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
