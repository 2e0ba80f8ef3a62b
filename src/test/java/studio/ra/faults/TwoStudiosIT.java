package studio.ra.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import studio.ra.RunningStudio;
import studio.ra.faults.CountingVendor.Fate;
import studio.ra.graph.Cypher;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/**
 * Two studios on one graph and one folder of stills, each with a data folder of its own otherwise. The clock of the second jumps. An image costs 4
 * credits with both models.
 */
class TwoStudiosIT {

    private static final String MODEL = "openai:two";
    private static final String FLUX = "flux-1.1-pro";
    private static final Cypher TASK = TestGraph.cypher("test", "MATCH (g:Generation {id: $id})-[:ATTEMPTED]->(t:Attempt) WHERE t.task IS NOT NULL RETURN t.task AS task");
    private static final Cypher LAPSE = TestGraph.cypher("test", "MATCH (g:Generation {state: 'drawing'}) SET g.lease = datetime() - duration({seconds: 1})");
    private static final Cypher LONG_AGO = TestGraph.cypher("test", "MATCH (g:Generation {id: $id}) SET g.endedAt = g.endedAt - duration({hours: 1})");
    /** As if another studio, whose clock was ahead, had been turned away with this drawing before. */
    private static final Cypher AHEAD = TestGraph.cypher("test", "MATCH (g:Generation {id: $id})-[:ATTEMPTED]->(t:Attempt) "
            + "CREATE (g)-[:ATTEMPTED]->(:Attempt {id: 'zzz' + g.id, workspace: g.workspace, generation: g.id, part: 0, model: t.model, count: 1, "
            + "startedAt: t.startedAt, outcome: 'unavailable', cause: 'rate-limited', ms: 1, drawn: 0})");

    private static CountingVendor vendor;
    private static RunningStudio first;
    private static RunningStudio second;
    private static Path clock;

    private final String mark = "m" + System.nanoTime();

