package studio.ra.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.outward.Reach;

/** The webhooks of a workspace, and what was and is to be delivered to them. */
@ApplicationScoped
public class Webhooks {

    /** Webhooks of one workspace. */
    public static final int MOST = 20;

    private static final Cypher ADD = Cypher.of(Webhooks.class, "add");
    private static final Cypher ONE = Cypher.of(Webhooks.class, "webhook");
    private static final Cypher PAGE = Cypher.of(Webhooks.class, "webhooks");
    private static final Cypher REMOVE = Cypher.of(Webhooks.class, "remove");
    private static final Cypher DELIVERIES = Cypher.of(Webhooks.class, "deliveries");
    private static final Cypher REDELIVER = Cypher.of(Webhooks.class, "redeliver");

    private final Graph graph;
    private final Strongbox strongbox;
    private final Reach reach;

    @Inject
    Webhooks(Graph graph, Strongbox strongbox, @ConfigProperty(name = "ra.webhook.allow") Optional<List<String>> allow) {
        this.graph = graph;
        this.strongbox = strongbox;
        this.reach = allowing(allow.orElse(List.of()));
    }

    /** For the container's proxy. */
    protected Webhooks() {
        graph = null;
        strongbox = null;
        reach = null;
    }

    private static Reach allowing(List<String> named) {
        try {
            return new Reach(named);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("ra.webhook.allow: " + e.getMessage(), e);
        }
    }

    /** Which addresses may be webhooks, and are delivered to. */
    Reach reach() {
        return reach;
    }

    /**
     * Adds a webhook.
     *
     * @param events words of {@link Topic}
     * @param secret to sign with, or null to have one made
     * @param change whether one of this address is changed; else it stays as it is
     * @throws KeyUnavailable where the secret cannot be sealed
     */
    public Asked ask(String workspace, String url, List<String> events, String secret, boolean change, String by) {
        var unknown = events.stream().filter(word -> Topic.of(word).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return new Asked.Refused("events", "names what is no event: " + unknown.get());
        }
        var key = secret == null ? Optional.of(Secret.fresh()) : Secret.of(secret);
        if (key.isEmpty()) {
            return new Asked.Refused("secret", "begins with whsec_ but is no base64 after it");
        }
        var refused = reach.refuses(url);
        if (refused.isPresent()) {
            return new Asked.Refused("url", refused.get());
        }
        var row = graph.change(ADD, Params.of("workspace", workspace, "url", url, "id", Ids.next(), "at", Instant.now(), "events", events.stream().distinct().toList(),
                "secret", strongbox.seal(key.get().text(), Strongbox.of(workspace, url)), "key", strongbox.sealing(), "by", by, "most", MOST, "change", change)).orElseThrow();
        if (!row.flag("kept")) {
            return row.flag("fresh") ? new Asked.TooMany() : new Asked.There();
        }
        return new Asked.Kept(find(workspace, row.row("webhook").text("id")).orElseThrow(), row.flag("fresh"), secret == null ? key.get().text() : null);
    }

    public Optional<Webhook> find(String workspace, String id) {
        return graph.one(ONE, Params.of("workspace", workspace, "id", id)).map(Webhooks::webhook);
    }

    /** The oldest first, at most {@code limit + 1} after the id {@code after}, which may be null. */
    public List<Webhook> page(String workspace, String after, int limit) {
        return graph.read(PAGE, Params.of("workspace", workspace, "after", after == null ? "" : after, "limit", limit + 1)).stream().map(Webhooks::webhook).toList();
    }

    /** Forgets a webhook, and with it what was not delivered yet. @return whether there was one */
    public boolean remove(String workspace, String id) {
        return graph.change(REMOVE, Params.of("workspace", workspace, "id", id)).isPresent();
    }

    /** Newest first, at most {@code limit + 1} before {@code after}; empty where the workspace has no such webhook. @param state or null for all */
    public Optional<List<Delivery>> deliveries(String workspace, String webhook, String state, String after, int limit) {
        return graph.one(DELIVERIES, Params.of("workspace", workspace, "webhook", webhook, "state", state, "after", after == null ? "~" : after, "limit", limit + 1))
                .filter(row -> row.number("webhooks") > 0).map(row -> row.rows("deliveries").stream().map(Webhooks::delivery).toList());
    }

    /** @param again whether it is sent again; false where it is still being tried */
    public record Redelivery(boolean again, Delivery delivery) {
    }

    /** Sends what is over once more; empty where the workspace has no such delivery of this webhook. */
    public Optional<Redelivery> redeliver(String workspace, String webhook, String id) {
        return graph.change(REDELIVER, Params.of("workspace", workspace, "webhook", webhook, "id", id))
                .map(row -> new Redelivery(row.flag("again"), delivery(row.row("delivery"))));
    }

    private static Webhook webhook(Row row) {
        var w = row.row("webhook");
        return new Webhook(w.text("id"), w.text("url"), w.texts("events"), w.instant("createdAt"), row.number("waiting"), row.number("dead"));
    }

    private static Delivery delivery(Row d) {
        boolean waiting = "waiting".equals(d.text("state"));
        return new Delivery(d.text("id"), d.text("event"), d.text("type"), d.text("state"), (int) d.number("attempts"), d.instant("at"), d.instant("triedAt"),
                waiting ? d.instant("dueAt") : null, d.numberOrNull("status"), d.text("cause"), d.text("body"));
    }
}
