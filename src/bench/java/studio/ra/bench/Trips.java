package studio.ra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;

import studio.ra.Client;

/** What a drawing asks the graph for, one after the other over one connection: how often each statement goes its way, and how long it is waited for. */
final class Trips implements Bench.Table {

    @Override
    public void measure(Report report) {
        try (var graph = new BenchGraph("768m"); var images = new ImageVendor(); var wire = new Wire(graph.uri())) {
            var studio = graph.studio("ra.graph.uri=" + wire.uri(), "ra.openai.url=" + images.url(), "ra.openai.price=1");
            var me = Drawing.ready(studio.as("drawing", "creator", "admin"));
            var character = Drawing.character(me);
            int drawings = 100 * Bench.rounds();
            draw(me, character, drawings);
            var resting = wire.trips();
            Crowd.rest(10);
            var before = wire.trips();
            var waited = wire.waited();
            double seconds = draw(me, character, drawings);
            double all = 0;
            double idle = 0;
            for (var asked : wire.trips().entrySet()) {
                long had = before.getOrDefault(asked.getKey(), 0L);
                double rest = (had - resting.getOrDefault(asked.getKey(), 0L)) / 10.0;
                double each = (asked.getValue() - had - rest * seconds) / drawings;
                report.row("asked", asked.getKey(), "times a drawing", each, "ms a drawing",
                        (wire.waited().get(asked.getKey()) - waited.getOrDefault(asked.getKey(), 0L)) / 1e6 / drawings);
                all += each;
                idle += rest;
            }
            report.row("round trips a drawing", all, "of an idle studio a second", idle, "ms a drawing", seconds * 1000 / drawings);
            studio.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return seconds it took */
    private static double draw(Client me, String character, int drawings) {
        return Crowd.does(1, drawings, new Samples(), i -> Drawing.draw(me, character, Drawing.order(false)));
    }
}