    @BeforeAll
    static void start() throws IOException {
        vendor = new CountingVendor();
        clock = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "clock-").resolve("seconds");
        jump(Duration.ZERO);
        var settings = List.of("ra.openai.url=" + vendor.url(), "ra.openai.model=two", "ra.openai.price=4", "ra.openai.lanes=3", "ra.flux.url=" + vendor.url(),
                "ra.flux.key=k", "ra.flux.poll.ms=20", "ra.unknown.release.hours=1", "ra.vendor.timeout.seconds=100");
        first = RunningStudio.started(settings.toArray(String[]::new));
        second = RunningStudio.started(data -> share(first.data().resolve("assets"), data),
                java.util.stream.Stream.concat(settings.stream(), java.util.stream.Stream.of(Skew.option(clock))).toArray(String[]::new));
    }

    private static void share(Path stills, Path data) {
        try {
            Files.createSymbolicLink(Files.createDirectories(data).resolve("assets"), Files.createDirectories(stills));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() {
        for (var studio : java.util.Arrays.asList(first, second)) {
            if (studio != null) {
                studio.kill();
            }
        }
        vendor.close();
    }

    @Test
    void twoStudiosNeverDrawTheSameAndOneGoesOnWithWhatTheOtherLeftWhateverItsClockSays() throws Exception {
        var me = new Creator(vendor, first, null);
        var there = me.at(second);
        sameKeysAtBothDrawOnce(me, there);

        // three fill the lanes of the first; the fourth can only be drawn by the second, whose rounds have then seen the others with its clock a day ahead
        jump(Duration.ofDays(1));
        awaitJump(there, Duration.ofDays(1));
        var quote = me.client.post("/api/routes", "{\"purpose\": \"portrait\", \"subject\": \"" + me.character + "\"}").expect(200).json().getJsonObject("quote").getString("id");
        assertEquals(409, there.client.post("/api/characters/" + me.character + "/portraits", "{\"quote\": \"" + quote + "\"}").status());
        var gate = new Gate();
        var task = new Gate();
        vendor.decide(mark + "sent", Fate.when(gate));
        vendor.decide(mark + "task", (any, order) -> order.take(task));
        vendor.decide(mark + "queued", Fate.DRAWN);
        var sent = IntStream.range(0, 3).mapToObj(i -> me.order(MODEL, mark + "sent").expect(202).json().getString("id")).toList();
        var tasked = me.order(FLUX, mark + "task").expect(202).json().getString("id");
        Creator.await(() -> vendor.received(mark + "sent") == 3 && TestGraph.graph().one(TASK, Params.of("id", tasked)).isPresent());
        assertEquals("done", there.ended(me.order(MODEL, mark + "queued").expect(202).json().getString("id")).getString("state"));
        for (var id : sent) {
            assertEquals("drawing", there.client.get("/api/generations/" + id).json().getString("state"));
        }

        // the first dies; the second, now a day behind, goes on with what can be gone on with, and sends nothing again
        jump(Duration.ofDays(-1));
        awaitJump(there, Duration.ofDays(-1));
        TestGraph.graph().write(AHEAD, Params.of("id", sent.get(0)));
        first.kill();
        TestGraph.graph().write(LAPSE, Params.of());
        task.open();
        assertEquals("done", there.ended(tasked).getString("state"));
        // what both wrote of it is told in the order in which it happened, and so is the rest of it
        assertEquals(List.of("queued", "drawing", "done"), told(there, tasked));
        for (var id : sent) {
            assertEquals("unknown", there.ended(id).getString("state"));
        }
        gate.open();

        // the operator's hour has passed for one of them, by the graph's clock; the others stay, though the second studio dated its events a day ago
        TestGraph.graph().write(LONG_AGO, Params.of("id", sent.get(2)));
        there.awaits(sent.get(2), "failed");
        vendor.decide(mark + "then", Fate.DRAWN);
        assertEquals("done", there.drawn(MODEL, mark + "then").getString("state"));
        for (var id : sent.subList(0, 2)) {
            assertEquals("unknown", there.client.get("/api/generations/" + id).json().getString("state"));
        }
        assertEquals(List.of(3, 1, 1, 1), List.of("sent", "task", "queued", "then").stream().map(what -> vendor.received(mark + what)).toList());
        jump(Duration.ZERO);
        there.hasTrueBooks();
        var credits = there.client.get("/api/credits").expect(200).json();
        assertEquals(List.of(40, 8, 52), List.of(credits.getInt("available"), credits.getInt("held"), credits.getInt("spent")));
    }

    /** Ten keys, each used at both studios at once. */
    private void sameKeysAtBothDrawOnce(Creator me, Creator there) throws Exception {
        vendor.decide(mark + "both", Fate.DRAWN);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var here = IntStream.range(0, 10).mapToObj(i -> CompletableFuture.supplyAsync(() -> placed(me, i), pool)).toList();
            var other = IntStream.range(0, 10).mapToObj(i -> CompletableFuture.supplyAsync(() -> placed(there, i), pool)).toList();
            for (int i = 0; i < 10; i++) {
                assertEquals(here.get(i).get(), other.get(i).get());
                assertEquals("done", there.ended(here.get(i).get()).getString("state"));
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(10, vendor.received(mark + "both"));
        there.order(FLUX, mark + "both", "Idempotency-Key", "k3").expect(409);
        me.has(60, 0, 40);
    }

    private String placed(Creator who, int i) {
        return who.order(MODEL, mark + "both", "Idempotency-Key", "k" + i).json().getString("id");
    }

    /** The states a client is told of that comes too late for all of them. */
    private static List<String> told(Creator who, String id) {
        return Pattern.compile("\"state\":\"(\\w+)\"").matcher(who.client.get("/api/generations/" + id + "/events").expect(200).text()).results()
                .map(state -> state.group(1)).toList();
    }

    private static void jump(Duration by) {
        try {
            Files.writeString(clock, Long.toString(by.toSeconds()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until what the second studio makes is dated so. */
    private static void awaitJump(Creator there, Duration by) {
        Creator.await(() -> {
            var made = Instant.parse(there.client.post("/api/projects", "{\"title\": \"What time is it?\"}").expect(201).json().getString("createdAt"));
            return Duration.between(Instant.now().plus(by), made).abs().compareTo(Duration.ofHours(1)) < 0;
        });
    }
}
