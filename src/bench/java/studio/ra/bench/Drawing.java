package studio.ra.bench;

import java.util.Map;

import jakarta.json.JsonObject;

import studio.ra.Client;

/**
 * A drawing through Ra, decided, held, kept and settled, beside the same vendor behind a bare pass-through and called directly: in turn, in one run, with images of 8 KB
 * and of 1.4 MB, over 1 connection and over 32. Then what a drawing takes of the studio's memory.
 */
final class Drawing implements Bench.Table {

    private static final int TURNS = 4;
    private static final int MANY = 32;
    /** Before anything counts: studio and graph are still being compiled. */
    private static final int WARM = 500;

    private final Bare.Sender vendor = new Bare.Sender();

    @Override
    public void measure(Report report) {
        var heap = new Heap("studio");
        try (var graph = new BenchGraph("768m"); var images = new ImageVendor(); var gateway = new PassThrough(images.url())) {
            var studio = graph.studio("ra.openai.url=" + images.url(), "ra.openai.price=1", "ra.openai.lanes=" + MANY, heap.setting());
            var me = ready(studio.as("drawing", "creator", "admin"));
            var character = character(me);
            Crowd.does(1, WARM, new Samples(), i -> draw(me, character, order(false)));
            for (var size : new String[] {"8 KB", "1.4 MB"}) {
                for (int connections : new int[] {1, MANY}) {
                    run(report, size, connections, order(!size.equals("8 KB")), me, character, images, gateway, graph);
                }
                long before = heap.allocated(studio.pid());
                int drawings = 100 * Bench.rounds();
                var order = order(!size.equals("8 KB"));
                for (int i = 0; i < drawings; i++) {
                    draw(me, character, order);
                }
                report.row("image", size, "MB allocated a drawing", (heap.allocated(studio.pid()) - before) / (double) drawings);
            }
            studio.stop();
        }
    }

    private void run(Report report, String size, int connections, String order, Client me, String character, ImageVendor images, PassThrough gateway, BenchGraph graph) {
        var through = new Samples();
        var passed = new Samples();
        var direct = new Samples();
        var bare = new Samples();
        int each = (connections == 1 ? 60 : 4 * MANY) * Bench.rounds();
        double busy = 0;
        Crowd.does(connections, each, new Samples(), i -> draw(me, character, order));
        Crowd.does(connections, each, new Samples(), i -> vendor.order(gateway.url(), order));
        for (int turn = 0; turn < TURNS; turn++) {
            Crowd.does(connections, each, direct, i -> vendor.order(images.url(), order));
            Crowd.does(connections, each, passed, i -> vendor.order(gateway.url(), order));
            busy += Crowd.does(connections, each, through, i -> draw(me, character, order));
            Crowd.does(connections, each, bare, i -> graph.driver().executableQuery(Bare.WRITE).withParameters(Map.of("id", "bare")).execute());
        }
        report.row("image", size, "connections", connections, "direct p50", direct.p50(), "pass-through p50", passed.p50(), "Ra p50", through.p50(), "Ra p99", through.p99(),
                "Ra adds p50", through.p50() - direct.p50(), "bare write p50", bare.p50(), "added / bare write", (through.p50() - direct.p50()) / bare.p50(),
                "images/s", through.count() / busy);
    }

    static String character(Client me) {
        var project = me.post("/api/projects", "{\"title\": \"Drawing\"}").expect(201).json().getString("id");
        return me.post("/api/projects/" + project + "/characters", "{\"name\": \"Mira\", \"description\": \"A keeper.\"}").expect(201).json().getString("id");
    }

    /** Nobody picks a model, and the vendor's is the only one there is. */
    static String order(boolean large) {
        return "{\"prompt\": \"A keeper" + (large ? ", " + ImageVendor.LARGE : "") + "\"}";
    }

    /** Gives somebody credits to draw with, and leaves the vendor's model alone in the catalogue. @return the same */
    static Client ready(Client me) {
        me.post("/api/credits/grants", "{\"amount\": 100000000, \"note\": \"to draw\"}").expect(201);
        for (var model : me.get("/api/models").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class)) {
            if (!model.getString("id").equals("openai:default")) {
                me.delete("/api/models/" + model.getString("id")).expect(200);
            }
        }
        return me;
    }

    static void draw(Client me, String character, String order) {
        var done = me.post("/api/characters/" + character + "/portraits", order, "Prefer", "wait=60").expect(200).json();
        if (!done.getString("state").equals("done")) {
            throw new IllegalStateException(done.toString());
        }
    }
}
