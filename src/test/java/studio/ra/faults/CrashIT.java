package studio.ra.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import studio.ra.RunningStudio;
import studio.ra.faults.CountingVendor.Fate;
import studio.ra.graph.Cypher;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/**
 * A studio killed between every two steps of a drawing, and a graph that goes away under it. The vendor stands still until it is told, so each moment is
 * met exactly. An image costs 4 credits with both models.
 */
class CrashIT {

    private static final String MODEL = "openai:crash";
    private static final String FLUX = "flux-1.1-pro";
    private static final Cypher TASK = new Cypher("test", "MATCH (g:Generation {id: $id})-[:ATTEMPTED]->(t:Attempt) RETURN t.task AS task");
    private static final Cypher PRICE = new Cypher("test", "MATCH (m:Model {id: 'flux-1.1-pro'}) SET m.price = $price");

    private static CountingVendor vendor;
    private static Cable cable;
    private static RunningStudio studio;

    private final String mark = "m" + System.nanoTime();
    private final Creator me = new Creator(studio, null);

    @BeforeAll
    static void start() {
        vendor = new CountingVendor();
        cable = new Cable(TestGraph.running().uri());
        studio = RunningStudio.started("ra.graph.uri=" + cable.uri(), "ra.openai.url=" + vendor.url(), "ra.openai.model=crash", "ra.openai.price=4",
                "ra.openai.lanes=2", "ra.flux.url=" + vendor.url(), "ra.flux.key=k", "ra.flux.poll.ms=20", "ra.vendor.timeout.seconds=100");
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
        var gate = new Gate();
        vendor.decide(mark, cutThenDraw(gate));
        var id = place(MODEL, mark);
        vendor.awaits(mark);
        long kept = kept();
        gate.open();
        Creator.await(() -> kept() > kept);
        me.client.get("/api/credits").expect(503);
        cable.mend();
        studio.awaitStatus("/health/ready", 200);
        var drawing = me.ended(id);
        assertEquals("done", drawing.getString("state"), drawing::toString);
        assertEquals(1, vendor.received(mark));
        me.has(96, 0, 4);
    }

    @Test
    void whatAKillInterruptsIsGoneOnWithWhereTheVendorCanBeAskedAndNeverOrderedAgain() {
        var asked = new Gate();
        var stored = new Gate();
        var ready = new Gate();
        vendor.decide(mark + "asked", Fate.when(asked));
        vendor.decide(mark + "stored", cutThenDraw(stored));
        vendor.decide(mark + "queued", Fate.DRAWN);
        vendor.decide(mark + "submitted", Fate.when(asked));
        vendor.decide(mark + "task", (any, order) -> order.take(ready));
        var sent = place(MODEL, mark + "asked");
        vendor.awaits(mark + "asked");
        var drawn = place(MODEL, mark + "stored");
        vendor.awaits(mark + "stored");
        var queued = place(MODEL, mark + "queued");
        var submitted = place(FLUX, mark + "submitted");
        vendor.awaits(mark + "submitted");
        var task = place(FLUX, mark + "task");
        Creator.await(() -> TestGraph.graph().one(TASK, Params.of("id", task)).filter(row -> row.has("task")).isPresent());
        me.has(80, 20, 0);
        long kept = kept();
        stored.open();
        Creator.await(() -> kept() > kept);

        studio.kill();
        cable.mend();
        TestGraph.graph().write(PRICE, Params.of("price", 99));
        asked.open();
        ready.open();
        studio.start();

        for (var id : List.of(sent, drawn, submitted)) {
            var unknown = me.ended(id);
            assertEquals("unknown", unknown.getString("state"), unknown::toString);
            assertEquals(4, unknown.getJsonObject("credits").getInt("held"));
        }
        for (var id : List.of(queued, task)) {
            var done = me.ended(id);
            assertEquals("done", done.getString("state"), done::toString);
            assertEquals(List.of("drawn"), Creator.outcomes(done));
            assertEquals(4, done.getJsonObject("credits").getInt("spent"));
        }
        for (var one : List.of("asked", "stored", "queued", "submitted", "task")) {
            assertEquals(1, vendor.received(mark + one), one);
        }
        me.has(80, 12, 8);
        me.resolve(sent, "spent").expect(200);
        me.resolve(drawn, "released").expect(200);
        me.resolve(submitted, "released").expect(200);
        me.has(88, 0, 12);
    }

    private static Fate cutThenDraw(Gate gate) {
        return (any, order) -> {
            gate.passed();
            cable.cut();
            order.draw();
        };
    }

    private String place(String model, String with) {
        return me.order(model, with).expect(202).json().getString("id");
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
