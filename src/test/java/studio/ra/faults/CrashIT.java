package studio.ra.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import studio.ra.RunningStudio;
import studio.ra.faults.CountingVendor.Fate;
import studio.ra.graph.Cypher;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/**
 * A studio killed between every two steps of a drawing, and a graph that goes away under it. The line to the graph and the vendor stand still where they are
 * told to, so each moment is met exactly, and the studio knows nothing of it. An image costs 4 credits with both models.
 */
class CrashIT {

    private static final String MODEL = "openai:crash";
    private static final String FLUX = "flux-1.1-pro";
    private static final Cypher PRICE = TestGraph.cypher("test", "MATCH (m:Model {id: 'flux-1.1-pro'}) SET m.price = $price");
    private static final Cypher PLACED = TestGraph.cypher("test", "MATCH (g:Generation {workspace: $workspace}) RETURN g.id AS id");
    private static final Cypher DECIDED = TestGraph.cypher("test", "MATCH (d:Decision {workspace: $workspace}) RETURN d.id AS id, COUNT { (d)-[:CONSIDERED]->() } AS considered");
    private static final Cypher LAPSE = TestGraph.cypher("test", "MATCH (g:Generation {state: 'drawing'}) SET g.lease = datetime() - duration({seconds: 1})");
    /** It is time to ask about tasks again, and no start waits for a lock that a killed studio left while it migrated. */
    private static final Cypher LATER = TestGraph.cypher("test", "CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'a studio'}) WITH 1 AS one "
            + "MATCH (:Generation {state: 'unknown'})-[:ATTEMPTED]->(t:Attempt) REMOVE t.askAt");
    private static final Cypher TERMINATE = TestGraph.cypher("test", "SHOW TRANSACTIONS YIELD transactionId AS id, connectionId WHERE connectionId = $line "
            + "TERMINATE TRANSACTIONS id YIELD message RETURN message");
    private static final Cypher LONG_AGO = TestGraph.cypher("test", "MATCH (g:Generation {id: $id}) SET g.endedAt = g.endedAt - duration({hours: 1})");

    /**
     * All steps of a drawing, of its cancelling and of a decision about it: the process dies there, and this becomes of it. Whatever lies between two of them
     * leaves no trace: a transaction that was not committed did nothing.
     */
    private enum Step {
        /** The request is judged, nothing is written. The client has no answer and repeats it. */
        PLACING(MODEL, "generation/claim", false, "done", 1, 4),
        /** Decided, placed, held; the client has no answer and repeats it. */
        PLACED(MODEL, "generation/claim", true, "done", 1, 4),
        /** Queued. */
        TAKING(MODEL, "generation/start", false, "done", 1, 4),
        /** Taken, and about to be written down with that, hence not sent. */
        ATTEMPTING(MODEL, "generation/attempt", false, "done", 1, 4),
        /** Both are written down. Not sent either, but nobody can know. */
        ATTEMPTED(MODEL, "generation/attempt", true, "unknown", 0, 0),
        SENT(MODEL, null, false, "unknown", 1, 0),
        /** The bytes are on disk. */
        DRAWN(MODEL, "generation/end", false, "unknown", 1, 0),
        ENDED(MODEL, "generation/end", true, "done", 1, 4),
        /** The vendor gave a task, and only this process knew it. */
        TASK_GIVEN(FLUX, "generation/task", false, "unknown", 1, 0),
        TASK_KNOWN(FLUX, "generation/task", true, "done", 1, 4),
        /** The bytes are on disk, and can be fetched again. */
        FETCHED(FLUX, "generation/end", false, "done", 1, 4),
        FETCHED_AND_ENDED(FLUX, "generation/end", true, "done", 1, 4),
        CANCELLING(MODEL, "generation/cancel", false, "unknown", 1, 0),
        CANCELLED(MODEL, "generation/cancel", true, "cancelled", 1, 0),
        RESOLVING(MODEL, "generation/resolve", false, "unknown", 1, 0),
        RESOLVED(MODEL, "generation/resolve", true, "failed", 1, 0),
        /** It was unknown, the vendor was asked about its task, and the answer is not written down. */
        RECONCILING(FLUX, "generation/reconcile", false, "done", 1, 4),
        RECONCILED(FLUX, "generation/reconcile", true, "done", 1, 4),
        /** The answer came after it was cancelled. */
        LATE(MODEL, "generation/late", false, "cancelled", 1, 0),
        LATE_KNOWN(MODEL, "generation/late", true, "cancelled", 1, 0);

        final String model;
        final String query;
        final boolean committed;
        final String state;
        final int orders;
        final int spent;

