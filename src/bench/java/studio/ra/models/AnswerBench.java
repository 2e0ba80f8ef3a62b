package studio.ra.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.json.Json;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a vendor's answer with an image of 1.4 MB: as the studio does, and as it is done with a JSON parser, which makes a text of the image first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnswerBench {

    private byte[] answer;

    @Setup
    public void draw() {
        var image = new byte[1_400_000];
        new Random(1).nextBytes(image);
        answer = ("{\"created\":1,\"data\":[{\"b64_json\":\"" + Base64.getEncoder().encodeToString(image) + "\"}]}").getBytes(StandardCharsets.US_ASCII);
    }

    @Benchmark
    public Object strained() {
        return Reply.read(200, null, new ByteArrayInputStream(answer), System.nanoTime() + 60_000_000_000L, Set.of("b64_json")).images().get(0);
    }

    @Benchmark
    public Object parsed() {
        try (var reader = Json.createReader(new ByteArrayInputStream(answer))) {
            return Base64.getDecoder().decode(reader.readObject().getJsonArray("data").getJsonObject(0).getString("b64_json"));
        }
    }
}
