package studio.ra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import studio.ra.Client;
import studio.ra.RunningStudio;
import studio.ra.library.S3Server;

/**
 * What a bucket adds to a drawing: two studios on one graph draw in turn, one keeps its stills in a folder and one in a bucket. Its S3 server is a test's, which keeps
 * everything in memory and runs on this machine: what is measured is what the studio and the protocol cost, not a network.
 */
final class Buckets implements Bench.Table {

    private static final int TURNS = 4;
    private static final int EACH = 60;
    /** Of each studio: they share a graph, but each is compiled for itself. */
    private static final int WARM = 300;

    @Override
    public void measure(Report report) {
        try (var graph = new BenchGraph("768m"); var images = new ImageVendor(); var s3 = new S3Server("2g")) {
            var folder = studio(graph, images);
            var bucket = studio(graph, images, s3.settings("stills"));
            for (var size : new String[] {"8 KB", "1.4 MB"}) {
                var order = Drawing.order(!size.equals("8 KB"));
                var here = new Samples();
                var there = new Samples();
                var bare = new Samples();
                for (int turn = 0; turn < TURNS; turn++) {
                    int each = EACH * Bench.rounds();
                    folder.draws(each, here, order);
                    bucket.draws(each, there, order);
                    Crowd.does(1, each, bare, i -> graph.driver().executableQuery(Bare.WRITE).withParameters(Map.of("id", "bare")).execute());
                }
                report.row("image", size, "folder p50", here.p50(), "folder p99", here.p99(), "bucket p50", there.p50(), "bucket p99", there.p99(), "a bucket adds p50", there.p50() - here.p50(),
                        "bucket / folder", there.p50() / here.p50(), "bare write p50", bare.p50());
            }
            folder.studio.stop();
            bucket.studio.stop();
        }
    }

    /** Each has a workspace of its own, and takes up only what lies where it keeps. */
    private static Painting studio(BenchGraph graph, ImageVendor images, String... settings) {
        var all = new ArrayList<>(List.of("ra.openai.url=" + images.url(), "ra.openai.price=1"));
        all.addAll(List.of(settings));
        var studio = graph.studio(all.toArray(String[]::new));
        var me = Drawing.ready(studio.as("buckets" + settings.length, "creator", "admin"));
        var painting = new Painting(studio, me, Drawing.character(me));
        painting.draws(WARM, new Samples(), Drawing.order(false));
        return painting;
    }

    private record Painting(RunningStudio studio, Client me, String character) {

        void draws(int times, Samples into, String order) {
            Crowd.does(1, times, into, i -> Drawing.draw(me, character, order));
        }
    }
}
