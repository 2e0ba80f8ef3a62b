package studio.ra.routing;

import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import studio.ra.models.Model;

/** The pure judgment, with and without a word about it, over a thousand different questions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RouterBench {

    @Param({"7", "20"})
    public int models;

    private final Question[] questions = new Question[1000];
    private final Router router = new Router(Weights.STANDARD);
    private int next;

    @Setup
    public void ask() {
        var random = new Random(1);
        for (int i = 0; i < questions.length; i++) {
            var question = Questions.any(random);
            var rows = Catalogue.rows();
            for (int more = 0; more < models - rows.size(); more++) {
                question.model(another(rows.get(more % rows.size()), "more-" + more));
            }
            for (int t = 0; t < 30; t++) {
                question.judgedElsewhere("seedream-4.5", "painted", "wide", random.nextInt(90_000) / 10_000.0, random.nextInt(90_000) / 10_000.0);
            }
            questions[i] = question.ask();
        }
    }

    private static Model another(Model m, String id) {
        return new Model(id, m.name() + id, m.provider(), m.wireId(), m.family(), m.tier(), m.strengths(), m.maxReferences(), m.price(), m.latencyMs(), m.sizes(),
                m.seeds(), m.promptLimit(), m.enabled(), m.retiredAt(), m.successor());
    }

    @Benchmark
    public Object decision() {
        return router.choose(questions[next++ % questions.length]);
    }

    @Benchmark
    public Object choiceAlone() {
        return router.pick(questions[next++ % questions.length]);
    }
}
