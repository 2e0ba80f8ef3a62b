package studio.ra.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

class PostIT {

    private static final Cypher LAPSE = TestGraph.cypher("test", "MATCH (d:Delivery) SET d.dueAt = datetime() - duration({seconds: 1})");
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration LATER = Duration.ofHours(1);

    @TempDir
    Path data;

    private Graph graph;
    private Outbox outbox;
    private Webhooks webhooks;
    private Post post;
    private String key;

    @BeforeEach
    void begin() {
        graph = TestGraph.wipe();
        outbox = new Outbox(graph);
        var strongbox = new Strongbox(Optional.empty(), Optional.empty(), data.toString());
        webhooks = new Webhooks(graph, strongbox, Optional.of(List.of("hooks.test")));
        post = new Post(graph);
        key = strongbox.sealing();
    }

    @Test
    void aSecretSealedAnewIsTheWebhooksUnlessItWasGivenAnotherMeanwhile() {
        add("w", "http://hooks.test/1", "generation.done");
        add("v", "http://hooks.test/1", "generation.done");
        var sealed = post.sealed(key);
        assertEquals(List.of(), post.sealed("another"));
        sealed.forEach(webhook -> post.reseal(webhook, "sealed anew", "another"));
        assertEquals(List.of(), post.sealed(key));
        assertEquals(List.of("sealed anew", "sealed anew"), post.sealed("another").stream().map(Post.Sealed::secret).toList());
        sealed.forEach(webhook -> post.reseal(webhook, "too late", key));
        assertEquals(2, post.sealed("another").size());
    }

    @Test
    void whatIsToldIsToldToWhoeverWantsItInTheWorkspaceAndToNobodyElse() {
        var done = add("w", "http://hooks.test/1", "generation.done");
        var both = add("w", "http://hooks.test/2", "generation.done", "credits.low");
        var other = add("v", "http://hooks.test/1", "generation.done");
        tell("w", Topic.GENERATION_DONE);
        tell("w", Topic.CREDITS_LOW);
        tell("w", Topic.CHARACTER_LOCKED);
        assertEquals(List.of("generation.done"), types("w", done));
        assertEquals(List.of("credits.low", "generation.done"), types("w", both));
        assertEquals(List.of(), types("v", other));
        assertTrue(webhooks.deliveries("v", done, null, null, 10).isEmpty());
        var one = webhooks.deliveries("w", done, "waiting", null, 10).orElseThrow().get(0);
        assertEquals(one.event(), webhooks.deliveries("w", both, null, null, 10).orElseThrow().get(1).event());
        assertTrue(webhooks.redeliver("v", done, one.id()).isEmpty());
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        var webhook = add("w", "http://hooks.test/1", "generation.done");
        assertThrows(IllegalStateException.class, () -> graph.together(() -> {
            tell("w", Topic.GENERATION_DONE);
            throw new IllegalStateException("rolled back");
        }));
        assertEquals(List.of(), types("w", webhook));
    }

