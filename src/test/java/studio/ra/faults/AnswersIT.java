package studio.ra.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.ra.RunningStudio;
import studio.ra.faults.CountingVendor.Fate;
import studio.ra.graph.Cypher;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** What a vendor answers, or does not, against what it received and what the creator paid. An image of this vendor costs 4 credits. */
class AnswersIT {

    private static final String MODEL = "openai:counting";

    private static final Cypher TASK = TestGraph.cypher("test", "MATCH (g:Generation {id: $id})-[:ATTEMPTED]->(t:Attempt) WHERE t.task IS NOT NULL RETURN t.task AS task");
    private static final Cypher SUCCESSOR = TestGraph.cypher("test", "MATCH (m:Model {id: 'flux-1.1-pro'}), (next:Model {id: 'openai:counting'}) "
            + "SET m.successor = $successor, m.retiredAt = null, next.price = $price");

    private static CountingVendor vendor;
    private static RunningStudio studio;

    private final String mark = "m" + System.nanoTime();
    private Creator me;

    @BeforeAll
    static void start() {
        vendor = new CountingVendor();
        studio = RunningStudio.started("ra.openai.url=" + vendor.url(), "ra.openai.model=counting", "ra.openai.price=4", "ra.openai.lanes=2",
                "ra.queue.limit=6", "ra.circuit.seconds=1", "ra.unknown.release.hours=1", "ra.flux.url=" + vendor.url(), "ra.flux.key=k", "ra.flux.poll.ms=20",
                "ra.vendor.timeout.seconds=60");
    }

    @AfterAll
    static void stop() {
        studio.kill();
        vendor.close();
    }

    /** A drawing that succeeds, so that failures of other stories do not add up to an open circuit. */
    @BeforeEach
    void theVendorIsWell() {
        me = new Creator(vendor, studio, null);
        vendor.decide(mark + "w", Fate.DRAWN);
        var drawing = me.drawn(MODEL, mark + "w");
        assertEquals("done", drawing.getString("state"), drawing::toString);
        me.has(96, 0, 4);
    }

    @Test
    void anOrderThatWasTakenAndNotAnsweredIsSentOnceAndItsHoldStaysUntilItIsReleased() {
        vendor.decide(mark, Fate.DROPPED);
        var drawing = me.drawn(MODEL, mark);
        assertEquals("unknown", drawing.getString("state"));
        assertEquals("no-answer", drawing.getJsonObject("failure").getString("cause"));
        assertEquals(1, vendor.received(mark));
        me.has(92, 4, 4);

        var id = drawing.getString("id");
        assertEquals("unknown", me.client.delete("/api/generations/" + id).expect(200).json().getString("state"));
        new Creator(vendor, studio, null).resolve(id, "released").expect(404);
        me.resolve(id, "lost").expect(400);
        var resolved = me.resolve(id, "released").expect(200).json();
        assertEquals("failed", resolved.getString("state"));
        assertEquals(resolved, me.resolve(id, "released").expect(200).json());
        me.resolve(id, "spent").expect(409);
        me.has(96, 0, 4);
        assertEquals(1, vendor.received(mark));
    }

    @Test
    void anUnknownDrawingThatWasBilledIsChargedOnce() {
        vendor.decide(mark, Fate.DROPPED);
        var id = me.drawn(MODEL, mark).getString("id");
        var resolved = me.resolve(id, "spent").expect(200).json();
        assertEquals("failed", resolved.getString("state"));
        assertEquals(4, resolved.getJsonObject("credits").getInt("spent"));
        me.resolve(id, "spent").expect(200);
        me.has(92, 0, 8);
    }

    @Test
    void whatIsLeftUndecidedIsReleasedAfterTheOperatorsHours() {
        vendor.decide(mark, Fate.DROPPED);
        var id = me.drawn(MODEL, mark).getString("id");
        TestGraph.graph().write(TestGraph.cypher("test", "MATCH (g:Generation {id: $id}) SET g.endedAt = g.endedAt - duration({hours: 1})"), Params.of("id", id));
        assertEquals(0, me.awaits(id, "failed").getJsonObject("credits").getInt("spent"));
        me.has(96, 0, 4);
    }

    @Test
    void anOrderThatWasTurnedAwayIsSentAgainAndChargedOnce() {
        vendor.decide(mark, Fate.each(Fate.refused(429, "{\"error\":{\"message\":\"slow\"}}", "Retry-After", "1"), Fate.DRAWN));
        var drawing = me.drawn(MODEL, mark);
        assertEquals(List.of("unavailable", "drawn"), Creator.outcomes(drawing));
        assertEquals("done", drawing.getString("state"));
        assertEquals(2, vendor.received(mark));
        me.has(92, 0, 8);
    }

