package studio.ra.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;

/** Deliveries as who carries them sees them: due, taken under a lease, ended. All times are on the graph's clock. */
@ApplicationScoped
class Post {

    private static final Cypher DUE = Cypher.of(Post.class, "due");
    private static final Cypher TAKE = Cypher.of(Post.class, "take");
    private static final Cypher END = Cypher.of(Post.class, "end");
    private static final Cypher FORGET = Cypher.of(Post.class, "forget");
    private static final Cypher SEALED = Cypher.of(Post.class, "sealed");
    private static final Cypher RESEAL = Cypher.of(Post.class, "reseal");

    private final Graph graph;

    @Inject
    Post(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Post() {
        this(null);
    }

    /** A webhook at which something is due. */
    record Due(String webhook, String workspace) {
    }

    /** A delivery that is this studio's for a while. @param secret sealed. @param attempt 1, 2, … */
    record Taken(String id, String workspace, String event, String url, String secret, String body, int attempt, long fence) {
    }

    /** @param key which the secrets are sealed with */
    List<Due> due(String key) {
        return graph.read(DUE, Params.of("key", key)).stream().map(row -> new Due(row.text("id"), row.text("workspace"))).toList();
    }

    Optional<Taken> take(Due due, String key, Duration lease) {
        return graph.change(TAKE, Params.of("workspace", due.workspace(), "webhook", due.webhook(), "key", key, "lease", lease.toSeconds())).map(row -> {
            var d = row.row("delivery");
            return new Taken(d.text("id"), d.text("workspace"), d.text("event"), row.text("url"), row.text("secret"), d.text("body"), (int) d.number("attempts"),
                    d.number("fence"));
        });
    }

    /** Does nothing where another studio has taken it since. @param later when it is tried again, or, where it is over, forgotten */
    void end(Taken taken, String state, Integer status, String cause, Duration later) {
        graph.write(END, Params.of("workspace", taken.workspace(), "id", taken.id(), "fence", taken.fence(), "state", state, "status", status, "cause", cause, "later", later.toMillis()));
    }

    /** A webhook with its secret. */
    record Sealed(String webhook, String workspace, String url, String secret) {
    }

    /** The webhooks whose secrets are sealed with this key. */
    List<Sealed> sealed(String key) {
        return graph.read(SEALED, Params.of("key", key)).stream().map(row -> new Sealed(row.text("id"), row.text("workspace"), row.text("url"), row.text("secret"))).toList();
    }

    /** Keeps the same secret sealed with another key; does nothing where the webhook was given another secret since. */
    void reseal(Sealed webhook, String secret, String key) {
        graph.write(RESEAL, Params.of("workspace", webhook.workspace(), "webhook", webhook.webhook(), "former", webhook.secret(), "secret", secret, "key", key));
    }

    void forget(String key) {
        graph.write(FORGET, Params.of("key", key));
    }
}
