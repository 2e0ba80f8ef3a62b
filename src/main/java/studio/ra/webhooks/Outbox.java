package studio.ra.webhooks;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;

/** What webhooks are to be told. Written inside the caller's {@link Graph#together}, so it is told if and only if it happened. */
@ApplicationScoped
public class Outbox {

    private static final Cypher TELL = Cypher.of(Outbox.class, "tell");

    private final Graph graph;

    @Inject
    Outbox(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Outbox() {
        this(null);
    }

    /**
     * Has the workspace's webhooks told, those that want such events.
     *
     * @param data texts and whole numbers by name; what is null is left out. Nothing that a creator wrote: receivers ask for it with a token of their own
     */
    public void tell(String workspace, Topic topic, Instant at, Map<String, Object> data) {
        graph.tell(TELL, Params.of("workspace", workspace, "type", topic.word(), "event", Ids.next(), "at", at, "body", body(workspace, topic, at, data)));
    }

    private static String body(String workspace, Topic topic, Instant at, Map<String, Object> data) {
        var told = Json.createObjectBuilder().add("workspace", workspace);
        data.forEach((name, value) -> {
            if (value instanceof Number number) {
                told.add(name, number.longValue());
            } else if (value != null) {
                told.add(name, value.toString());
            }
        });
        return Json.createObjectBuilder().add("type", topic.word()).add("timestamp", at.toString()).add("data", told).build().toString();
    }
}