    @Test
    void whoStandsInForAVendorThatIsDownCostsWhatItCostsItself() {
        vendor.decide(mark, Fate.refused(500, "{\"error\":{\"message\":\"down\"}}"));
        var drawing = me.drawn(MODEL, mark);
        assertEquals(3, vendor.received(mark));
        assertEquals(List.of("unavailable", "unavailable", "unavailable"), Creator.outcomes(drawing).subList(0, 3));
        long paid = drawing.getJsonObject("credits").getInt("spent");
        assertTrue(paid <= 4, drawing::toString);
        assertEquals(drawing.getJsonArray("assets").isEmpty(), paid == 0, drawing::toString);
        me.has(96 - (int) paid, 0, 4 + (int) paid);
    }

    @Test
    void whatIsRefusedForItsContentIsFreeAndGoesNowhereElse() {
        vendor.decide(mark, Fate.refused(400, "{\"error\":{\"message\":\"no\",\"code\":\"moderation_blocked\"}}"));
        var drawing = me.drawn(MODEL, mark);
        assertEquals("refused", drawing.getString("state"));
        assertEquals(List.of("refused"), Creator.outcomes(drawing));
        assertEquals(1, vendor.received(mark));
        me.has(96, 0, 4);
    }

    @Test
    void aTaskWhoseResultCannotBeFetchedIsAskedAboutAgainUntilItIsThere() {
        vendor.decide(mark, (any, order) -> order.take(Gate.opened()));
        vendor.failsToDeliver(mark, 3);
        var id = me.order("flux-1.1-pro", mark).json().getString("id");
        me.ended(id);
        var drawing = me.awaits(id, "done");
        assertEquals(List.of("drawn"), Creator.outcomes(drawing));
        assertEquals(1, drawing.getJsonArray("assets").size());
        assertTrue(drawing.get("failure") == null, drawing::toString);
        assertEquals(1, vendor.received(mark));
        assertEquals(4, vendor.deliveries());
        assertTrue(me.client.get("/api/generations/" + id + "/events").expect(200).text().contains("\"unknown\""), "it never was unknown");
        me.has(92, 0, 8);
    }

    @Test
    void twoHundredRacingRequestsOnABudgetForFiveHoldFiveAndNothingIsEverOverdrawn() throws Exception {
        var tight = new Creator(vendor, studio, 20);
        var gate = new Gate();
        vendor.decide(mark, Fate.when(gate));
        var pool = Executors.newFixedThreadPool(40);
        try {
            var all = new ArrayList<Future<Integer>>();
            IntStream.range(0, 200).forEach(i -> all.add(pool.submit(() -> tight.order(MODEL, mark).status())));
            while (all.stream().anyMatch(one -> !one.isDone())) {
                var credits = tight.client.get("/api/credits").expect(200).json();
                assertTrue(credits.getInt("available") >= 80 && credits.getInt("held") <= 20, credits::toString);
                var spend = tight.client.get("/api/projects/" + tight.project + "/spend").expect(200).json();
                assertTrue(spend.getInt("held") + spend.getInt("spent") <= 20, spend::toString);
            }
            int accepted = 0;
            for (var one : all) {
                accepted += one.get() == 202 ? 1 : 0;
                assertTrue(one.get() == 202 || one.get() == 402, one::toString);
            }
            assertEquals(5, accepted);
        } finally {
            pool.shutdownNow();
        }
        tight.has(80, 20, 0);
        gate.open();
        Creator.await(() -> tight.client.get("/api/credits").json().getInt("held") == 0);
        tight.has(80, 0, 20);
        assertEquals(5, vendor.received(mark));
    }

    @Test
    void whoComesWhenTheQueueIsFullIsSentAwayWithNothingHeld() {
        var gate = new Gate();
        vendor.decide(mark, Fate.when(gate));
        try {
            IntStream.range(0, 2).forEach(i -> me.order(MODEL, mark).expect(202));
            Creator.await(() -> vendor.received(mark) == 2);
            IntStream.range(0, 6).forEach(i -> me.order(MODEL, mark, "Idempotency-Key", "k" + i).expect(202));
            var away = me.order(MODEL, mark).expect(429);
            assertEquals("urn:ra:problem:too-many-requests", away.json().getString("type"));
            assertTrue(Integer.parseInt(away.header("Retry-After")) > 0, away::toString);
            me.order(MODEL, mark, "Idempotency-Key", "k3").expect(202);
            me.has(64, 32, 4);
        } finally {
            gate.open();
        }
        Creator.await(() -> me.client.get("/api/credits").json().getInt("held") == 0);
        me.has(64, 0, 36);
        assertEquals(8, vendor.received(mark));
    }

