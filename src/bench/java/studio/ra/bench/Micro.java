package studio.ra.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs a class of JMH's, with what each operation allocates. */
final class Micro {

    private Micro() {
    }

    static void run(Report report, String name) {
        try {
            for (var result : new Runner(new OptionsBuilder().include(name).addProfiler(GCProfiler.class).build()).run()) {
                var allocated = result.getSecondaryResults().entrySet().stream().filter(each -> each.getKey().endsWith("gc.alloc.rate.norm")).findFirst();
                var models = result.getParams().getParam("models");
                report.row("operation", result.getParams().getBenchmark().replaceAll(".*\\.", "") + (models == null ? "" : ", " + models + " models"),
                        "µs", result.getPrimaryResult().getScore(), "± µs", result.getPrimaryResult().getScoreError(),
                        "KB allocated", allocated.map(each -> each.getValue().getScore() / 1024).orElse(Double.NaN));
            }
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }
}
