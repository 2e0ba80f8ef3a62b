package studio.ra.routing;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Measures, without a graph, what judging ten thousand decisions again costs a processor: {@code java -cp … studio.ra.routing.ReplayPace}. Not a test. */
final class ReplayPace {

    private static final int DECISIONS = 10_000;

    private ReplayPace() {
    }

    /** Of this thread, so that what else the machine does is not in it. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] args) {
        var random = new Random(1);
        var texts = new ArrayList<String>();
        var chosen = new ArrayList<String>();
        for (int i = 0; i < DECISIONS; i++) {
            var question = Questions.any(random);
            for (int t = 0; t < 30; t++) {
                question.judgedElsewhere("seedream-4.5", "painted", "wide", random.nextInt(90_000) / 10_000.0, random.nextInt(90_000) / 10_000.0);
            }
            var model = question.choose().chosen();
            texts.add(question.snapshot().text());
            chosen.add(model == null ? null : model.id());
        }
        var models = Snapshot.models(Questions.plain().snapshot().catalogue());
        System.out.println("characters a snapshot: " + texts.stream().mapToInt(String::length).sum() / DECISIONS);
        for (int round = 0; round < 5; round++) {
            long start = cpu();
            long sum = 0;
            for (var text : texts) {
                for (int i = 0; i < text.length(); i++) {
                    sum += text.charAt(i);
                }
            }
            long bare = cpu() - start;
            start = cpu();
            for (var text : texts) {
                sum += Snapshot.read(text, models).question().wish().count();
            }
            long read = cpu() - start;
            start = cpu();
            var replay = new Replay(new Supposition(Set.of("imagen-4-fast"), Set.of(), List.of(), Map.of(), Map.of()));
            for (int i = 0; i < DECISIONS; i++) {
                replay.judge(new Past("d", null, chosen.get(i), 2L, Snapshot.read(texts.get(i), models)));
            }
            long all = cpu() - start;
            System.out.printf("bare pass %d ms, read %d ms (x%.1f), read and judged %d ms (x%.1f), flips %d, %d%n", bare / 1_000_000, read / 1_000_000,
                    (double) read / bare, all / 1_000_000, (double) all / bare, replay.result().flips(), sum % 7);
        }
    }
}