    @Test
    void whereverItIsCancelledItIsNotChargedWhateverIsAnsweredLater() {
        var gate = new Gate();
        var stages = List.of("sent", "tasked", "queued", "pausing");
        vendor.decide(mark + "sent", Fate.when(gate));
        vendor.decide(mark + "tasked", (any, order) -> order.take(gate));
        vendor.decide(mark + "pausing", Fate.refused(429, "{\"error\":{\"message\":\"slow\"}}"));
        vendor.decide(mark + "queued", Fate.DRAWN);
        var ids = new HashMap<String, String>();
        try {
            for (var stage : stages) {
                ids.put(stage, me.order(stage.equals("tasked") ? "flux-1.1-pro" : MODEL, mark + stage).expect(202).json().getString("id"));
                if (stage.equals("sent")) {
                    // the second of two lanes
                    ids.put("second", me.order(MODEL, mark + "sent").expect(202).json().getString("id"));
                    Creator.await(() -> vendor.received(mark + "sent") == 2);
                }
            }
            vendor.awaits(mark + "tasked");
            Creator.await(() -> TestGraph.graph().one(TASK, Params.of("id", ids.get("tasked"))).isPresent());
            me.has(76, 20, 4);
            cancel(ids.get("queued"));
            cancel(ids.get("tasked"));
            cancel(ids.get("sent"));
            me.has(88, 8, 4);
        } finally {
            gate.open();
        }
        vendor.awaits(mark + "pausing");
        Creator.await(() -> Creator.outcomes(me.client.get("/api/generations/" + ids.get("pausing")).json()).contains("unavailable"));
        cancel(ids.get("pausing"));
        assertEquals("done", me.ended(ids.get("second")).getString("state"));
        for (var late : List.of("sent", "tasked")) {
            // the answer came, and is on record; it is neither charged nor in the library
            Creator.await(() -> Creator.outcomes(me.client.get("/api/generations/" + ids.get(late)).json()).equals(List.of("drawn")));
            var over = me.client.get("/api/generations/" + ids.get(late)).json();
            assertEquals("cancelled", over.getString("state"));
            assertEquals(0, over.getJsonArray("assets").size());
        }
        for (var over : List.of("second", "queued")) {
            // what is over is not over again
            var state = me.client.get("/api/generations/" + ids.get(over)).json().getString("state");
            assertEquals(state, me.client.delete("/api/generations/" + ids.get(over)).expect(200).json().getString("state"));
        }
        assertEquals(List.of(2, 1, 0), stages.stream().filter(stage -> !stage.equals("pausing")).map(stage -> vendor.received(mark + stage)).toList());
        me.has(92, 0, 8);
    }

    private void cancel(String id) {
        var cancelled = me.client.delete("/api/generations/" + id).expect(200).json();
        assertEquals("cancelled", cancelled.getString("state"));
        assertEquals(0, cancelled.getJsonObject("credits").getInt("held"));
    }

    @Test
    void anAnswerThatHoldsMoreThanWasOrderedIsChargedForWhatWasOrdered() {
        vendor.decide(mark, (any, order) -> order.repeat(3));
        var drawing = me.drawn(MODEL, mark);
        assertEquals("done", drawing.getString("state"));
        assertEquals(1, drawing.getJsonArray("assets").size());
        me.has(92, 0, 8);
    }

    @Test
    void aSuccessorThatBecameDearerThanWhatWasAgreedToIsNotAsked() {
        vendor.decide(mark, (any, order) -> {
            TestGraph.graph().write(SUCCESSOR, Params.of("successor", MODEL, "price", 99));
            order.answer(404, "{\"detail\":\"Not found\"}");
        });
        try {
            TestGraph.graph().write(SUCCESSOR, Params.of("successor", MODEL, "price", 4));
            var drawing = me.drawn("flux-1.1-pro", mark);
            assertEquals("failed", drawing.getString("state"), drawing::toString);
            assertEquals(List.of("retired", "unavailable"), Creator.outcomes(drawing));
            assertEquals("too-dear", drawing.getJsonObject("failure").getString("cause"));
            assertEquals(1, vendor.received(mark));
            me.has(96, 0, 4);
        } finally {
            TestGraph.graph().write(SUCCESSOR, Params.of("successor", null, "price", 4));
        }
    }

    @Test
    void aStillThatCannotBeKeptIsNotChargedAndWhatCannotBeKeptIsNotOrdered() throws IOException {
        var incoming = studio.data().resolve("assets/incoming");
        vendor.decide(mark, (any, order) -> {
            Files.delete(incoming);
            Files.createFile(incoming);
            order.draw();
        });
        try {
            for (int time = 0; time < 2; time++) {
                var drawing = me.drawn(MODEL, mark);
                assertEquals("failed", drawing.getString("state"));
                assertEquals("storage", drawing.getJsonObject("failure").getString("cause"));
                assertEquals(1, vendor.received(mark));
                me.astray = 1;
                me.has(96, 0, 4);
            }
        } finally {
            Files.delete(incoming);
        }
        vendor.decide(mark + "then", Fate.DRAWN);
        assertEquals("done", me.drawn(MODEL, mark + "then").getString("state"));
        me.has(92, 0, 8);
    }
}