        Step(String model, String query, boolean committed, String state, int orders, int spent) {
            this.model = model;
            this.query = query;
            this.committed = committed;
            this.state = state;
            this.orders = orders;
            this.spent = spent;
        }

        Stop at(String mark) {
            return committed ? Stop.committed(query, mark) : Stop.before(query, mark);
        }
    }

    private static CountingVendor vendor;
    private static Cable cable;
    private static RunningStudio studio;

    private final String mark = "m" + System.nanoTime();

    @BeforeAll
    static void start() {
        vendor = new CountingVendor();
        cable = new Cable(TestGraph.running().uri());
        studio = RunningStudio.started("ra.graph.uri=" + cable.uri(), "ra.graph.password=" + TestGraph.running().password(), "ra.openai.url=" + vendor.url(), "ra.openai.model=crash", "ra.openai.price=4",
                "ra.openai.lanes=20", "ra.flux.url=" + vendor.url(), "ra.flux.key=k", "ra.flux.poll.ms=20", "ra.vendor.timeout.seconds=100", "ra.unknown.spend.hours=1");
    }

    @AfterAll
    static void stop() {
        TestGraph.graph().write(PRICE, Params.of("price", 4));
        studio.kill();
        vendor.close();
        cable.close();
    }

    @Test
    void aGraphThatGoesAwayWhileAVendorDrawsIsWaitedFor() {
        var me = new Creator(vendor, studio, null);
        var gate = new Gate();
        vendor.decide(mark, (any, order) -> {
            gate.passed();
            cable.cut();
            order.draw();
        });
        var id = me.order(MODEL, mark).expect(202).json().getString("id");
        vendor.awaits(mark);
        long kept = kept();
        gate.open();
        Creator.await(() -> kept() > kept);
        assertEquals("urn:ra:problem:graph-unavailable", me.client.get("/api/credits").expect(503).json().getString("type"));
        cable.mend();
        studio.awaitStatus("/health/ready", 200);
        var drawing = me.ended(id);
        assertEquals("done", drawing.getString("state"), drawing::toString);
        assertEquals(1, vendor.received(mark));
        me.has(96, 0, 4);
    }

    @Test
    void aDecisionThatWasKeptWithoutAnAnswerIsKeptOnce() {
        var me = new Creator(vendor, studio, null);
        var kept = cable.stop(Stop.committed("generation/decide", me.workspace));
        var answer = CompletableFuture.supplyAsync(() -> me.client.post("/api/routes", "{\"purpose\": \"keyframe\", \"prompt\": \"a red boat\"}"));
        kept.awaits();
        assertEquals(1, decided(me.workspace).size());
        cable.cut();
        kept.release();
        cable.mend();
        var ruling = answer.join().expect(200).json();
        assertEquals(Map.of(ruling.getString("id"), (long) ruling.getJsonArray("candidates").size()), decided(me.workspace));
    }

    @Test
    void whatTheGraphRefusesToTakeUpIsTakenUpLater() {
        var me = new Creator(vendor, studio, null);
        vendor.decide(mark, Fate.DRAWN);
        var taking = cable.stop(Stop.before("generation/start", me.workspace));
        var id = me.order(MODEL, mark).expect(202).json().getString("id");
        taking.awaits();
        // as an operator may, and a graph whose disk is full: no fault that passes by itself, so the driver does not try again
        Creator.await(() -> !TestGraph.graph().read(TERMINATE, Params.of("line", taking.line())).isEmpty());
        taking.release();
        assertEquals("done", me.ended(id).getString("state"));
        assertEquals(1, vendor.received(mark));
        me.has(96, 0, 4);
    }

    /** Id of a decision to how many models it considered. */
    private static Map<String, Long> decided(String workspace) {
        return TestGraph.graph().read(DECIDED, Params.of("workspace", workspace)).stream().collect(Collectors.toMap(row -> row.text("id"), row -> row.number("considered")));
    }

    @Test
    void whatIsLeftUndecidedIsChargedAfterTheOperatorsHoursAndNeverSentAgain() {
        var me = new Creator(vendor, studio, null);
        vendor.decide(mark, Fate.DROPPED);
        var id = me.drawn(MODEL, mark).getString("id");
        TestGraph.graph().write(LONG_AGO, Params.of("id", id));
        assertEquals(4, me.awaits(id, "failed").getJsonObject("credits").getInt("spent"));
        assertEquals(1, vendor.received(mark));
        me.has(96, 0, 4);
    }

