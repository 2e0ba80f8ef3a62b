package studio.ra.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import studio.ra.Answer;
import studio.ra.RunningStudio;
import studio.ra.faults.CountingVendor.Fate;
import studio.ra.graph.OwnGraph;
import studio.ra.web.Form;

/** What a studio stands on goes away under it and comes back: the graph's own process, and the disk its stills are on. */
class OutagesIT {

    private static final String MODEL = "openai:outages";
    /** The studio takes no order with less than 64 MB free. */
    private static final int MEGABYTES = 80;

    private static CountingVendor vendor;
    private static OwnGraph graph;
    private static Disk disk;
    private static RunningStudio studio;

    private final String mark = "m" + System.nanoTime();

    @BeforeAll
    static void start() {
        vendor = new CountingVendor();
        graph = new OwnGraph();
        var running = graph.running();
        studio = RunningStudio.started(OutagesIT::mounted, "ra.graph.uri=" + running.uri(), "ra.graph.password=" + running.password(), "ra.openai.url=" + vendor.url(),
                "ra.openai.model=outages", "ra.openai.price=4", "ra.openai.lanes=4", "ra.circuit.seconds=1");
    }

    private static void mounted(Path data) {
        if (Disk.possible()) {
            disk = Disk.under(data.resolve("assets"), MEGABYTES);
        }
    }

    @AfterAll
    static void stop() {
        studio.kill();
        vendor.close();
        if (disk != null) {
            disk.close();
        }
        graph.close();
    }

    @Test
    void aFullReadOnlyOrMissingDiskIsSaidNothingIsChargedForItAndItHealsByItself() {
        if (disk == null) {
            System.err.println("NOT TESTED: a full disk, for this process may not mount one");
        }
        Assumptions.assumeTrue(disk != null, "may not mount");
        var me = new Creator(vendor, studio, null, graph::graph);
        vendor.decide(mark, Fate.DRAWN);
        var before = me.drawn(MODEL, mark);
        var kept = "/api/assets/" + before.getJsonArray("assets").getString(0) + "/content";
        me.has(96, 0, 4);

        vendor.decide(mark + "full", (any, order) -> {
            disk.fill();
            order.draw();
        });
        unkept(me, mark + "full", 1);
        assertEquals(200, me.client.get(kept).status());
        disk.empty();
        well(me, kept);

        disk.readOnly(true);
        unkept(me, mark + "full", 1);
        disk.readOnly(false);
        well(me, kept);

        disk.detach();
        unkept(me, mark + "full", 1);
        assertEquals("urn:ra:problem:storage-unavailable", me.client.get(kept).expect(503).json().getString("type"));
        disk.attach();
        well(me, kept);
        me.has(84, 0, 16);
    }

    private void unkept(Creator me, String with, int orders) {
        long spent = me.client.get("/api/credits").json().getInt("spent");
        var drawing = me.drawn(MODEL, with);
        assertEquals("failed", drawing.getString("state"), drawing::toString);
        assertEquals("storage", drawing.getJsonObject("failure").getString("cause"));
        assertEquals(orders, vendor.received(with));
        assertEquals(spent, me.client.get("/api/credits").json().getInt("spent"));
        assertEquals("urn:ra:problem:storage-unavailable", upload(me).expect(503).json().getString("type"));
        var ready = me.client.get("/health/ready").expect(503).text();
        assertTrue(ready.contains("storage"), ready);
        me.astray = 1;
        me.hasTrueBooks();
    }

    private void well(Creator me, String kept) {
        studio.awaitStatus("/health/ready", 200);
        upload(me).expect(201);
        assertEquals(200, me.client.get(kept).status());
        var after = me.drawn(MODEL, mark);
        assertEquals("done", after.getString("state"), after::toString);
    }

    private static Answer upload(Creator me) {
        return new Form().file("sea.png", Form.picture("png", 9, 9, new Color((int) System.nanoTime() & 0xffffff))).send(me.client, "/api/assets");
    }

    @Test
    void aGraphThatIsStoppedAndKilledUnderLoadLosesNothingAndNothingIsBoughtTwice() {
        var crowd = List.of(new Regular(1), new Regular(2), new Regular(3));
        var pool = Executors.newFixedThreadPool(crowd.size());
        try {
            crowd.forEach(pool::execute);
            crowd.forEach(regular -> regular.awaitsMore(2));
            graph.stop();
            crowd.forEach(Regular::awaitsRefusal);
            assertEquals(503, studio.nobody().get("/health/ready").status());
            graph.start();
            crowd.forEach(regular -> regular.awaitsMore(2));
            graph.kill();
            crowd.forEach(Regular::awaitsRefusal);
            graph.start();
            crowd.forEach(regular -> regular.awaitsMore(2));
        } finally {
            crowd.forEach(regular -> regular.leaving = true);
            pool.shutdown();
        }
        studio.awaitStatus("/health/ready", 200);
        crowd.forEach(Regular::gotWhatWasOrdered);
    }

    /** Somebody who orders again and again, and repeats an order with its key until it is taken. */
    private final class Regular implements Runnable {

        private final Creator me = new Creator(vendor, studio, null, graph::graph);
        private final Map<String, String> taken = new ConcurrentHashMap<>();
        private final AtomicInteger refused = new AtomicInteger();
        private final int who;
        private volatile boolean leaving;
        private volatile String amiss;

        Regular(int who) {
            this.who = who;
            me.client.post("/api/credits/grants", "{\"amount\": 10000, \"note\": \"for the crowd\"}").expect(201);
        }

        @Override
        public void run() {
            for (int i = 0; !leaving; i++) {
                var key = mark + '-' + who + '-' + i + 'x';
                vendor.decide(key, (any, order) -> {
                    // long enough that the graph goes away under some
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
                    order.draw();
                });
                while (!taken.containsKey(key) && amiss == null) {
                    order(key);
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                }
            }
        }

        private void order(String key) {
            try {
                var answer = me.order(MODEL, key, "Idempotency-Key", key);
                if (answer.status() == 503 && answer.json().getString("type").equals("urn:ra:problem:graph-unavailable")) {
                    refused.incrementAndGet();
                } else if (answer.status() == 202 || answer.status() == 200) {
                    taken.put(key, answer.json().getString("id"));
                } else {
                    amiss = answer.toString();
                }
            } catch (UncheckedIOException e) {
                amiss = e.toString();
            }
        }

        void awaitsMore(int more) {
            int before = taken.size();
            Creator.await(() -> taken.size() >= before + more || amiss != null);
            assertEquals(null, amiss);
        }

        void awaitsRefusal() {
            int before = refused.get();
            Creator.await(() -> refused.get() > before || amiss != null);
            assertEquals(null, amiss);
        }

        void gotWhatWasOrdered() {
            assertEquals(null, amiss);
            taken.forEach((key, id) -> {
                var drawing = me.ended(id);
                assertEquals("done", drawing.getString("state"), drawing::toString);
                assertEquals(1, vendor.received(key), key);
                assertEquals(id, me.order(MODEL, key, "Idempotency-Key", key).json().getString("id"));
            });
            var credits = me.client.get("/api/credits").expect(200).json();
            assertEquals(List.of(0, 4 * taken.size()), List.of(credits.getInt("held"), credits.getInt("spent")));
            me.hasTrueBooks();
        }
    }
}