    @Test
    void ofManyStudiosOneTakesADelivery() throws Exception {
        var webhook = add("w", "http://hooks.test/1", "generation.done");
        IntStream.range(0, 10).forEach(i -> tell("w", Topic.GENERATION_DONE));
        var studios = Executors.newFixedThreadPool(8);
        var tries = IntStream.range(0, 80).<Callable<Optional<Post.Taken>>>mapToObj(i -> () -> post.take(new Post.Due(webhook, "w"), key, LEASE)).toList();
        var taken = studios.invokeAll(tries).stream().flatMap(each -> {
            try {
                return each.get().stream();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }).map(Post.Taken::id).toList();
        studios.shutdown();
        assertEquals(10, taken.size());
        assertEquals(10, taken.stream().distinct().count());
        assertEquals(List.of(), post.due(key));
    }

    @Test
    void whatAKilledStudioTookIsTakenByAnotherAndTheFirstOnesWordNoLongerCounts() {
        var webhook = add("w", "http://hooks.test/1", "generation.done");
        tell("w", Topic.GENERATION_DONE);
        var first = post.take(new Post.Due(webhook, "w"), key, LEASE).orElseThrow();
        assertTrue(post.take(new Post.Due(webhook, "w"), key, LEASE).isEmpty());
        graph.write(LAPSE, Params.of());
        var second = post.take(new Post.Due(webhook, "w"), key, LEASE).orElseThrow();
        assertEquals(first.event(), second.event());
        post.end(first, "dead", null, "no-answer", LATER);
        assertEquals(1, webhooks.find("w", webhook).orElseThrow().waiting());
        post.end(second, "delivered", 200, null, LATER);
        var delivered = webhooks.deliveries("w", webhook, "delivered", null, 10).orElseThrow().get(0);
        assertEquals(List.of(2, 200L), List.of(delivered.attempts(), delivered.status()));
    }

    @Test
    void aSecretOfAnotherKeyIsAnotherStudiosBusiness() {
        var webhook = add("w", "http://hooks.test/1", "generation.done");
        tell("w", Topic.GENERATION_DONE);
        assertEquals(List.of(), post.due("another"));
        assertTrue(post.take(new Post.Due(webhook, "w"), "another", LEASE).isEmpty());
        assertEquals(List.of(new Post.Due(webhook, "w")), post.due(key));
    }

    @Test
    void whatIsOverIsForgottenInTime() {
        var webhook = add("w", "http://hooks.test/1", "generation.done");
        IntStream.range(0, 3).forEach(i -> tell("w", Topic.GENERATION_DONE));
        post.end(post.take(new Post.Due(webhook, "w"), key, LEASE).orElseThrow(), "delivered", 200, null, Duration.ZERO);
        post.end(post.take(new Post.Due(webhook, "w"), key, LEASE).orElseThrow(), "dead", 500, "status", LATER);
        post.forget(key);
        var left = webhooks.find("w", webhook).orElseThrow();
        assertEquals(List.of(1L, 1L, 2), List.of(left.waiting(), left.dead(), types("w", webhook).size()));
    }

    @Test
    void thereAreAtMostTwentyAndOneOfEachAddress() {
        for (int i = 0; i < Webhooks.MOST; i++) {
            add("w", "http://hooks.test/" + i, "generation.done");
        }
        assertTrue(ask("w", "http://hooks.test/more", false) instanceof Asked.TooMany);
        assertTrue(ask("w", "http://hooks.test/0", false) instanceof Asked.There);
        assertTrue(ask("w", "http://hooks.test/0", true) instanceof Asked.Kept kept && !kept.fresh());
        assertEquals(Webhooks.MOST, webhooks.page("w", null, 100).size());
        var first = webhooks.page("w", null, 100).get(0);
        tell("w", Topic.GENERATION_DONE);
        assertTrue(webhooks.remove("w", first.id()));
        assertEquals(Webhooks.MOST - 1, graph.one(TestGraph.cypher("test", "MATCH (d:Delivery) RETURN count(d) AS left"), Params.of()).orElseThrow().number("left"));
        assertTrue(ask("w", "http://hooks.test/more", false) instanceof Asked.Kept);
    }

    private Asked ask(String workspace, String url, boolean change) {
        return webhooks.ask(workspace, url, List.of("generation.done"), null, change, "somebody");
    }

    private String add(String workspace, String url, String... events) {
        return ((Asked.Kept) webhooks.ask(workspace, url, List.of(events), null, false, "somebody")).webhook().id();
    }

    private void tell(String workspace, Topic topic) {
        outbox.tell(workspace, topic, Instant.now(), Map.of("generation", "g", "drawn", 1));
    }

    private List<String> types(String workspace, String webhook) {
        return webhooks.deliveries(workspace, webhook, null, null, 50).orElseThrow().stream().map(Delivery::type).toList();
    }
}