    @Test
    void whereverAKillComesBetweenNothingIsLostNorBoughtTwice() {
        var all = new EnumMap<Step, Scene>(Step.class);
        var starts = cable.stop(Stop.before("generation/start", ""));
        var clients = Executors.newCachedThreadPool();
        try {
            for (var step : Step.values()) {
                all.put(step, new Scene(step));
            }
            all.values().forEach(scene -> scene.place(clients));
            starts.release();
            all.values().forEach(scene -> scene.goOn(clients));
            all.values().forEach(Scene::stands);
        } finally {
            studio.kill();
            clients.shutdownNow();
        }
        all.values().forEach(Scene::letGo);
        TestGraph.graph().write(PRICE, Params.of("price", 99));
        TestGraph.graph().write(LAPSE, Params.of());
        TestGraph.graph().write(LATER, Params.of());
        studio.start();
        // each has a workspace of its own, so they need not wait for each other
        all.values().parallelStream().forEach(Scene::ends);
    }

    /** One drawing of somebody of their own that comes to its step. */
    private final class Scene {

        private final Step step;
        private final Creator me = new Creator(vendor, studio, null);
        private final Gate drawing = new Gate();
        private final String with;
        private String id;
        private Stop stop;
        private Stop taking;

        Scene(Step step) {
            this.step = step;
            // no mark is the beginning of another
            with = mark + step.ordinal() + "x";
            vendor.decide(with, switch (step) {
                case TASK_GIVEN, TASK_KNOWN -> (any, order) -> order.take(drawing);
                case RESOLVING, RESOLVED -> Fate.DROPPED;
                case RECONCILING, RECONCILED -> {
                    vendor.failsToDeliver(with, 3);
                    yield (any, order) -> order.take(Gate.opened());
                }
                default -> Fate.when(drawing);
            });
        }

        void place(java.util.concurrent.Executor clients) {
            if (step == Step.PLACING || step == Step.PLACED) {
                stop = cable.stop(step.at(me.workspace));
                clients.execute(() -> unanswered(() -> me.order(step.model, with, "Idempotency-Key", "once")));
                stop.awaits();
                // what was placed without an answer is not taken either, by a round
                TestGraph.graph().read(PLACED, Params.of("workspace", me.workspace)).forEach(row -> taking = cable.stop(Stop.before("generation/start", row.text("id"))));
            } else {
                id = me.order(step.model, with).expect(202).json().getString("id");
                stop = step.query == null ? null : cable.stop(step.at(step.query.endsWith("task") ? with : id));
            }
        }

        /** Lets the drawing come to its step. */
        void goOn(java.util.concurrent.Executor clients) {
            switch (step) {
                case DRAWN, ENDED, FETCHED, FETCHED_AND_ENDED -> drawing.open();
                case CANCELLING, CANCELLED -> {
                    vendor.awaits(with);
                    clients.execute(() -> unanswered(() -> me.client.delete("/api/generations/" + id)));
                }
                case RESOLVING, RESOLVED -> {
                    me.awaits(id, "unknown");
                    clients.execute(() -> unanswered(() -> me.resolve(id, "released")));
                }
                case LATE, LATE_KNOWN -> {
                    vendor.awaits(with);
                    me.client.delete("/api/generations/" + id).expect(200);
                    drawing.open();
                }
                default -> { }
            }
        }

        void stands() {
            if (stop == null) {
                vendor.awaits(with);
            } else {
                stop.awaits();
            }
        }

        void letGo() {
            drawing.open();
            if (stop != null) {
                stop.release();
            }
            if (taking != null) {
                taking.release();
            }
        }

        void ends() {
            if (id == null) {
                id = me.order(step.model, with, "Idempotency-Key", "once").json().getString("id");
            }
            me.astray = step == Step.ATTEMPTED ? -1 : 0;
            JsonObject now = step == Step.RECONCILING ? me.awaits(id, step.state) : me.ended(id);
            assertEquals(step + " " + step.state, step + " " + now.getString("state"), now::toString);
            assertEquals(step + " " + step.orders, step + " " + vendor.received(with));
            int held = step.state.equals("unknown") ? 4 : 0;
            me.has(100 - held - step.spent, held, step.spent);
            if (held > 0) {
                me.resolve(id, "released").expect(200);
                me.has(100, 0, 0);
            }
            assertEquals(1, me.client.get("/api/credits/entries?limit=200").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(entry -> entry.getString("kind").equals("hold")).count(), step::name);
        }

        /** A request whose client hears nothing, because the studio dies. */
        private static void unanswered(Runnable request) {
            try {
                request.run();
            } catch (UncheckedIOException dead) {
                // as it should
            }
        }
    }

    /** Stills on the disk. */
    private static long kept() {
        try (Stream<java.nio.file.Path> files = Files.walk(studio.data().resolve("assets"))) {
            return files.filter(file -> file.getFileName().toString().length() == 64).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
