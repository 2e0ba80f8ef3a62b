package studio.ra.bench;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import studio.ra.Answer;
import studio.ra.Client;

/** 256 clients at once, for a minute with each round: of ten requests six draw, three ask who would draw, one reads the library. What was answered, how fast, and whether it piles up. */
final class Load implements Bench.Table {

    private static final int CLIENTS = 256;

    @Override
    public void measure(Report report) {
        var heap = new Heap("load");
        try (var graph = new BenchGraph("768m"); var images = new ImageVendor()) {
            var studio = graph.studio("ra.openai.url=" + images.url(), "ra.openai.price=1", "ra.openai.lanes=8", heap.setting());
            var me = Drawing.ready(studio.as("load", "creator", "admin"));
            var characters = java.util.stream.IntStream.range(0, CLIENTS).mapToObj(i -> Drawing.character(me)).toList();
            report.row("minute", 0, "MB of heap kept", heap.kept(studio.pid()), "MB resident", Heap.resident(studio.pid()));
            for (int minute = 1; minute <= Bench.rounds(); minute++) {
                minute(report, minute, me, characters, graph);
                report.row("minute", minute, "MB of heap kept", heap.kept(studio.pid()), "MB resident", Heap.resident(studio.pid()));
            }
            var books = me.get("/api/credits/audit").expect(200).json();
            report.note("the books add up: " + books.getBoolean("ok"));
            studio.stop();
        }
    }

    private static void minute(Report report, int minute, Client me, java.util.List<String> characters, BenchGraph graph) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        var answered = new ConcurrentSkipListMap<Integer, AtomicInteger>();
        var latency = new Samples();
        var over = new CountDownLatch(CLIENTS);
        for (int c = 0; c < CLIENTS; c++) {
            int client = c;
            new Thread(() -> {
                for (int i = 0; System.nanoTime() < end; i++) {
                    int turn = i + client;
                    latency.time(() -> answered.computeIfAbsent(ask(me, characters.get(client), turn).status(), status -> new AtomicInteger()).incrementAndGet());
                }
                over.countDown();
            }).start();
        }
        long most = 0;
        try {
            while (!over.await(2, TimeUnit.SECONDS)) {
                most = Math.max(most, graph.driver().executableQuery("MATCH (g:Generation) WHERE g.state = 'queued' RETURN count(g)").execute().records().get(0).get(0).asLong());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        report.row("minute", minute, "answers", answered.toString(), "a second", latency.count() / 60.0, "p50", latency.p50(), "p99", latency.p99(), "slowest", latency.ms(1),
                "most in the queue", most);
    }

    private static Answer ask(Client me, String character, int turn) {
        return switch (turn % 10) {
            case 0 -> me.get("/api/assets?limit=20");
            case 1, 2, 3 -> me.post("/api/routes", "{\"purpose\": \"portrait\", \"subject\": \"" + character + "\"}");
            default -> me.post("/api/characters/" + character + "/portraits", Drawing.order(false));
        };
    }
}
